package dk.forslagsark.document;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Field;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is written in the smaller tables. What is chosen or marked there is no text, and an expression no figure. */
record WrittenLists(Proposal proposal) {

    Stream<WrittenPart> all() {
        return ListTables.of(proposal).stream().flatMap(this::table);
    }

    private <T extends Noted<T>> Stream<WrittenPart> table(ListTable<T> table) {
        List<Field<T>> fields = table.fieldsOf(proposal);
        return IntStream.range(0, table.in(proposal).size()).boxed().flatMap(row -> fields.stream()
                .flatMap(field -> Stream.concat(cell(table, field, row), comment(table, field, row))));
    }

    private <T extends Noted<T>> Stream<WrittenPart> cell(ListTable<T> table, Field<T> field, int row) {
        Place place = Place.cell(table.page(), row, field.key());
        String where = where(table, field, row);
        String source = field.source(table.in(proposal).get(row));
        return switch (field.kind()) {
            case TEXT, SUGGESTED, FREE ->
                Stream.of(WrittenPart.text(place, where, source, text -> entered(table, field, row, text)));
            case FIGURE, YEAR ->
                DanishNumber.read(source).value().stream()
                        .map(number -> WrittenPart.figure(
                                place, where, source, number, text -> entered(table, field, row, text)));
            case MARK ->
                Stream.of(source)
                        .filter(mark -> mark.length() > 1)
                        .map(mark -> WrittenPart.text(place, where, mark, text -> entered(table, field, row, text)));
            case CHOICE, DATE, TICK -> Stream.empty();
        };
    }

    private <T extends Noted<T>> Edit entered(ListTable<T> table, Field<T> field, int row, String text) {
        return ListEdits.enter(table, proposal, new ListEdits.Typed(row, field.key(), text));
    }

    private <T extends Noted<T>> Stream<WrittenPart> comment(ListTable<T> table, Field<T> field, int row) {
        var comments = table.in(proposal).get(row).notes().comments();
        boolean isFirst = table.fieldsOf(proposal).get(0).key().equals(field.key());
        return (isFirst ? comments.row() : comments.on(field.key()))
                .stream()
                        .map(text -> WrittenPart.text(
                                Place.cell(table.page(), row, field.key()),
                                Texts.of("document.comment-on", where(table, field, row)),
                                text,
                                changed -> ListEdits.comment(table, proposal, row, field.key(), changed)));
    }

    private <T extends Noted<T>> String where(ListTable<T> table, Field<T> field, int row) {
        return Texts.of("document.in-list", table.name(), row + 1, field.title());
    }
}
