package dk.forslagsark.excel;

import dk.forslagsark.economy.Tables;
import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableTexts;
import dk.forslagsark.version.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The years in which a workbook prints the tables that follow from Table 1. A table has years of its own only where the workbook has a
 * name for them, both for the table of the area and for how it falls on committees; else it has those of Table 1.
 *
 * @param proposal the proposal without the years that the workbook has no name for
 * @param tables the tables that follow from Table 1, in these years
 */
public record PrintedYears(Proposal proposal, Tables tables) {
    /** The years in which a workbook with those places prints that version. */
    public static PrintedYears of(NamedRanges places, Version version) {
        if (!version.proposal().supplement().tableTexts().haveYears()) {
            return new PrintedYears(version.proposal(), version.tables());
        }
        Proposal printed = in(places, version.proposal());
        boolean isWhole = printed.equals(version.proposal());
        return new PrintedYears(printed, isWhole ? version.tables() : Tables.of(printed));
    }

    private static Proposal in(NamedRanges places, Proposal proposal) {
        PlacedAreas placed = PlacedAreas.of(proposal);
        TableTexts texts = proposal.supplement().tableTexts();
        for (Block block : Block.values()) {
            for (Area area : proposal.areasOf(block)) {
                TableRef ref = TableRef.of(block, area);
                boolean isNamed = placed.of(area)
                        .filter(place -> isNamed(places, block, place))
                        .isPresent();
                texts = isNamed ? texts : texts.with(ref, texts.of(ref).withFirstYear(Optional.empty()));
            }
        }
        return proposal.withSupplement(proposal.supplement().withTableTexts(texts));
    }

    /** By how many years each table begins later than Table 1, by what its names begin with; those that begin with it are not there. */
    Map<String, Integer> shifts() {
        Map<String, Integer> shifts = new HashMap<>();
        for (Block block : Block.values()) {
            PlacedAreas.of(proposal).byPlace().forEach((place, area) -> {
                int shift =
                        proposal.years(block, area).first() - proposal.years().first();
                if (shift != 0) {
                    shapes(block, place).forEach(shape -> shifts.put(shape.prefix(), shift));
                }
            });
        }
        return shifts;
    }

    private static boolean isNamed(NamedRanges places, Block block, AreaPlace place) {
        return shapes(block, place)
                .filter(shape -> places.has(shape.first()))
                .allMatch(shape -> places.has(shape.name(TemplateTables.OWN_YEARS)));
    }

    private static Stream<TemplateTable> shapes(Block block, AreaPlace place) {
        return Stream.of(TemplateTables.area(block, place), TemplateTables.committees(block, place));
    }
}
