package dk.forslagsark.editor.sheet;

/**
 * A block of cells by the keys of its corners.
 *
 * @param row the row the cursor is in
 * @param column the column the cursor is in
 * @param toRow the row of the opposite corner
 * @param toColumn the column of the opposite corner
 */
public record Range(Object row, Object column, Object toRow, Object toColumn) {
    public static Range of(Object row, Object column) {
        return new Range(row, column, row, column);
    }

    public boolean isOneCell() {
        return row.equals(toRow) && column.equals(toColumn);
    }
}
