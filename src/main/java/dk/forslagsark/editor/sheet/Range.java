package dk.forslagsark.editor.sheet;

/**
 * A block of cells by the keys of its corners.
 *
 * @param <R> what rows are known by
 * @param <C> what columns are known by
 * @param row the row the cursor is in
 * @param column the column the cursor is in
 * @param toRow the row of the opposite corner
 * @param toColumn the column of the opposite corner
 */
public record Range<R, C>(R row, C column, R toRow, C toColumn) {
    public static <R, C> Range<R, C> of(R row, C column) {
        return new Range<>(row, column, row, column);
    }

    public boolean isOneCell() {
        return row.equals(toRow) && column.equals(toColumn);
    }
}
