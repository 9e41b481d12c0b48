package dk.forslagsark.editor.sheet;

import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableView;

/** Where the cursor of a sheet is, and what is selected around it. */
final class SheetCursor {
    private final TableView<SheetRow> table;
    private final Viewport viewport;
    private final CellHighlights marks;
    private final ReadOnlyObjectWrapper<Cell> cell = new ReadOnlyObjectWrapper<>(Cell.NONE);
    private final ReadOnlyStringWrapper tally = new ReadOnlyStringWrapper("");
    private Grid grid = new Grid(List.of(), List.of());

    SheetCursor(TableView<SheetRow> table, Viewport viewport, CellHighlights marks) {
        this.table = table;
        this.viewport = viewport;
        this.marks = marks;
    }

    /** The cells there are from now on. The caller puts the cursor somewhere in them. */
    void setGrid(Grid shown) {
        grid = shown;
    }

    Grid grid() {
        return grid;
    }

    Selection selection() {
        return marks.selectionProperty().get();
    }

    Position position() {
        return selection().cursor();
    }

    /** The cell the cursor is on. */
    Cell cursorCell() {
        return cell.get();
    }

    ReadOnlyObjectProperty<Cell> cellProperty() {
        return cell.getReadOnlyProperty();
    }

    /** What the selected figures come to. */
    ReadOnlyStringProperty tallyProperty() {
        return tally.getReadOnlyProperty();
    }

    /** Gives the table the keyboard. */
    void focus() {
        table.requestFocus();
    }

    void move(BiFunction<Grid, Position, Position> step) {
        put(Selection.at(step.apply(grid, position())));
    }

    /** Moves the far corner of what is selected. */
    void extend(BiFunction<Grid, Position, Position> step) {
        extendTo(step.apply(grid, selection().corner()));
    }

    void extendTo(Position corner) {
        put(selection().extendedTo(corner));
        viewport.reveal(selection().corner());
    }

    /** Lets a screen reader say the cell, without going there. */
    void look(Position said) {
        table.getFocusModel().focus(said.row(), table.getVisibleLeafColumns().get(said.column()));
    }

    /** Shows the cell without going there. */
    void bringInSight(Position shown) {
        viewport.reveal(shown);
    }

    void selectEverything() {
        select(grid.everything());
    }

    /** Selects the columns of what is selected, from top to bottom. */
    void selectColumns() {
        select(grid.wholeColumns(selection().firstColumn(), selection().lastColumn()));
    }

    /** Selects the rows of what is selected, from end to end. */
    void selectRows() {
        select(grid.wholeRows(selection().firstRow(), selection().lastRow()));
    }

    /** Selects a block; the cursor goes to its first cell that it can stand on. */
    void select(Selection block) {
        Position start = block.positions().stream()
                .filter(at -> grid.cell(at).isReachable())
                .findFirst()
                .orElse(block.anchor());
        put(block.withCursor(start));
    }

    /** Moves the cursor within the block that is selected, from its end back to its start; false if there is no block. */
    boolean cycle(boolean back, boolean down) {
        if (selection().isOneCell()) {
            return false;
        }
        List<Position> stops = new SelectionCycle(grid, selection()).stops(down);
        int at = stops.indexOf(position());
        if (!stops.isEmpty()) {
            put(selection().withCursor(stops.get(Math.floorMod(at + (back ? -1 : 1), stops.size()))));
        }
        return true;
    }

    /** Selects these cells, or the nearest there are. */
    void put(Selection wanted) {
        Position cursor = Navigation.nearest(grid, wanted.cursor());
        Selection within = wanted.isOneCell()
                ? Selection.at(cursor)
                : new Selection(cursor, grid.clamped(wanted.anchor()), grid.clamped(wanted.corner()));
        table.getSelectionModel()
                .clearAndSelect(cursor.row(), table.getVisibleLeafColumns().get(cursor.column()));
        marks.selectionProperty().set(within);
        tally.set(SelectionSummary.of(grid, within));
        cell.set(grid.cell(cursor));
        viewport.reveal(cursor);
        // Last, for whoever listens to it asks where the cursor is.
        cell.set(grid.cell(cursor));
    }
}
