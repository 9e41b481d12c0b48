package dk.forslagsark.editor.sheet;

import dk.forslagsark.editor.sheet.Entered.CellText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rows and columns of a grid are known by. The column of the numbers has no key.
 *
 * @param <R> what rows are known by
 * @param <C> what columns are known by
 */
record GridKeys<R, C>(List<C> columns, List<R> rows) {
    R row(Position cell) {
        return rows.get(cell.row());
    }

    C column(Position cell) {
        return columns.get(Math.max(0, cell.column() - 1));
    }

    /** The rows that the block touches; none before there are any. */
    List<R> rows(Selection block) {
        return rows.stream().limit(block.lastRow() + 1).skip(block.firstRow()).toList();
    }

    /** The columns that the block touches. */
    List<C> columns(Selection block) {
        return columns.stream()
                .limit(Math.max(1, block.lastColumn()))
                .skip(Math.max(0, block.firstColumn() - 1))
                .toList();
    }

    /** Where the cell of these keys is; empty if it is not there. */
    Optional<Position> find(R row, C column) {
        boolean isThere = rows.contains(row) && columns.contains(column);
        return isThere ? Optional.of(find(row, column, Grid.START)) : Optional.empty();
    }

    /** Where the cell of these keys is; a row or column that is not there is taken for that of the other place. */
    Position find(R row, C column, Position otherwise) {
        return new Position(rowOf(row, otherwise.row()), columnOf(column, otherwise.column()));
    }

    /** Where each row is, for whoever seeks many of them. */
    Map<R, Integer> places() {
        Map<R, Integer> places = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            places.putIfAbsent(rows.get(row), row);
        }
        return places;
    }

    private int rowOf(R key, int otherwise) {
        int index = rows.indexOf(key);
        return index < 0 ? otherwise : index;
    }

    private int columnOf(C key, int otherwise) {
        int index = columns.indexOf(key);
        return index < 0 ? otherwise : index + 1;
    }

    /** What was selected before there were these keys: the same rows, wherever they are now. */
    Selection followed(Selection selection, GridKeys<R, C> before) {
        return new Selection(
                followed(selection.cursor(), before),
                followed(selection.anchor(), before),
                followed(selection.corner(), before));
    }

    private Position followed(Position position, GridKeys<R, C> before) {
        boolean hasMoved = position.row() < before.rows.size() && !isAt(position.row(), before.row(position));
        return hasMoved ? new Position(rowOf(before.row(position), position.row()), position.column()) : position;
    }

    /** Most edits move no row, and then not all of thousands are looked through. */
    private boolean isAt(int row, R key) {
        return row < rows.size() && rows.get(row).equals(key);
    }

    /** The keys of the corners. */
    Range<R, C> range(Selection selection) {
        return new Range<>(
                row(selection.anchor()),
                column(selection.anchor()),
                row(selection.corner()),
                column(selection.corner()));
    }

    CellText<R, C> text(CellWrite write) {
        return new CellText<>(row(write.cell()), write.beyond(), column(write.cell()), write.text());
    }
}
