package dk.forslagsark.document;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Column.Attribute;
import dk.forslagsark.tables.Format;
import dk.forslagsark.tables.LineText;
import dk.forslagsark.tables.Lists;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The edits of what is said of a line or a detail beside its label, area and amounts. */
public final class LineFieldEdits {
    private LineFieldEdits() {}

    /**
     * Enters what was typed in one of these columns. Blank takes it away; a detail then has what its line has.
     * Nothing comes of what is neither a mark nor blank where there can be a mark, or of a mark on a detail.
     */
    public static Edit of(RowRef row, Attribute column, String typed) {
        return switch (column.text().kind()) {
            case NAME -> named(row, column, typed);
            case MARK -> marked(row, column, typed);
            case COMMENT -> commented(row, column, typed);
        };
    }

    /**
     * The same in all of the rows, as one step.
     *
     * @param rows from the top, at least one
     */
    public static Edit of(List<? extends RowRef> rows, Attribute column, String typed) {
        RowRef first = rows.get(0);
        Edit one = of(first, column, typed);
        if (rows.size() == 1) {
            return one;
        }
        Place place = Place.cell(first, column).to(rows.get(rows.size() - 1), column);
        Phrase words = Phrase.of("document.in-rows", one.phrase(), rows.size());
        return Edit.at(place, words, proposal -> inEach(proposal, rows, column, typed));
    }

    private static Proposal inEach(Proposal proposal, List<? extends RowRef> rows, Attribute column, String typed) {
        return rows.stream()
                .map(row -> of(row, column, typed).change())
                .reduce(proposal, (changed, change) -> change.apply(changed), (first, second) -> second);
    }

    private static Edit named(RowRef row, Attribute column, String typed) {
        Optional<String> name = Optional.of(PlainText.of(typed).strip()).filter(text -> !text.isEmpty());
        return edit(
                row,
                column,
                name.isPresent()
                        ? Phrase.of("document.change", called(column))
                        : Phrase.of("document.clear", called(column)),
                Optional.of(name));
    }

    private static Edit marked(RowRef row, Attribute column, String typed) {
        Optional<Boolean> mark = mark(typed).value();
        Phrase words = mark.orElse(false)
                ? Phrase.of("document.mark", called(column))
                : Phrase.of("document.remove", called(column));
        return edit(row, column, words, mark.map(isMarked -> Optional.of(LineText.MARK)
                .filter(any -> isMarked)));
    }

    private static Edit commented(RowRef row, Attribute column, String typed) {
        Place place = Place.cell(row, column);
        return CommentEdits.of(row, Column.LABEL, typed).from(place).thenAt(place);
    }

    /** All that is read as a mark or none, whatever the case of the letters. */
    public static List<String> marks() {
        return Stream.concat(Format.TICKS.stream(), Stream.of("")).toList();
    }

    /** A mark or none, as typed. */
    public static Reading<Boolean> mark(String typed) {
        return typed.isBlank() ? Reading.of(false) : Format.TICK.read().apply(typed);
    }

    private static Phrase called(Attribute column) {
        return Phrase.spelt(() -> column.title().toLowerCase(Locale.ROOT));
    }

    /** The row once it says that; without a text to say nothing comes of it. */
    private static Edit edit(RowRef row, Attribute column, Phrase words, Optional<Optional<String>> said) {
        return Edit.at(Place.cell(row, column), words, proposal -> said.map(
                        text -> replaced(proposal, row.owner(), line -> changed(line, row, column.text(), text)))
                .orElse(proposal));
    }

    private static Line changed(Line line, RowRef row, LineText text, Optional<String> said) {
        return row instanceof DetailRef part
                ? line.withDetails(Lists.replaced(line.details(), part.detail(), detail -> text.withDetail()
                        .apply(detail, said)))
                : text.withLine().apply(line, said);
    }

    private static Proposal replaced(Proposal proposal, LineRef row, UnaryOperator<Line> change) {
        return proposal.withLines(row.block(), Lists.replaced(proposal.lines(row.block()), row.line(), change));
    }
}
