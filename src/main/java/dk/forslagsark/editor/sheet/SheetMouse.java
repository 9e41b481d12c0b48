package dk.forslagsark.editor.sheet;

import java.util.List;
import java.util.Optional;
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
        ROWS,
        COLUMNS,
        MOVE_ROWS,
        FILL
    }

    private final Sheet sheet;
    private final SheetCursor cursor;
    private final SheetEditing editing;
    private final SheetLayer layer;
    private final SheetActions actions;
    private Drag drag = Drag.NONE;
    private boolean dragged;

    SheetMouse(Sheet sheet, SheetCursor cursor, SheetEditing editing, SheetLayer layer, SheetActions actions) {
        this.sheet = sheet;
        this.cursor = cursor;
        this.editing = editing;
        this.layer = layer;
        this.actions = actions;
    }

    /** A press on the table. */
    void pressed(MouseEvent event) {
        drag = Drag.NONE;
        dragged = false;
        Optional<SheetCell> cell = UnderMouse.cell(event.getTarget());
        Optional<TableColumnHeader> header = UnderMouse.header(event.getTarget());
        if (cell.filter(there -> !there.isEmpty()).isPresent()) {
            pressed(cell.get(), event);
        } else {
            sheet.finishEditing();
            header.filter(any -> event.getButton() == MouseButton.PRIMARY).ifPresent(there -> pressed(there, event));
        }
    }

    /** The mouse moved with its button down. */
    void dragged(MouseEvent event) {
        dragged = true;
        Node under = event.getPickResult().getIntersectedNode();
        Optional<Position> over =
                UnderMouse.cell(under).filter(cell -> !cell.isEmpty()).map(SheetCell::position);
        switch (drag) {
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
        sheet.finishEditing();
        if (event.getClickCount() == 2) {
            editing.fill(cursor.grid().toRowEnd(cursor.selection()));
        } else {
            drag = Drag.FILL;
        }
        event.consume();
    }

    private void pressed(SheetCell cell, MouseEvent event) {
        Object row = cell.getTableRow().getItem().key();
        Object column = cell.column().key();
        boolean onTriangle = UnderMouse.isOn(cell.triangle(), event);
        boolean onNumber = cell.column().kind() == SheetColumn.Kind.NUMBER;
        sheet.finishEditing();
        sheet.focus();
        if (onTriangle) {
            actions.toggle(row);
        } else if (event.getButton() == MouseButton.SECONDARY) {
            selectUnlessWithin(row, column);
        } else if (onNumber) {
            pressedNumber(cursor.positionOf(row, column), event);
        } else {
            pressedCell(cursor.positionOf(row, column), event);
        }
        if (event.getButton() == MouseButton.PRIMARY) {
            event.consume();
        }
    }

    private void pressedCell(Position position, MouseEvent event) {
        drag = Drag.CELLS;
        if (event.isShiftDown()) {
            cursor.extendTo(position);
        } else {
            sheet.select(position);
            if (event.getClickCount() == 2) {
                editing.edit();
            }
        }
    }

    /** The right button acts on what is selected, if it is pressed there. */
    private void selectUnlessWithin(Object row, Object column) {
        Position position = cursor.positionOf(row, column);
        if (!cursor.selection().contains(position.row(), position.column())) {
            sheet.select(position);
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
        int column = cursor.grid().columns().indexOf(header.getTableColumn().getUserData());
        if (column >= 0) {
            sheet.focus();
            boolean number = column < cursor.grid().firstColumn();
            int from = event.isShiftDown() ? cursor.selection().anchor().column() : column;
            cursor.select(number ? cursor.grid().everything() : cursor.grid().wholeColumns(from, column));
            drag = Drag.COLUMNS;
            event.consume();
        }
    }

    private void extendColumns(TableColumnHeader header) {
        int column = cursor.grid().columns().indexOf(header.getTableColumn().getUserData());
        cursor.select(cursor.grid().wholeColumns(cursor.selection().anchor().column(), column));
    }

    private void extendTo(Position position) {
        if (!position.equals(cursor.selection().corner())) {
            cursor.extendTo(cursor.grid().clamped(position));
        }
    }

    /** Dragging beyond the table goes on, a row for each movement. */
    private void scroll(MouseEvent event) {
        if (event.getY() < 0) {
            cursor.extend(Moves::up);
        } else if (event.getY() > ((TableView<?>) event.getSource()).getHeight()) {
            cursor.extend(Moves::down);
        }
    }

    private void drop(boolean moved) {
        Optional<Integer> above = layer.takeDrop().filter(any -> moved);
        List<Object> rows = cursor.grid().rowKeys(cursor.selection());
        above.ifPresent(
                row -> actions.moveRows(rows, cursor.grid().rows().get(row).key()));
    }
}
