package dk.forslagsark.document.find;

import dk.forslagsark.document.Field;
import dk.forslagsark.document.ListTable;
import dk.forslagsark.document.ListTables;
import dk.forslagsark.document.Place;
import dk.forslagsark.document.RowWords;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Remarks;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands in the smaller tables, row by row. */
final class ListTexts {
    private ListTexts() {}

    static Stream<Written> of(Proposal proposal) {
        return ListTables.all().stream().flatMap(table -> of(table, proposal));
    }

    private static <T extends Noted<T>> Stream<Written> of(ListTable<T> table, Proposal proposal) {
        List<T> rows = table.in(proposal);
        List<Field<T>> fields = table.fieldsOf(proposal);
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(i -> row(table, fields, rows.get(i), new Place.ListRow(i)));
    }

    private static <T extends Noted<T>> Stream<Written> row(
            ListTable<T> table, List<Field<T>> fields, T row, Place.ListRow at) {
        String words = table.name() + ", " + RowWords.of(fields.get(0).text().apply(row));
        Stream<Written> cells = fields.stream()
                .map(field -> new Written(
                        Place.cell(table.page(), at, field.key()),
                        words + ", " + field.title(),
                        field.text().apply(row),
                        List.of(field.source().apply(row))));
        return Stream.concat(
                cells, remarks(table.page(), fields, at, words, row.notes().remarks()));
    }

    private static <T> Stream<Written> remarks(
            Place.Page page, List<Field<T>> fields, Place.ListRow at, String words, Remarks remarks) {
        Stream<Written> ofRow = remarks.row().stream()
                .map(text -> new Written(Place.cell(page, at, fields.get(0).key()), words + ", kommentar", text));
        Stream<Written> ofCells = fields.stream().flatMap(field -> remarks.on(field.key()).stream()
                .map(text -> new Written(
                        Place.cell(page, at, field.key()), words + ", " + field.title() + ", kommentar", text)));
        return Stream.concat(ofRow, ofCells);
    }
}
