package dk.forslagsark.editor.sheet;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * What the mouse does in a sheet. The cell is found before an edit in another cell is ended, for that may move the rows
 * under the mouse.
 */
final class SheetMouse {
    /** What a drag does, as decided where it began. */
    private enum Drag {
        NONE,
        CELLS,
        POINT,
        ROWS,
        COLUMNS,
        MOVE_ROWS,
        FILL
    }

    private final SheetCursor cursor;
    private final SheetEditing editing;
    private final SheetLayer layer;
    private final GridEvents events;
    private final CursorKeys moves;
    private Drag drag = Drag.NONE;
    private boolean dragged;

    SheetMouse(SheetCursor cursor, SheetEditing editing, SheetLayer layer, CursorKeys moves, GridEvents events) {
        this.cursor = cursor;
        this.editing = editing;
        this.layer = layer;
        this.moves = moves;
        this.events = events;
    }

    /** A press on the table. */
    void pressed(MouseEvent event) {
        drag = Drag.NONE;
        dragged = false;
        Optional<SheetCell> cell = UnderMouse.cell(event.getTarget());
        Optional<TableColumnHeader> header = UnderMouse.header(event.getTarget());
        if (editing.pointer().isOpen() && event.getButton() == MouseButton.PRIMARY) {
            cell.filter(there -> !there.isEmpty()).ifPresent(there -> point(there, event));
            return;
        }
        editing.pointer().leaveOther();
        if (cell.filter(there -> !there.isEmpty()).isPresent()) {
            pressed(cell.get(), event);
        } else {
            editing.leave();
            header.ifPresent(there -> pressed(there, event));
        }
    }

    /** The mouse moved with its button down. */
    void dragged(MouseEvent event) {
        dragged = true;
        Node under = event.getPickResult().getIntersectedNode();
        Optional<Position> over =
                UnderMouse.cell(under).filter(cell -> !cell.isEmpty()).map(SheetCell::position);
        switch (drag) {
            case POINT -> over.ifPresent(at -> editing.pointer().point(at, true));
            case CELLS -> over.ifPresentOrElse(this::extendTo, () -> scroll(event));
            case ROWS ->
                over.ifPresent(at -> cursor.select(
                        cursor.grid().wholeRows(cursor.selection().anchor().row(), at.row())));
            case COLUMNS -> UnderMouse.header(under).ifPresent(this::extendColumns);
            case MOVE_ROWS -> over.ifPresent(at -> layer.showDrop(at.row()));
            case FILL -> over.ifPresent(at -> layer.showFill(FillHandle.larger(cursor.selection(), at)));
            case NONE -> {}
        }
        if (drag != Drag.NONE) {
            event.consume();
        }
    }

    /** The button was let go, perhaps farther on than the last movement told. */
    void released(MouseEvent event) {
        if (dragged) {
            dragged(event);
        }
        Drag ended = drag;
        drag = Drag.NONE;
        if (ended == Drag.MOVE_ROWS) {
            drop(dragged);
        } else if (ended == Drag.FILL) {
            layer.takeFill().ifPresent(editing::fill);
        } else if (ended == Drag.CELLS && !dragged && !event.isShiftDown()) {
            editing.follow();
        }
    }

    /** The fill handle was pressed. */
    void beginFill(MouseEvent event) {
        dragged = false;
        editing.leave();
        if (event.getClickCount() == 2) {
            editing.fill(cursor.grid().toRowEnd(cursor.selection()));
        } else {
            drag = Drag.FILL;
        }
        event.consume();
    }

    private void pressed(SheetCell cell, MouseEvent event) {
        UnaryOperator<Position> tracked = events.tracking(cell.position());
        boolean onTriangle = UnderMouse.isOn(cell.triangle(), event);
        boolean onNumber = cell.column().kind() == SheetColumn.Kind.NUMBER;
        editing.leave();
        cursor.focus();
        Position position = tracked.apply(cursor.position());
        if (onTriangle) {
            events.toggle(position.row());
        } else if (event.getButton() == MouseButton.SECONDARY) {
            selectUnlessWithin(position);
        } else if (onNumber) {
            pressedNumber(position, event);
        } else {
            pressedCell(position, event);
        }
        if (event.getButton() == MouseButton.PRIMARY) {
            event.consume();
        }
    }

    /** Names the cell in the formula that is typed, here or in another sheet. */
    private void point(SheetCell cell, MouseEvent event) {
        drag = Drag.POINT;
        editing.pointer().point(cell.position(), event.isShiftDown());
        event.consume();
    }

    private void pressedCell(Position position, MouseEvent event) {
        drag = Drag.CELLS;
        if (event.isShiftDown()) {
            cursor.extendTo(position);
        } else {
            moves.select(position);
            if (event.getClickCount() == 2) {
                editing.toggleOrEdit();
            }
        }
    }

    /** The right button acts on what is selected, if it is pressed there. */
    private void selectUnlessWithin(Position position) {
        if (!cursor.selection().contains(position.row(), position.column())) {
            moves.select(position);
        }
    }

    private void pressedNumber(Position position, MouseEvent event) {
        Selection selected = cursor.selection();
        boolean wholeRows = selected.columns() == cursor.grid().everything().columns();
        if (wholeRows && selected.containsRow(position.row()) && !event.isShiftDown()) {
            drag = Drag.MOVE_ROWS;
        } else {
            drag = Drag.ROWS;
            int from = event.isShiftDown() ? selected.anchor().row() : position.row();
            cursor.select(cursor.grid().wholeRows(from, position.row()));
        }
    }

    private void pressed(TableColumnHeader header, MouseEvent event) {
        SheetColumns.of(header.getTableColumn()).ifPresent(column -> pressed(column.index(), event));
    }

    private void pressed(int column, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            pointAt(column);
            return;
        }
        cursor.focus();
        boolean number = column < cursor.grid().firstColumn();
        int from = event.isShiftDown() ? cursor.selection().anchor().column() : column;
        cursor.select(number ? cursor.grid().everything() : cursor.grid().wholeColumns(from, column));
        drag = Drag.COLUMNS;
        event.consume();
    }

    /** The menu of a heading is about its column. */
    private void pointAt(int column) {
        if (column >= cursor.grid().firstColumn()) {
            cursor.focus();
            cursor.select(cursor.grid().wholeColumns(column, column));
        }
    }

    private void extendColumns(TableColumnHeader header) {
        int anchor = cursor.selection().anchor().column();
        SheetColumns.of(header.getTableColumn())
                .ifPresent(column -> cursor.select(cursor.grid().wholeColumns(anchor, column.index())));
    }

    private void extendTo(Position position) {
        if (!position.equals(cursor.selection().corner())) {
            cursor.extendTo(cursor.grid().clamped(position));
        }
    }

    /** Dragging beyond the table goes on, a row for each movement. */
    private void scroll(MouseEvent event) {
        if (event.getY() < 0) {
            cursor.extend(Navigation::up);
        } else if (event.getY() > ((TableView<?>) event.getSource()).getHeight()) {
            cursor.extend(Navigation::down);
        }
    }

    private void drop(boolean moved) {
        Optional<Integer> above = layer.takeDrop().filter(any -> moved);
        above.ifPresent(row -> events.moveRows(cursor.selection(), row));
    }
}
