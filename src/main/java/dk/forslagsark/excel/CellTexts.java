package dk.forslagsark.excel;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All texts of a proposal that are not spread over rows as those of the sections are, with their comments. */
final class CellTexts {

    private final Proposal proposal;
    private final Evaluation evaluation;

    private CellTexts(Proposal proposal, Evaluation evaluation) {
        this.proposal = proposal;
        this.evaluation = evaluation;
    }

    /**
     * @param has whether the template has one of the smaller tables
     */
    static Stream<CellText> of(Proposal proposal, Evaluation evaluation, Predicate<ListTable<?>> has) {
        CellTexts texts = new CellTexts(proposal, evaluation);
        Stream<CellText> cover = FieldValues.texts(proposal).entrySet().stream()
                .map(text -> new CellText(text.getKey(), text.getValue(), FieldValues.place(text.getKey())));
        Stream<CellText> lines = Stream.of(Block.values())
                .flatMap(block ->
                        IntStream.range(0, proposal.lines(block).size()).mapToObj(line -> new LineRef(block, line)))
                .flatMap(texts::line);
        Stream<CellText> lists = ListTables.all().stream().filter(has).flatMap(texts::list);
        return Stream.of(cover, lines, lists).flatMap(Function.identity());
    }

    private Stream<CellText> line(LineRef ref) {
        Line line = proposal.lines(ref.block()).get(ref.line());
        Stream<CellText> group = line
                .group()
                .map(text -> new CellText(
                        Texts.of("excel.where.group", Quoted.of(text)), text, Place.cell(ref, Column.LABEL)))
                .stream();
        Stream<CellText> details = IntStream.range(0, line.details().size())
                .boxed()
                .flatMap(i -> detail(ref.detail(i), line, line.details().get(i)));
        return Stream.of(row(ref, quoted(line), line.label(), line.committee(), line.comments()), group, details)
                .flatMap(Function.identity());
    }

    private Stream<CellText> detail(RowRef ref, Line line, Detail detail) {
        return row(ref, quoted(line, detail), detail.label(), detail.committee(), detail.comments());
    }

    private Stream<CellText> row(
            RowRef ref, String quoted, String label, Optional<String> committee, Comments comments) {
        String row = Texts.of("excel.where.row", quoted);
        Stream<CellText> texts = Stream.concat(
                Stream.of(new CellText(row, label, Place.cell(ref, Column.LABEL))),
                committee
                        .map(text -> new CellText(
                                Texts.of("excel.where.committee", row), text, Place.cell(ref, Column.COMMITTEE)))
                        .stream());
        Function<String, Place> place = key -> Place.cell(ref, Column.of(key).orElse(Column.LABEL));
        return Stream.concat(texts, comments(row, comments, CellTexts::title, place));
    }

    /** What a column of Table 1 is called; a year is what it is. */
    private static String title(String column) {
        return Column.of(column).map(Column::title).orElse(column);
    }

    /** What a row of Table 1 is called. */
    static String quoted(Line line) {
        return Quoted.of(line.label());
    }

    /** What a detail of it is called. */
    static String quoted(Line line, Detail detail) {
        return "“" + Quoted.shortened(line.label()) + " / " + Quoted.shortened(detail.label()) + "”";
    }

    /** Those on years that are not shown are not exported. */
    private Stream<CellText> comments(
            String row, Comments comments, Function<String, String> title, Function<String, Place> place) {
        Stream<CellText> cells = comments.cells().entrySet().stream()
                .filter(comment -> isShown(comment.getKey()))
                .map(comment -> new CellText(
                        Texts.of("excel.where.comment-on-cell", row, title.apply(comment.getKey())),
                        comment.getValue(),
                        place.apply(comment.getKey())));
        return Stream.concat(
                comments
                        .row()
                        .map(text -> new CellText(Texts.of("excel.where.comment", row), text, place.apply("")))
                        .stream(),
                cells);
    }

    private boolean isShown(String field) {
        return Column.of(field)
                .map(column -> !(column instanceof Column.Year year)
                        || proposal.years().contains(year.year()))
                .orElse(true);
    }

    private <T extends Noted<T>> Stream<CellText> list(ListTable<T> table) {
        Stream<CellText> cells =
                table.cells(proposal, evaluation).map(cell -> new CellText(cell.words(), cell.text(), cell.place()));
        Stream<CellText> comments = IntStream.range(0, table.in(proposal).size())
                .boxed()
                .flatMap(index -> comments(
                        table.words(proposal, index),
                        table.in(proposal).get(index).notes().comments(),
                        field -> title(table, field),
                        field -> Place.cell(table.page(), index, field)));
        return Stream.concat(cells, comments);
    }

    private <T extends Noted<T>> String title(ListTable<T> table, String key) {
        return table.fieldsOf(proposal).stream()
                .filter(field -> field.key().equals(key))
                .map(field -> field.title())
                .findFirst()
                .orElse(key);
    }
}
