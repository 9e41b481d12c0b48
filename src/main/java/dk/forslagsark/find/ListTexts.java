package dk.forslagsark.find;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Field;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.RowWords;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands in the smaller tables, row by row. */
final class ListTexts {
    private ListTexts() {}

    static Stream<Written> of(Proposal proposal) {
        return ListTables.of(proposal).stream().flatMap(table -> of(table, proposal));
    }

    private static <T extends Noted<T>> Stream<Written> of(ListTable<T> table, Proposal proposal) {
        List<T> rows = table.in(proposal);
        List<Field<T>> fields = table.fieldsOf(proposal);
        return IntStream.range(0, rows.size()).boxed().flatMap(i -> row(table, fields, rows.get(i), i));
    }

    private static <T extends Noted<T>> Stream<Written> row(ListTable<T> table, List<Field<T>> fields, T row, int at) {
        String words = table.name() + ", " + RowWords.of(fields.get(0).text(row));
        Stream<Written> cells = fields.stream()
                .map(field -> new Written(
                        Place.cell(table.page(), at, field.key()),
                        words + ", " + field.title(),
                        field.shown(row),
                        List.of(field.text(row), field.source(row))));
        return Stream.concat(
                cells, comments(table.page(), fields, at, words, row.notes().comments()));
    }

    private static <T> Stream<Written> comments(
            Place.Page page, List<Field<T>> fields, int at, String words, Comments comments) {
        Stream<Written> ofRow = comments.row().stream()
                .map(text ->
                        new Written(Place.cell(page, at, fields.get(0).key()), Texts.of("find.comment", words), text));
        Stream<Written> ofCells = fields.stream().flatMap(field -> comments.on(field.key()).stream()
                .map(text -> new Written(
                        Place.cell(page, at, field.key()),
                        Texts.of("find.comment", words + ", " + field.title()),
                        text)));
        return Stream.concat(ofRow, ofCells);
    }
}
