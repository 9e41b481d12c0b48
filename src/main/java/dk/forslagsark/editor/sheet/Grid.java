package dk.forslagsark.editor.sheet;

import dk.forslagsark.editor.sheet.Entered.CellText;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells of a sheet.
 *
 * @param columns the columns from left to right
 * @param rows the rows from the top
 */
record Grid(List<SheetColumn> columns, List<RowContent> rows) {
    Cell cell(Position position) {
        return rows.get(position.row()).cell(columns.get(position.column()).key());
    }

    /** What is entered in the cell there, or as many rows below it. */
    CellText text(Position position, int beyond, String text) {
        return new CellText(rows.get(position.row()).key(), beyond, columnKey(position), text);
    }

    /** The keys of the corners. */
    Range range(Selection selection) {
        return new Range(
                rowKey(selection.anchor()),
                columnKey(selection.anchor()),
                rowKey(selection.corner()),
                columnKey(selection.corner()));
    }

    /** Where the cell of these keys is; the first cell of the sheet if there is none. */
    Position find(Object row, Object column) {
        return find(row, column, new Position(0, firstColumn()));
    }

    /** Where the cell of these keys is; a row or column that is not there is taken for that of the other place. */
    Position find(Object row, Object column, Position otherwise) {
        return new Position(rowOf(row, otherwise.row()), columnOf(column, otherwise.column()));
    }

    private int rowOf(Object key, int otherwise) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).key().equals(key))
                .findFirst()
                .orElse(otherwise);
    }

    private int columnOf(Object key, int otherwise) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).key().equals(key))
                .findFirst()
                .orElse(otherwise);
    }

    /** What was selected in these cells before they changed: the same rows, wherever they are now. */
    Selection followed(Selection selection, Grid before) {
        return new Selection(
                followed(selection.cursor(), before),
                followed(selection.anchor(), before),
                followed(selection.corner(), before));
    }

    private Position followed(Position position, Grid before) {
        boolean wasThere = position.row() < before.rows.size();
        return wasThere ? new Position(rowOf(before.rowKey(position), position.row()), position.column()) : position;
    }

    Object rowKey(Position position) {
        return rows.get(position.row()).key();
    }

    Object columnKey(Position position) {
        return columns.get(position.column()).key();
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
        return columns.get(0).kind() == SheetColumn.Kind.NUMBER ? 1 : 0;
    }

    boolean contains(Position position) {
        return position.row() >= 0
                && position.row() < rows.size()
                && position.column() >= 0
                && position.column() < columns.size();
    }

    /** The place itself, or the nearest within the sheet; whether the cursor can stand there or not. */
    Position clamped(Position wanted) {
        int row = Math.max(0, Math.min(wanted.row(), rows.size() - 1));
        int column = Math.max(firstColumn(), Math.min(wanted.column(), columns.size() - 1));
        return new Position(row, column);
    }

    /** The rows that the block touches; none before there are any. */
    List<Object> rowKeys(Selection block) {
        return rows.stream()
                .limit(block.lastRow() + 1)
                .skip(block.firstRow())
                .map(RowContent::key)
                .toList();
    }
}
