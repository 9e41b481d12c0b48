package dk.forslagsark.document;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Column.Attribute;
import dk.forslagsark.tables.LineField;
import dk.forslagsark.tables.LineText;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.RowWords;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is written in the rows of Table 1. */
record WrittenLines(Proposal proposal) {

    Stream<WrittenPart> all() {
        return Stream.of(Block.values())
                .flatMap(block ->
                        IntStream.range(0, proposal.lines(block).size()).mapToObj(i -> new LineRef(block, i)))
                .flatMap(this::line);
    }

    private Stream<WrittenPart> line(LineRef ref) {
        Line line = proposal.line(ref);
        Stream<WrittenPart> own = Stream.concat(group(ref), row(ref, line.label(), line.ownAmounts(), line.comments()));
        List<Detail> details = line.details();
        return Stream.concat(
                own,
                IntStream.range(0, details.size())
                        .boxed()
                        .flatMap(i -> row(
                                ref.detail(i),
                                details.get(i).label(),
                                details.get(i).amounts(),
                                details.get(i).comments())));
    }

    private Stream<WrittenPart> group(LineRef ref) {
        return proposal.headingAbove(ref).stream()
                .map(group -> WrittenPart.text(
                        Place.cell(ref, Column.LABEL),
                        Texts.of("document.table-1.group"),
                        group,
                        text -> CellEdits.group(ref, text)));
    }

    private Stream<WrittenPart> row(RowRef row, String label, Amounts amounts, Comments comments) {
        String words = Texts.of("document.table-1", RowWords.of(proposal, row));
        WrittenPart ofLabel =
                WrittenPart.text(Place.cell(row, Column.LABEL), words, label, text -> CellEdits.label(row, text));
        return Stream.of(
                        Stream.of(ofLabel),
                        names(row, words),
                        amounts.byYear().entrySet().stream()
                                .flatMap(cell -> amount(row, words, cell.getKey(), cell.getValue())),
                        comments(row, words, comments))
                .flatMap(part -> part);
    }

    private Stream<WrittenPart> names(RowRef row, String words) {
        return Attribute.ALL.stream()
                .filter(column -> column.text().kind() == LineText.Kind.NAME)
                .map(column -> WrittenPart.text(
                        Place.cell(row, column),
                        words + ", " + column.title(),
                        LineField.of(proposal, row, column).own(),
                        text -> LineFieldEdits.of(row, column, text)));
    }

    /** Expressions stay as they are: what they come to follows from other figures. */
    private Stream<WrittenPart> amount(RowRef row, String words, int year, CellEntry<Amount> entry) {
        return entry instanceof CellEntry.Value<Amount> value
                        && proposal.years().contains(year)
                ? Stream.of(WrittenPart.figure(
                        Place.cell(row, Column.year(year)),
                        words + ", " + year,
                        DanishAmount.write(value.value()),
                        value.value().thousands(),
                        text -> CellEdits.amount(row, year, text)))
                : Stream.empty();
    }

    private Stream<WrittenPart> comments(RowRef row, String words, Comments comments) {
        Stream<WrittenPart> ofRow = comments.row().stream().map(text -> comment(row, words, Column.LABEL, text));
        Stream<WrittenPart> ofCells = comments.cells().entrySet().stream()
                .flatMap(cell -> Column.of(cell.getKey()).stream()
                        .map(column -> comment(row, words + ", " + column.key(), column, cell.getValue())));
        return Stream.concat(ofRow, ofCells);
    }

    private static WrittenPart comment(RowRef row, String words, Column column, String text) {
        return WrittenPart.text(
                Place.cell(row, column),
                Texts.of("document.comment-on", words),
                text,
                changed -> CommentEdits.of(row, column, changed));
    }
}
