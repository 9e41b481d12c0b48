package dk.forslagsark.editor.sheet;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;

/** The small square at the corner of what is selected; dragging it repeats the selected cells over more. */
final class FillHandle extends Region {
    private static final double SIZE = 9;

    FillHandle() {
        setId("fill-handle");
        getStyleClass().add("fill-handle");
        setCursor(Cursor.CROSSHAIR);
        setManaged(false);
        setVisible(false);
    }

    /**
     * Puts it to the corner of that cell, but within the sheet; without a place it is hidden.
     *
     * @param right the right edge of the sheet
     * @param bottom its lower edge
     */
    void put(Optional<Bounds> corner, double right, double bottom) {
        setVisible(corner.isPresent());
        corner.ifPresent(cell -> resizeRelocate(
                Math.min(cell.getMaxX() - SIZE / 2 - 1, right - SIZE),
                Math.min(cell.getMaxY() - SIZE / 2 - 1, bottom - SIZE),
                SIZE,
                SIZE));
    }

    /**
     * What is filled when the handle is dragged to a cell: the selection made longer in one direction, the one in which it
     * was dragged farther.
     */
    static Selection larger(Selection selected, Position to) {
        int down = Math.max(to.row() - selected.lastRow(), selected.firstRow() - to.row());
        int across = Math.max(to.column() - selected.lastColumn(), selected.firstColumn() - to.column());
        if (down <= 0 && across <= 0) {
            return selected;
        }
        return down > across ? taller(selected, to.row()) : wider(selected, to.column());
    }

    private static Selection taller(Selection selected, int row) {
        return Selection.block(
                new Position(Math.min(row, selected.firstRow()), selected.firstColumn()),
                new Position(Math.max(row, selected.lastRow()), selected.lastColumn()));
    }

    private static Selection wider(Selection selected, int column) {
        return Selection.block(
                new Position(selected.firstRow(), Math.min(column, selected.firstColumn())),
                new Position(selected.lastRow(), Math.max(column, selected.lastColumn())));
    }
}
