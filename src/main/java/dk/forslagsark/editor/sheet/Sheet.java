package dk.forslagsark.editor.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** A table one types in as in Excel. */
public final class Sheet extends StackPane {
    private final SheetActions actions;
    private final TableView<SheetRow> table = new TableView<>();
    private final SheetRows rows = new SheetRows();
    private final Viewport viewport = new Viewport(table);
    private final CellEditor editor = new CellEditor();
    private final SheetKeys keys = new SheetKeys(this, editor);
    private final SheetLayout layout;
    private final ReadOnlyObjectWrapper<Cell> cursorCell = new ReadOnlyObjectWrapper<>(Cell.NONE);
    private Grid grid = new Grid(List.of(), List.of());
    private Position cursor = new Position(0, 0);
    private boolean layoutPending;

    /**
     * @param name what a screen reader calls the table
     * @param actions what is done with what is typed
     */
    public Sheet(String name, SheetActions actions) {
        this.actions = actions;
        Label probe = new Label();
        probe.getStyleClass().add("sheet-probe");
        probe.setOpacity(0);
        probe.setMouseTransparent(true);
        probe.setManaged(false);
        layout = new SheetLayout(table, viewport, probe);
        getStyleClass().add("sheet");
        getChildren().addAll(probe, table, editor);
        setUpTable(name);
        editor.field().addEventFilter(KeyEvent.KEY_PRESSED, keys::pressedInEditor);
        editor.field().addEventFilter(KeyEvent.KEY_TYPED, keys::typedInEditor);
        editor.onEnd(this::focus);
        Stream.of(viewport.scrolledProperty(), viewport.scrolledDownProperty(), widthProperty(), heightProperty())
                .forEach(place -> place.addListener(seen -> finishEditing()));
    }

    private void setUpTable(String name) {
        table.setItems(rows.list());
        table.setAccessibleText(name);
        table.setPlaceholder(new Label(""));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setRowFactory(any -> new SheetTableRow(layout.rowHeightProperty()));
        table.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressedInTable);
        table.addEventFilter(KeyEvent.KEY_TYPED, keys::typedInTable);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, new SheetMouse(this)::pressed);
        table.widthProperty().addListener(seen -> layOutLater());
        table.sceneProperty().addListener(seen -> layOutLater());
        layout.rowHeightProperty().addListener(seen -> fitHeight());
    }

    /** Shows these rows. Rows of the same keys stay the same objects, and the cursor stays with its key. */
    public void show(List<SheetColumn> columns, List<RowContent> contents) {
        boolean newColumns = !columns.equals(grid.columns());
        Object key = rows.key(cursor.row());
        grid = new Grid(List.copyOf(columns), List.copyOf(contents));
        if (newColumns) {
            table.getColumns()
                    .setAll(columns.stream()
                            .map(column -> SheetColumns.create(column, viewport.scrolledProperty()))
                            .toList());
        }
        rows.show(contents);
        put(new Position(rows.indexOf(key, cursor.row()), cursor.column()));
        fitHeight();
        layOutLater();
    }

    /** What the right mouse button offers. */
    public void setMenu(ContextMenu menu) {
        table.setContextMenu(menu);
    }

    /** The cell the cursor is on. */
    public ReadOnlyObjectProperty<Cell> cursorCellProperty() {
        return cursorCell.getReadOnlyProperty();
    }

    /** The key of the row the cursor is on. */
    public Object cursorRow() {
        return rows.key(cursor.row());
    }

    /** The key of the column the cursor is in. */
    public String cursorColumn() {
        return grid.columns().get(cursor.column()).key();
    }

    /** Puts the cursor on a cell, or as near as it can. */
    public void select(Object row, String column) {
        int index = IntStream.range(0, grid.columns().size())
                .filter(i -> grid.columns().get(i).key().equals(column))
                .findFirst()
                .orElse(cursor.column());
        Position wanted = new Position(rows.indexOf(row, cursor.row()), index);
        if (!wanted.equals(cursor)) {
            keys.forgetTabs();
        }
        put(wanted);
    }

    /** Puts the cursor on the first cell in which something can be typed. */
    public void selectStart() {
        put(grid.start(cursor));
    }

    /** Ends the edit under way, if any, and keeps what was typed. */
    public void finishEditing() {
        editor.leave();
    }

    /** Gives the table the keyboard. */
    public void focus() {
        table.requestFocus();
    }

    Position cursor() {
        return cursor;
    }

    Cell cursorCell() {
        return cursorCell.get();
    }

    void move(BiFunction<Grid, Position, Position> step) {
        put(step.apply(grid, cursor));
    }

    void toggle(Object row) {
        actions.toggle(row);
    }

    /** Edits what is in the cell. */
    void edit() {
        edit(cursorCell().source(), CellEditor.Mode.WITHIN);
    }

    /** Edits the cell from this text on, in place of what is in it. */
    void overwrite(String text) {
        edit(text, CellEditor.Mode.OVERWRITE);
    }

    void clear() {
        if (cursorCell().kind() == Cell.Kind.TYPED && !cursorCell().text().isEmpty()) {
            actions.enter(Entered.typed(cursorRow(), cursorColumn(), ""));
        }
    }

    private void edit(String text, CellEditor.Mode mode) {
        if (!cursorCell().isEditable()) {
            return;
        }
        viewport.reveal(cursor);
        table.layout();
        placeOfCursor().ifPresent(place -> edit(place, text, mode));
    }

    private void edit(Bounds place, String text, CellEditor.Mode mode) {
        Object row = cursorRow();
        SheetColumn column = grid.columns().get(cursor.column());
        editor.align(column.kind() == SheetColumn.Kind.FIGURE);
        editor.start(cursorCell(), place, text, mode, typed -> actions.enter(Entered.typed(row, column.key(), typed)));
    }

    /** Where the cursor's cell is; empty if the sheet has no room to show it. */
    private Optional<Bounds> placeOfCursor() {
        return table.lookupAll(".sheet-cell").stream()
                .map(SheetCell.class::cast)
                .filter(candidate -> candidate.getIndex() == cursor.row()
                        && candidate.getTableColumn() == table.getColumns().get(cursor.column())
                        && candidate.isVisible())
                .findFirst()
                .map(cell -> editor.sceneToLocal(cell.localToScene(cell.getLayoutBounds())));
    }

    private void put(Position wanted) {
        cursor = grid.nearest(wanted);
        table.getSelectionModel()
                .clearAndSelect(cursor.row(), table.getColumns().get(cursor.column()));
        cursorCell.set(grid.cell(cursor));
        viewport.reveal(cursor);
    }

    /** Lays out once, however often it is asked for, when the window has taken in what has changed. */
    private void layOutLater() {
        if (!layoutPending) {
            layoutPending = true;
            Platform.runLater(this::layOut);
        }
    }

    /** A page that is not shown is laid out when it is: only then there are headers and fonts. */
    private void layOut() {
        layoutPending = false;
        if (table.getScene() == null) {
            return;
        }
        table.applyCss();
        table.layout();
        viewport.connect(this::layOutLater);
        layout.layOut(grid);
    }

    private void fitHeight() {
        double height = rows.count() * layout.rowHeightProperty().get() + SheetLayout.HEADER_HEIGHT + 2;
        table.setPrefHeight(height);
        setMaxHeight(height);
    }
}
