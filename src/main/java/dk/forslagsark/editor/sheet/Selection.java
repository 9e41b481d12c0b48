package dk.forslagsark.editor.sheet;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells that are selected: a block, and the cursor within it.
 *
 * @param cursor where the cursor is
 * @param anchor the corner of the block that stays when it is extended; often the cursor's place
 * @param corner the opposite corner
 */
record Selection(Position cursor, Position anchor, Position corner) {
    static Selection at(Position cursor) {
        return new Selection(cursor, cursor, cursor);
    }

    static Selection block(Position anchor, Position corner) {
        return new Selection(anchor, anchor, corner);
    }

    /** From the cursor to another corner. */
    Selection extendedTo(Position other) {
        return block(cursor, other);
    }

    /** The same block with the cursor elsewhere in it. */
    Selection withCursor(Position moved) {
        return new Selection(moved, anchor, corner);
    }

    boolean isOneCell() {
        return anchor.equals(corner);
    }

    int firstRow() {
        return Math.min(anchor.row(), corner.row());
    }

    int lastRow() {
        return Math.max(anchor.row(), corner.row());
    }

    int firstColumn() {
        return Math.min(anchor.column(), corner.column());
    }

    int lastColumn() {
        return Math.max(anchor.column(), corner.column());
    }

    int rows() {
        return lastRow() - firstRow() + 1;
    }

    int columns() {
        return lastColumn() - firstColumn() + 1;
    }

    /** The top left cell. */
    Position start() {
        return new Position(firstRow(), firstColumn());
    }

    /** The bottom right cell. */
    Position end() {
        return new Position(lastRow(), lastColumn());
    }

    boolean contains(int row, int column) {
        return containsRow(row) && column >= firstColumn() && column <= lastColumn();
    }

    boolean containsRow(int row) {
        return row >= firstRow() && row <= lastRow();
    }

    /** Its cells, row by row. */
    List<Position> positions() {
        return IntStream.rangeClosed(firstRow(), lastRow())
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(firstColumn(), lastColumn())
                        .mapToObj(column -> new Position(row, column)))
                .toList();
    }
}
