package dk.forslagsark.editor.sheet;

import java.util.Map;

/**
 * What a row shows.
 *
 * @param <R> what rows are known by
 * @param <C> what columns are known by
 * @param key what the page knows the row by; no two rows of a sheet have the same
 * @param style how it is set off
 * @param number what stands in the margin
 * @param fold whether it can be folded
 * @param cells column key to cell; a column not in it has nothing there
 */
public record RowContent<R, C>(R key, Style style, String number, Fold fold, Map<C, Cell> cells) {
    /** How a row is set off from others; the names in lower case are the pseudo-classes of the style sheet. */
    public enum Style {
        HEADING,
        GROUP,
        LINE,
        DETAIL,
        NEW,
        TOTAL,
        RESULT,
        NOTE
    }

    /** Whether rows below it can be folded away. */
    public enum Fold {
        NONE,
        OPEN,
        CLOSED
    }

    public RowContent {
        cells = Map.copyOf(cells);
    }

    public Cell cell(C column) {
        return cells.getOrDefault(column, Cell.NONE);
    }
}
