package dk.forslagsark.editor.sheet;

import java.util.List;

/**
 * The cells of a sheet.
 *
 * @param columns the columns from left to right, that of the numbers first
 * @param rows the rows from the top
 */
record Grid(List<GridColumn> columns, List<GridRow> rows) {
    /** The first cell behind the number. */
    static final Position START = new Position(0, 1);

    Cell cell(Position position) {
        return rows.get(position.row()).cell(position.column());
    }

    /** What the cell shows, in the language of the window. */
    String shown(Position position) {
        return CellSpelling.shown(cell(position), columns.get(position.column()).kind());
    }

    /** All there is to say of the cell, in the language of the window. */
    String spoken(Position position) {
        SheetColumn.Kind kind = columns.get(position.column()).kind();
        Cell cell = cell(position);
        return cell.spoken(CellSpelling.shown(cell, kind), CellSpelling.hint(cell, kind));
    }

    boolean isReachable(Position position) {
        return cell(position).isReachable();
    }

    boolean isFigure(Position position) {
        return columns.get(position.column()).kind() == SheetColumn.Kind.FIGURE;
    }

    /** All columns of the row but the number. */
    Selection wholeRows(int from, int to) {
        return Selection.block(new Position(from, firstColumn()), new Position(to, columns.size() - 1));
    }

    Selection wholeColumns(int from, int to) {
        return Selection.block(new Position(0, from), new Position(rows.size() - 1, to));
    }

    /** The block and all to the right of it. */
    Selection toRowEnd(Selection block) {
        return Selection.block(block.start(), new Position(block.lastRow(), columns.size() - 1));
    }

    Selection everything() {
        return wholeRows(0, rows.size() - 1);
    }

    /** The first column that is not the number. */
    int firstColumn() {
        return START.column();
    }

    /** The place itself, or the nearest within the sheet; whether the cursor can stand there or not. */
    Position clamped(Position wanted) {
        int row = Math.max(0, Math.min(wanted.row(), rows.size() - 1));
        int column = Math.max(firstColumn(), Math.min(wanted.column(), columns.size() - 1));
        return new Position(row, column);
    }
}
