package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.PastedRow.Kind;
import dk.forslagsark.language.Texts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Rows of which some stand further in than others: those are the parts of the one above them, or of the one below.
 *
 * @param rows the rows
 * @param depths how far in the label of each stands
 */
record IndentedRows(List<PastedRow> rows, List<Integer> depths) {
    /** One part that says the same as the whole is no sum. */
    private static final int LEAST = 2;

    /** A column further to the right is further in than any spaces. */
    private static final int OF_COLUMN = 1_000;

    private static final Pattern MARK = Pattern.compile("[-–•*·o] ?(?=\\p{L})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}((?:\\.\\d{1,3}){0,4})\\.?\\h+(?=\\p{L})");

    /** How far in a label stands: by its column, the spaces before it, a mark, or a number such as 1.2. */
    static int depth(String shown, int column) {
        String label = shown.stripLeading();
        int spaces = Math.min(shown.length() - label.length(), OF_COLUMN - 1);
        Matcher number = NUMBER.matcher(label);
        int points = number.lookingAt()
                ? (int) number.group(1).chars().filter(sign -> sign == '.').count()
                : 0;
        return column * OF_COLUMN + spaces + points + (MARK.matcher(label).lookingAt() ? 1 : 0);
    }

    /** The rows; those that come to their parts are totals, and of those that do not it is said. */
    List<PastedRow> marked() {
        List<PastedRow> marked = new ArrayList<>(rows);
        BitSet parts = new BitSet();
        for (int i = rows.size() - 1; i >= 0; i--) {
            markTotal(marked, i, parts);
        }
        IntStream.range(0, rows.size())
                .filter(i -> isCandidate(marked.get(i)) && hasOtherParts(marked, i, parts))
                .forEach(i -> marked.set(i, marked.get(i).as(Kind.LINE, Texts.of("clipboard.parts-below"))));
        return marked;
    }

    private void markTotal(List<PastedRow> all, int i, BitSet parts) {
        List<Integer> below = parts(all, i, 1);
        List<Integer> above = parts(all, i, -1);
        if (isCandidate(all.get(i)) && comesTo(all, below, i)) {
            all.set(i, all.get(i).as(Kind.TOTAL, Texts.of("clipboard.sum-of-below")));
            below.forEach(parts::set);
        } else if (isCandidate(all.get(i)) && comesTo(all, above, i)) {
            all.set(i, all.get(i).as(Kind.TOTAL, Texts.of("clipboard.sum-of-above")));
            above.forEach(parts::set);
        }
    }

    private static boolean isCandidate(PastedRow row) {
        return mayBePart(row) && RunningSums.isMoreThanZero(row);
    }

    /** Not what is called a total, or a part that is counted in the row above. */
    private static boolean mayBePart(PastedRow row) {
        return row.kind() == Kind.LINE
                && !TotalWords.areCertain(row.label())
                && !TotalWords.isPartOfAnother(row.label());
    }

    /** Whether rows below stand further in that are the parts of no other. */
    private boolean hasOtherParts(List<PastedRow> all, int i, BitSet known) {
        return all.get(i).doubt().isEmpty()
                && parts(all, i, 1).stream()
                        .anyMatch(part -> !known.get(part)
                                && all.get(part).hasFigures()
                                && !isAskedAbout(all.get(part), all.get(i)));
    }

    /** A part with a mark before it that says the same as the row above it is told of itself. */
    private static boolean isAskedAbout(PastedRow part, PastedRow row) {
        return TotalWords.areOfPart(part.label()) && RunningSums.areAlike(part, row);
    }

    /** The rows next to one that stand further in than it, without totals. */
    private List<Integer> parts(List<PastedRow> all, int row, int step) {
        return IntStream.iterate(row + step, i -> i >= 0 && i < all.size(), i -> i + step)
                .takeWhile(i -> depths.get(i) > depths.get(row))
                .filter(i -> mayBePart(all.get(i)))
                .boxed()
                .toList();
    }

    private static boolean comesTo(List<PastedRow> all, List<Integer> parts, int row) {
        RunningSums sums = new RunningSums();
        parts.forEach(part -> sums.addLine(all.get(part)));
        return sums.areMatchedBy(all.get(row), LEAST);
    }
}
