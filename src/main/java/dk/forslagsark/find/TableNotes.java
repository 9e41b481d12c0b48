package dk.forslagsark.find;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableWords;
import dk.forslagsark.tables.FreeTables;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.PrintedTable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is written about the tables beside their rows: lead-ins, notes and headings. */
final class TableNotes {
    private TableNotes() {}

    static Stream<Written> of(Proposal proposal) {
        return Stream.concat(ofFreeTables(proposal), ofOthers(proposal));
    }

    private static Stream<Written> ofFreeTables(Proposal proposal) {
        return IntStream.range(0, proposal.freeTables().size())
                .boxed()
                .flatMap(index -> of(index, proposal.freeTables().get(index)));
    }

    private static Stream<Written> of(int index, FreeTable table) {
        Place.Page page = Place.Page.freeTable(index);
        String name = FreeTables.name(table);
        Written title = new Written(Place.on(page, "title"), Texts.of("find.title-of", name), table.title());
        Stream<Written> words = table.words().texts().entrySet().stream()
                .map(text -> new Written(
                        Place.on(page, text.getKey().key()), Texts.of("find.text-of", name), text.getValue()));
        return Stream.concat(Stream.of(title), words);
    }

    private static Stream<Written> ofOthers(Proposal proposal) {
        return proposal.supplement().tableTexts().byTable().entrySet().stream()
                .flatMap(entry ->
                        PrintedTable.of(entry.getKey()).stream().flatMap(table -> of(table, entry.getValue())));
    }

    private static Stream<Written> of(PrintedTable table, TableWords words) {
        return words.texts().entrySet().stream()
                .map(text -> new Written(table.place(text.getKey()), table.words(text.getKey()), text.getValue()));
    }
}
