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
 */
public final class PrintedYears {
    private PrintedYears() {}

    /** The proposal without the years that the workbook has no name for. */
    public static Proposal in(NamedRanges places, Proposal proposal) {
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

    /** The tables that follow from Table 1, in these years. */
    public static Tables tables(NamedRanges places, Version version) {
        if (!version.proposal().supplement().tableTexts().haveYears()) {
            return version.tables();
        }
        Proposal printed = in(places, version.proposal());
        return printed.equals(version.proposal()) ? version.tables() : Tables.of(printed);
    }

    /** By how many years each table begins later than Table 1, by what its names begin with; those that begin with it are not there. */
    static Map<String, Integer> shifts(Proposal printed) {
        Map<String, Integer> shifts = new HashMap<>();
        for (Block block : Block.values()) {
            PlacedAreas.of(printed).byPlace().forEach((place, area) -> {
                int shift = printed.years(block, area).first() - printed.years().first();
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
