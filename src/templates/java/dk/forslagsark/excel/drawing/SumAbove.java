package dk.forslagsark.excel.drawing;

/**
 * Sums that reach from a row to that above their own, wherever it is: a row that somebody inserts right above the total counts.
 * The row above is found from the label of the total, as no cell may be asked for in its own formula.
 */
final class SumAbove {
    private SumAbove() {}

    /**
     * The sum to be put across the years: ? is the column.
     *
     * @param first the row it begins on, from 1
     * @param own its own row
     */
    static String of(int first, int own) {
        return "SUM(%s)".formatted(range(first, own));
    }

    /** The cells it sums. */
    static String range(int first, int own) {
        return "?%1$d:OFFSET($A%2$d,-1,COLUMN()-COLUMN($A%2$d))".formatted(first, own);
    }
}
