package dk.forslagsark.editor.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** A table one types in as in Excel. */
public final class Sheet extends StackPane {
    /** Marks a sheet of long texts, whose rows are of different heights. */
    private static final String WITH_TEXTS = "with-texts";

    private final SheetActions actions;
    private final TableView<SheetRow> table = new TableView<>();
    private final SheetRows rows = new SheetRows();
    private final Viewport viewport = new Viewport(table);
    private final Marks marks = new Marks();
    private final SheetCursor cursor = new SheetCursor(table, viewport, marks);
    private final CellEditor editor = new CellEditor();
    private final SheetLayer layer = new SheetLayer(marks, this::placeLaidOut, this::isWritable);
    private final SheetEditing editing;
    private final SheetKeys keys;
    private final SheetLayout layout;
    private boolean layoutPending;

    /**
     * @param name what a screen reader calls the table
     * @param actions what is done with what is typed
     */
    public Sheet(String name, SheetActions actions) {
        this.actions = actions;
        editing = new SheetEditing(cursor, actions, editor, layer.remarks(), marks, this::bringInSight);
        keys = new SheetKeys(cursor, editing, editor);
        Label probe = new Label();
        probe.getStyleClass().add("sheet-probe");
        probe.setOpacity(0);
        probe.setMouseTransparent(true);
        probe.setManaged(false);
        probe.fontProperty().addListener(seen -> layOutLater());
        layout = new SheetLayout(table, viewport, probe);
        getStyleClass().add("sheet");
        getChildren().addAll(probe, table, layer, editor);
        setViewOrder(-1);
        setUpTable(name);
        listen();
    }

    private void setUpTable(String name) {
        table.setItems(rows.list());
        table.setAccessibleText(name);
        table.setPlaceholder(new Label(""));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setRowFactory(any -> new SheetTableRow());
        SheetMouse mouse = new SheetMouse(this, cursor, editing);
        table.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressedInTable);
        table.addEventFilter(KeyEvent.KEY_TYPED, keys::typedInTable);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse::pressed);
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, mouse::dragged);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, mouse::released);
        layer.handle().setOnMousePressed(mouse::beginFill);
        layer.handle().setOnMouseDragged(mouse::dragged);
        layer.handle().setOnMouseReleased(mouse::released);
    }

    private void listen() {
        editor.inputs().forEach(input -> {
            input.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressedInEditor);
            input.addEventFilter(KeyEvent.KEY_TYPED, keys::typedInEditor);
        });
        editor.onEnd(this::focus);
        layer.remarks().onEnd(this::focus);
        table.widthProperty().addListener(seen -> layOutLater());
        table.sceneProperty().addListener(seen -> layOutLater());
        layout.rowsHeightProperty().addListener((seen, before, now) -> fitHeight());
        marks.selectionProperty().addListener(seen -> {
            layer.withdraw();
            layer.follow();
        });
        Stream.of(viewport.scrolledProperty(), viewport.scrolledDownProperty(), widthProperty(), heightProperty())
                .forEach(place -> place.addListener(seen -> {
                    followCell();
                    layer.follow();
                }));
    }

    /** What is edited stays with its cell when that is moved; only out of sight the edit ends. */
    private void followCell() {
        if (editor.isEditing()) {
            Platform.runLater(() -> {
                if (editor.isEditing()) {
                    placeLaidOut(cursor.position()).ifPresentOrElse(editor::follow, this::finishEditing);
                }
            });
        }
    }

    /** Shows these rows. Rows of the same keys stay the same objects, and what is selected stays with its keys. */
    public void show(List<SheetColumn> columns, List<RowContent> contents) {
        Selection before = cursor.selection();
        List<Object> keysBefore = Stream.of(before.cursor(), before.anchor(), before.corner())
                .map(at -> rows.key(at.row()))
                .toList();
        boolean newColumns = !columns.equals(cursor.grid().columns());
        cursor.setGrid(new Grid(List.copyOf(columns), List.copyOf(contents)));
        if (newColumns) {
            boolean hasTexts = columns.stream().anyMatch(column -> column.kind() == SheetColumn.Kind.LONG);
            getStyleClass().removeAll(WITH_TEXTS);
            getStyleClass().addAll(hasTexts ? List.of(WITH_TEXTS) : List.of());
            table.getColumns()
                    .setAll(columns.stream()
                            .map(column -> SheetColumns.create(column, viewport.scrolledProperty(), marks))
                            .toList());
        }
        rows.show(contents);
        cursor.put(new Selection(
                followed(before.cursor(), keysBefore.get(0)),
                followed(before.anchor(), keysBefore.get(1)),
                followed(before.corner(), keysBefore.get(2))));
        fitHeight();
        layOutLater();
    }

    private Position followed(Position before, Object key) {
        return new Position(rows.indexOf(key, before.row()), before.column());
    }

    /** What the right mouse button offers. */
    public void setMenu(ContextMenu menu) {
        table.setContextMenu(menu);
    }

    /** The cell the cursor is on. */
    public ReadOnlyObjectProperty<Cell> cursorCellProperty() {
        return cursor.cellProperty();
    }

    /** Called when the cursor has gone elsewhere. */
    public void onCursor(Runnable gone) {
        marks.selectionProperty().addListener(seen -> gone.run());
    }

    /** Sum, average and count of the figures that are selected; empty for a single cell. */
    public ReadOnlyStringProperty tallyProperty() {
        return cursor.tallyProperty();
    }

    /** Whether expressions are shown instead of what they come to. */
    public BooleanProperty sourcesProperty() {
        return marks.sourcesProperty();
    }

    /** Called with what the user should know of what has been done. */
    public void onNotice(Consumer<String> told) {
        editing.onNotice(told);
    }

    /** Called after what can be done once more, with what would do so. */
    public void onRepeatable(Consumer<Runnable> remembered) {
        editing.onRepeatable(remembered);
    }

    /** Tells the user something about what was tried in the sheet. */
    public void tell(String text) {
        editing.tell(text);
    }

    /** The key of the row the cursor is on. */
    public Object cursorRow() {
        return rows.key(cursor.position().row());
    }

    /** The key of the column the cursor is in. */
    public String cursorColumn() {
        return cursor.grid().columnKey(cursor.position());
    }

    /** The keys of the rows that are selected, from the top. */
    public List<Object> selectedRows() {
        return cursor.grid().rowKeys(cursor.selection());
    }

    /** The cells that are selected. */
    public Range range() {
        return cursor.grid().range(cursor.selection());
    }

    /** What can be done with what is selected. */
    public SheetCommands commands() {
        return new SheetCommands(editing, cursor, editor);
    }

    /** Puts the cursor on a cell, or as near as it can. */
    public void select(Object row, String column) {
        select(positionOf(row, column));
    }

    /** Selects a block of cells, as near as it can. */
    public void select(Range range) {
        keys.forgetTabs();
        cursor.put(
                Selection.block(positionOf(range.row(), range.column()), positionOf(range.toRow(), range.toColumn())));
    }

    void select(Position position) {
        if (!position.equals(cursor.position())) {
            keys.forgetTabs();
        }
        cursor.put(Selection.at(position));
    }

    /** Where the cell is; a row or column that is not there is taken for the cursor's. */
    Position positionOf(Object row, String column) {
        int index = IntStream.range(0, cursor.grid().columns().size())
                .filter(i -> cursor.grid().columns().get(i).key().equals(column))
                .findFirst()
                .orElse(cursor.position().column());
        return new Position(rows.indexOf(row, cursor.position().row()), index);
    }

    /** Puts the cursor on the first cell in which something can be typed. */
    public void selectStart() {
        cursor.move(Grid::start);
    }

    /** Offers to go on with what was typed in that cell, until something else is done. */
    public void offer(String text, Object row, String column, Runnable action) {
        Position position = positionOf(row, column);
        Platform.runLater(() -> layer.offer(text, action, position));
    }

    /** Ends the edit under way, if any, and keeps what was typed. */
    public void finishEditing() {
        editor.leave();
        layer.remarks().finish(true);
    }

    /** Gives the table the keyboard. */
    public void focus() {
        table.requestFocus();
    }

    void toggle(Object row) {
        actions.toggle(row);
    }

    void showFill(Selection block) {
        layer.showFill(block);
    }

    void takeFill() {
        layer.takeFill().ifPresent(editing::fill);
    }

    void showDrop(int row) {
        layer.showDrop(row);
    }

    /** The row above which the dragged ones were let go. */
    Optional<Object> takeDrop() {
        return layer.takeDrop().map(rows::key);
    }

    void moveRows(List<Object> moved, Object above) {
        actions.moveRows(moved, above);
    }

    /** Scrolls to the cell and says where it then is. */
    private Optional<Bounds> bringInSight(Position position) {
        viewport.reveal(position);
        table.layout();
        return placeOf(position);
    }

    /** Where the cell the cursor is on is on the screen; empty if it is not in sight. */
    public Optional<Bounds> cursorOnScreen() {
        return placeOf(cursor.position()).map(editor::localToScreen);
    }

    private boolean isWritable() {
        return cursor.cursorCell().isEditable();
    }

    private Optional<Bounds> placeLaidOut(Position position) {
        table.layout();
        return placeOf(position);
    }

    /** Where a cell is; empty if it is not in sight. */
    private Optional<Bounds> placeOf(Position position) {
        return table.lookupAll(".sheet-cell").stream()
                .map(SheetCell.class::cast)
                .filter(candidate -> candidate.getIndex() == position.row()
                        && candidate.getTableColumn() == table.getColumns().get(position.column())
                        && candidate.isVisible())
                .findFirst()
                .map(cell -> editor.sceneToLocal(cell.localToScene(cell.getLayoutBounds())));
    }

    /** Lays out once, however often it is asked for, when the window has taken in what has changed. */
    private void layOutLater() {
        if (!layoutPending) {
            layoutPending = true;
            Platform.runLater(this::layOut);
        }
    }

    /** A page that is not shown is laid out when it is: only then there are headers, fonts and a width. */
    private void layOut() {
        layoutPending = false;
        if (table.getScene() == null || table.getWidth() == 0) {
            return;
        }
        table.applyCss();
        table.layout();
        viewport.connect(this::layOutLater);
        layout.layOut(cursor.grid());
        layer.follow();
    }

    private void fitHeight() {
        double height = rows.height() + layout.headerHeight() + 2;
        table.setPrefHeight(height);
        setMaxHeight(height);
    }
}
