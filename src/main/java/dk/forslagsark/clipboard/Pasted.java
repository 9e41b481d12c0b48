package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.PastedRow.Kind;
import java.util.List;
import java.util.Optional;

/**
 * A clipboard read as rows of Table 1.
 *
 * @param shape what it looks like; tells whether to enter these rows, or the cells of {@link Clip#cells} as they stand
 * @param notation how the figures are written, and whether the user must say so
 * @param unit what they are counted in; where rows or columns differ, most of them
 * @param heading as what a row is read that could be years or amounts; as found where there is none
 * @param words as what columns of words are read that could be years; as found where there are none
 * @param firstYear the year of the first figure of each row; empty where the clipboard does not say it, and the figures
 *     go where the user stands
 * @param rows the rows in order, also those that are not entered
 * @param comments what the user should know before pasting, each a line
 * @param isWarning whether a comment says that something is left out, changed or in doubt
 */
public record Pasted(
        Shape shape,
        NotationFinding notation,
        Unit unit,
        Heading heading,
        WordColumns words,
        Optional<Integer> firstYear,
        List<PastedRow> rows,
        List<String> comments,
        boolean isWarning) {
    /** What a clipboard looks like. */
    public enum Shape {
        /** Cells with figures and no labels. */
        FIGURES,
        /** Cells with a label or an area, and figures. */
        TABLE,
        /** Lines out of a PDF or a Word document, of which the cells had to be found. */
        LINES,
        /** Cells without figures. */
        TEXT
    }

    public Pasted {
        rows = List.copyOf(rows);
        comments = List.copyOf(comments);
    }

    /** The same with its first figures in that year, where the clipboard does not say in which. */
    public Pasted from(int year) {
        return new Pasted(
                shape,
                notation,
                unit,
                heading,
                words,
                firstYear.or(() -> Optional.of(year)),
                rows,
                comments,
                isWarning);
    }

    /** The same where it was copied out of Table 1: there, only the totals of the form itself are no rows. */
    public Pasted outOfTableOne() {
        return with(rows.stream().map(Pasted::outOfTableOne).toList());
    }

    private static PastedRow outOfTableOne(PastedRow row) {
        boolean isOwn = row.kind() == Kind.HEADING || TableWord.in(row.label()).isPresent();
        return isOwn ? row : row.as(Kind.LINE);
    }

    /** The same, its amounts read as changes from the year before and summed to what they come to in each year. */
    public Pasted withStepsSummed() {
        return with(rows.stream()
                .map(row -> row.kind() == Kind.LINE ? YearSteps.summed(row) : row)
                .toList());
    }

    private Pasted with(List<PastedRow> changed) {
        return new Pasted(shape, notation, unit, heading, words, firstYear, changed, comments, isWarning);
    }

    /** The rows to be entered. */
    public List<PastedRow> lines() {
        return of(Kind.LINE);
    }

    /** The rows of a kind. */
    public List<PastedRow> of(Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    /** Whether to show the user what was understood before it is entered. */
    public boolean isDoubtful() {
        return shape == Shape.LINES
                || isWarning
                || notation.isOpen()
                || notation.isMixed()
                || rows.stream().anyMatch(row -> row.doubt().isPresent());
    }
}
