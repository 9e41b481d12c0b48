package dk.forslagsark.find;

import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableWords;
import dk.forslagsark.tables.PrintedTable;
import java.util.stream.Stream;

/** What is written about the tables beside their rows: lead-ins, notes and headings. */
final class TableNotes {
    private TableNotes() {}

    static Stream<Written> of(Proposal proposal) {
        return proposal.supplement().tableTexts().byTable().entrySet().stream()
                .flatMap(entry ->
                        PrintedTable.of(entry.getKey()).stream().flatMap(table -> of(table, entry.getValue())));
    }

    private static Stream<Written> of(PrintedTable table, TableWords words) {
        return words.texts().entrySet().stream()
                .map(text -> new Written(table.place(text.getKey()), table.words(text.getKey()), text.getValue()));
    }
}
