package dk.forslagsark.excel;

import dk.forslagsark.proposal.RichText;
import dk.forslagsark.version.Version;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a form prints besides Table 1. */
public final class FormContents {
    private FormContents() {}

    /** All tables, those without rows too. */
    static List<TableContent> tables(Version version, PlacedAreas placed) {
        return tables(version, placed, new PrintedYears(version.proposal(), version.tables()));
    }

    /** The same in the years in which a workbook prints them. */
    static List<TableContent> tables(Version version, PlacedAreas placed, PrintedYears printed) {
        boolean leavesOutOneCommittee = version.proposal().supplement().leavesOutOneCommittee();
        return Stream.concat(
                        MoneyTables.of(printed.proposal(), printed.tables(), placed, leavesOutOneCommittee).stream(),
                        SupplementTables.of(version).stream())
                .toList();
    }

    /** The texts that are spread over rows, by the name of the row each goes to; empty where none is printed. */
    public static Map<String, RichText> texts(Version version) {
        PlacedAreas placed = PlacedAreas.of(version.proposal());
        return new WrittenTexts(version.proposal(), placed, tables(version, placed)).byName();
    }
}
