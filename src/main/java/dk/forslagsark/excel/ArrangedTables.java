package dk.forslagsark.excel;

import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** In which order the tables of areas stand, where the owner has arranged them: a template has them in that of the areas. */
public final class ArrangedTables {
    private final TableTexts texts;
    private final PlacedAreas placed;
    private final List<List<String>> kinds = new ArrayList<>();

    private ArrangedTables(Proposal proposal, PlacedAreas placed) {
        this.texts = proposal.supplement().tableTexts();
        this.placed = placed;
        for (Block block : Block.values()) {
            List<AreaPlace> ofAreas = places(proposal.areasOf(block), area -> TableRef.of(block, area));
            add(ofAreas, place -> TemplateTables.area(block, place).block());
            add(ofAreas, place -> TemplateNames.totalRows(block, place));
            add(
                    places(proposal.areasOf(block), area -> TableRef.byCommittee(block, area)),
                    place -> TemplateTables.committees(block, place).block());
        }
    }

    /**
     * The names of the rows of tables that change places among each other, of each kind those in use in the order in which they are to
     * stand; none where that is the order of the areas.
     */
    public static List<List<String>> of(Proposal proposal, PlacedAreas placed) {
        return List.copyOf(new ArrangedTables(proposal, placed).kinds);
    }

    private List<AreaPlace> places(List<Area> used, Function<Area, TableRef> ref) {
        return texts.inOrder(used, ref).stream()
                .flatMap(area -> placed.of(area).stream())
                .toList();
    }

    private void add(List<AreaPlace> places, Function<AreaPlace, String> name) {
        boolean isUsual =
                AreaPlace.all().stream().filter(places::contains).toList().equals(places);
        if (!isUsual) {
            kinds.add(places.stream().map(name).toList());
        }
    }
}
