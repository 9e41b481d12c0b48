package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.PastedRow.Kind;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.language.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds among rows those that add up others, so that nothing is counted twice: by what they are called, and by what they
 * come to.
 */
final class TotalRows {
    /** One row above is no sum, and two of the same are two rows. */
    private static final int LEAST = 2;

    private final RunningSums sums = new RunningSums();
    private final List<PastedRow> rows = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    /** Whether a row that is called something else is a total where it comes to one. */
    private final boolean bySums;

    private TotalRows(boolean bySums) {
        this.bySums = bySums;
    }

    /**
     * What came of it.
     *
     * @param rows the rows, the totals among them so marked
     * @param wrong what is wrong with totals that are called so, in Danish
     */
    record Result(List<PastedRow> rows, List<String> wrong) {}

    /**
     * A row that comes to the sum of those above it is a total, unless more of those that are called so are right without it: in TV01b -1.300, -3.100
     * and 300 are by chance the -4.100 of the next row. One that comes to some of those
     * next to it is one where the totals are right only so.
     */
    static Result in(List<PastedRow> all) {
        Result found = in(all, true);
        Result named = found.wrong.isEmpty() ? found : in(all, false);
        Result best = named.wrong.size() < found.wrong.size() ? named : found;
        Result ofSome = best.wrong.isEmpty() ? best : in(new SumsOfSome(all).as(Kind.TOTAL), true);
        return ofSome.wrong.size() < best.wrong.size()
                ? ofSome
                : new Result(new SumsOfSome(best.rows).as(Kind.LINE), best.wrong);
    }

    private static Result in(List<PastedRow> all, boolean bySums) {
        TotalRows totals = new TotalRows(bySums);
        all.forEach(totals::add);
        return new Result(bySums ? aboveTheirRows(totals.rows) : totals.rows, totals.wrong);
    }

    private void add(PastedRow row) {
        if (isOfItsParts(row)) {
            rows.add(row);
        } else if (row.kind() == Kind.TOTAL) {
            end(row);
        } else if (row.kind() != Kind.LINE) {
            begin(row);
        } else if (TotalWords.isPartOfAnother(row.label())) {
            rows.add(row.as(Kind.OTHER, Texts.of("clipboard.part-of-above")));
        } else if (TotalWords.areComputed(row.label()) && row.hasFigures()) {
            rows.add(row.as(Kind.OTHER, Texts.of("clipboard.computed")));
        } else if (isTotal(row)) {
            end(row.as(Kind.TOTAL));
        } else if (bySums && sums.areMatchedBy(row, LEAST)) {
            end(row.as(Kind.TOTAL, Texts.of("clipboard.sum-of-above")));
        } else {
            rows.add(doubted(row));
            sums.addLine(row);
        }
    }

    /** A total that is known already by the rows that stand further in: what is around it is added up without it. */
    private static boolean isOfItsParts(PastedRow row) {
        return row.kind() == Kind.TOTAL && row.doubt().isPresent();
    }

    /** A row that says once more what those above it say, though not their sum. */
    private PastedRow doubted(PastedRow row) {
        if (TotalWords.areOfSaving(row.label()) && sums.areTurnedBy(row, LEAST)) {
            return row.as(Kind.LINE, Texts.of("clipboard.sum-turned"));
        }
        if (!rows.isEmpty() && isOnlyPart(row, rows.get(rows.size() - 1))) {
            return row.as(Kind.LINE, Texts.of("clipboard.same-as-above"));
        }
        List<PastedRow> above = rows.subList(Math.max(0, rows.size() - 2), rows.size());
        return RowDifference.is(row, above) ? row.as(Kind.LINE, Texts.of("clipboard.difference")) : row;
    }

    /** {@code - Husleje} below {@code Drift}, or a row below one that is called as its block is, with the same amounts. */
    private static boolean isOnlyPart(PastedRow row, PastedRow above) {
        return above.kind() == Kind.LINE
                && (TotalWords.areOfPart(row.label()) || TableWord.isHeading(above.label()))
                && !TotalWords.areOfPart(above.label())
                && RunningSums.areAlike(row, above);
    }

    private boolean isTotal(PastedRow row) {
        return TotalWords.areCertain(row.label()) && row.hasFigures()
                || TotalWords.arePossible(row.label()) && sums.areMatchedBy(row, 1);
    }

    private void begin(PastedRow row) {
        if (row.kind() == Kind.HEADING && row.block().isPresent() && row.group().isEmpty()) {
            sums.beginBlock();
        }
        rows.add(row);
    }

    private void end(PastedRow total) {
        boolean isSum = sums.areMatchedBy(total, 1);
        if (RunningSums.isMoreThanZero(total) && sums.hasRows() && !isSum) {
            wrong.add(sums.areKnown() ? notTheSum(total.label()) : notKnown(total.label()));
        }
        sums.addTotal(total);
        rows.add(total);
    }

    private static String notKnown(String total) {
        return Texts.of("clipboard.sum-not-known", Quoted.of(total));
    }

    static String notTheSum(String total) {
        return Texts.of("clipboard.not-the-sum", Quoted.of(total));
    }

    /** A row may also stand above those it adds up. */
    private static List<PastedRow> aboveTheirRows(List<PastedRow> rows) {
        RunningSums below = new RunningSums();
        List<PastedRow> backwards = new ArrayList<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            PastedRow row = rows.get(i);
            boolean isLine = row.kind() == Kind.LINE;
            boolean isTotal = isLine && below.areMatchedBy(row, LEAST);
            backwards.add(isTotal ? row.as(Kind.TOTAL, Texts.of("clipboard.sum-of-below")) : row);
            if (isTotal || row.kind() == Kind.TOTAL && !isOfItsParts(row)) {
                below.addTotal(row);
            } else if (isLine) {
                below.addLine(row);
            } else if (row.block().isPresent() && row.group().isEmpty()) {
                below.beginBlock();
            }
        }
        Collections.reverse(backwards);
        return backwards;
    }
}
