package dk.forslagsark.excel.reading;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/** The rows that formulas refer to: by them it is told which row of a table is which row of Table 1. */
final class FormulaRows {
    /** A cell, a range, or a range that ends in the row above another cell, so that rows put in there count too. */
    private static final Pattern CELLS = Pattern.compile("(?<![\\p{L}\\p{N}_!])\\$?([A-Z]{1,3})\\$?(\\d{1,7})"
            + "(?::\\$?[A-Z]{1,3}\\$?(?<last>\\d{1,7})|:OFFSET\\(\\$?[A-Z]{1,3}\\$?(?<below>\\d{1,7}),-1,)?");

    private static final int MOST = 100_000;

    private FormulaRows() {}

    /**
     * The rows, from 0, of the cells of a column of its sheet that the formula of a cell refers to.
     *
     * @param shift by how many columns that is farther right than its own
     */
    private static Set<Integer> in(ReadCell cell, int shift) {
        Set<Integer> rows = new TreeSet<>();
        if (cell.column() + shift < 0) {
            return rows;
        }
        String own = CellReference.convertNumToColString(cell.column() + shift);
        Matcher cells = CELLS.matcher(cell.formula().orElse(""));
        while (cells.find() && rows.size() < MOST) {
            if (cells.group(1).equals(own)) {
                int first = Integer.parseInt(cells.group(2));
                int last = last(cells, first);
                for (int row = first; row <= Math.min(last, first + MOST); row++) {
                    rows.add(row - 1);
                }
            }
        }
        return rows;
    }

    private static int last(Matcher cells, int first) {
        if (cells.group("below") != null) {
            return Integer.parseInt(cells.group("below")) - 1;
        }
        return cells.group("last") == null ? first : Integer.parseInt(cells.group("last"));
    }

    /** The same of several cells, in their own columns. */
    static Set<Integer> in(Collection<ReadCell> cells) {
        return in(cells, 0);
    }

    /** The same in columns so much farther right than their own, where a year stands that they have. */
    static Set<Integer> in(Collection<ReadCell> cells, int shift) {
        Set<Integer> rows = new TreeSet<>();
        cells.forEach(cell -> rows.addAll(in(cell, shift)));
        return rows;
    }
}
