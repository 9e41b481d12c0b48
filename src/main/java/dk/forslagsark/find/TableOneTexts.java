package dk.forslagsark.find;

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
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.spoken.SpokenChoice;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Column.Attribute;
import dk.forslagsark.tables.Column.Year;
import dk.forslagsark.tables.LineText;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.RowWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands in the rows of Table 1, from the top. */
final class TableOneTexts {
    private final Proposal proposal;
    private final RowRef row;
    private final String words;

    private TableOneTexts(Proposal proposal, RowRef row) {
        this.proposal = proposal;
        this.row = row;
        words = Texts.of("find.in-table-1", RowWords.of(proposal, row));
    }

    static Stream<Written> of(Proposal proposal) {
        return Stream.of(Block.values())
                .flatMap(block -> IntStream.range(0, proposal.lines(block).size())
                        .boxed()
                        .flatMap(i -> line(proposal, new LineRef(block, i))));
    }

    private static Stream<Written> line(Proposal proposal, LineRef ref) {
        Line line = proposal.line(ref);
        TableOneTexts texts = new TableOneTexts(proposal, ref);
        Stream<Written> own = Stream.of(
                        proposal.headingAbove(ref).stream().map(group -> texts.group(group)),
                        Stream.of(texts.cell(Column.LABEL, line.label())),
                        Stream.of(texts.cell(Column.AREA, SpokenChoice.of(line.area()))),
                        texts.names(text -> text.line().apply(line)),
                        texts.amounts(line.amounts()),
                        texts.comments(line.comments()))
                .flatMap(part -> part);
        return Stream.concat(
                own, IntStream.range(0, line.details().size()).boxed().flatMap(i -> new TableOneTexts(
                                proposal, ref.detail(i))
                        .detail(line.details().get(i))));
    }

    private Stream<Written> detail(Detail detail) {
        return Stream.of(
                        Stream.of(cell(Column.LABEL, detail.label())),
                        names(text -> text.detail().apply(detail)),
                        amounts(detail.amounts()),
                        comments(detail.comments()))
                .flatMap(part -> part);
    }

    private Written group(String group) {
        return new Written(Place.cell(row, Column.LABEL), Texts.of("find.group"), group);
    }

    private Written cell(Column column, String text) {
        return new Written(Place.cell(row, column), words, text);
    }

    /** What may have no column of its own is found at the row's text. */
    private Stream<Written> names(Function<LineText, Optional<String>> said) {
        return Attribute.ALL.stream()
                .map(Attribute::text)
                .filter(text -> text.kind() == LineText.Kind.NAME)
                .flatMap(text -> said.apply(text).stream())
                .map(name -> cell(Column.LABEL, name));
    }

    /** Amounts of years that are not shown are in no cell to go to. */
    private Stream<Written> amounts(Amounts amounts) {
        return amounts.byYear().entrySet().stream()
                .filter(cell -> proposal.years().contains(cell.getKey()))
                .map(cell -> amount(cell.getKey(), cell.getValue()));
    }

    private Written amount(int year, CellEntry<Amount> entry) {
        String shown = entry.counted().map(SpokenAmount::write).orElse("");
        String plain = entry.counted().map(SpokenAmount::writePlain).orElse("");
        String typed = entry instanceof CellEntry.Formula<Amount> formula
                ? formula.expression()
                : entry instanceof CellEntry.Unread<Amount> unread ? unread.text() : "";
        String text = shown.isEmpty() ? typed : shown;
        return new Written(Place.cell(row, Column.year(year)), words + ", " + year, text, List.of(plain, typed));
    }

    private Stream<Written> comments(Comments comments) {
        return Stream.concat(
                comments.row().stream().map(text -> comment(Column.LABEL, text)),
                comments.cells().entrySet().stream().flatMap(cell -> comment(cell.getKey(), cell.getValue())));
    }

    /** One on a year that is not shown is in no cell to go to. */
    private Stream<Written> comment(String key, String text) {
        Column column = Column.of(key).orElse(Column.LABEL);
        boolean isShown = !(column instanceof Year year) || proposal.years().contains(year.year());
        return isShown ? Stream.of(comment(column, text)) : Stream.empty();
    }

    private Written comment(Column column, String text) {
        String cell = column instanceof Year ? ", " + column.key() : "";
        return new Written(Place.cell(row, column), Texts.of("find.comment", words + cell), text);
    }
}
