package dk.forslagsark.editor.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    private final TableView<SheetRow> table = new TableView<>();
    private final SheetRows rows = new SheetRows();
    private final Viewport viewport = new Viewport(table);
    private final Marks marks = new Marks();
    private final SheetCursor cursor = new SheetCursor(table, viewport, marks);
    private final CellEditor editor = new CellEditor();
    private final SheetLayer layer =
            new SheetLayer(marks, viewport::placeOf, () -> cursor.cursorCell().isEditable());
    private final SheetEditing editing;
    private final CursorKeys moves = new CursorKeys(cursor);
    private final Soon layingOut = new Soon(this::layOut);
    private final Soon following = new Soon(this::followCell);
    private final TextSizes sizes = new TextSizes(layingOut::ask);
    private final SheetLayout layout = new SheetLayout(table, viewport, sizes);

    /**
     * @param name what a screen reader calls the table
     * @param actions what is done with what is typed
     */
    public Sheet(String name, SheetActions actions) {
        editing = new SheetEditing(cursor, actions, editor, layer.comments(), marks, viewport::bringInSight);
        getStyleClass().add("sheet");
        getChildren().addAll(sizes.probe(), table, layer, editor);
        setViewOrder(-1);
        setUpTable(name);
        listenToKeys();
        listenToMouse(new SheetMouse(this, cursor, editing, layer, actions));
        followChanges();
    }

    private void setUpTable(String name) {
        table.setItems(rows.list());
        table.setAccessibleText(name);
        table.setPlaceholder(new Label(""));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setRowFactory(any -> new SheetTableRow());
    }

    private void listenToKeys() {
        SheetKeys keys = new SheetKeys(cursor, editing, moves);
        table.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        EditorKeys ofEditor = new EditorKeys(editor, editing, moves);
        editor.inputs().forEach(input -> {
            input.addEventFilter(KeyEvent.KEY_PRESSED, ofEditor::pressed);
            input.addEventFilter(KeyEvent.KEY_TYPED, ofEditor::typed);
        });
        editor.onEnd(this::focus);
        layer.comments().onEnd(this::focus);
    }

    private void listenToMouse(SheetMouse mouse) {
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse::pressed);
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, mouse::dragged);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, mouse::released);
        layer.handle().setOnMousePressed(mouse::beginFill);
        layer.handle().setOnMouseDragged(mouse::dragged);
        layer.handle().setOnMouseReleased(mouse::released);
    }

    private void followChanges() {
        table.widthProperty().addListener(seen -> layingOut.ask());
        table.sceneProperty().addListener(seen -> layingOut.ask());
        layout.rowsHeightProperty().addListener((seen, before, now) -> fitHeight());
        marks.selectionProperty().addListener(seen -> {
            layer.withdraw();
            layer.follow();
        });
        Stream.of(viewport.scrolledProperty(), viewport.scrolledDownProperty(), widthProperty(), heightProperty())
                .forEach(place -> place.addListener(seen -> {
                    following.ask();
                    layer.follow();
                }));
    }

    /** What is edited stays with its cell when that is moved; only out of sight the edit ends. */
    private void followCell() {
        if (editor.isEditing()) {
            viewport.placeOf(cursor.position()).ifPresentOrElse(editor::follow, this::finishEditing);
        }
    }

    /** Shows these rows. Rows of the same keys stay the same objects, and what is selected stays with its keys. */
    public void show(List<SheetColumn> columns, List<RowContent> contents) {
        Grid before = cursor.grid();
        Grid shown = new Grid(List.copyOf(columns), List.copyOf(contents));
        cursor.setGrid(shown);
        if (!columns.equals(before.columns())) {
            setColumns(columns);
        }
        rows.show(contents);
        cursor.put(shown.followed(cursor.selection(), before));
        fitHeight();
        layingOut.ask();
    }

    private void setColumns(List<SheetColumn> columns) {
        boolean hasTexts = columns.stream().anyMatch(column -> column.kind() == SheetColumn.Kind.LONG);
        getStyleClass().removeAll(WITH_TEXTS);
        getStyleClass().addAll(hasTexts ? List.of(WITH_TEXTS) : List.of());
        table.getColumns()
                .setAll(columns.stream()
                        .map(column -> SheetColumns.create(column, viewport.scrolledProperty(), marks))
                        .toList());
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

    /** Called after what can be done once more, with what would do so in this sheet or another. */
    public void onRepeatable(Consumer<Consumer<Sheet>> remembered) {
        editing.onRepeatable(action -> remembered.accept(sheet -> action.accept(sheet.editing)));
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
    public Object cursorColumn() {
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
    public void select(Object row, Object column) {
        select(cursor.positionOf(row, column));
    }

    /** Selects a block of cells, as near as it can. */
    public void select(Range range) {
        moves.forgetTabs();
        cursor.put(Selection.block(
                cursor.positionOf(range.row(), range.column()), cursor.positionOf(range.toRow(), range.toColumn())));
    }

    void select(Position position) {
        if (!position.equals(cursor.position())) {
            moves.forgetTabs();
        }
        cursor.put(Selection.at(position));
    }

    /** Puts the cursor on the first cell in which something can be typed. */
    public void selectStart() {
        cursor.move(Moves::start);
    }

    /** Offers to go on with what was typed in that cell, until something else is done. */
    public void offer(String text, Object row, Object column, Runnable action) {
        Position position = cursor.positionOf(row, column);
        Platform.runLater(() -> layer.offer(text, action, position));
    }

    /** Ends the edit under way, if any, and keeps what was typed. */
    public void finishEditing() {
        editor.leave();
        layer.comments().finish(true);
    }

    /** Gives the table the keyboard. */
    public void focus() {
        table.requestFocus();
    }

    /** Where the cell the cursor is on is on the screen; empty if it is not in sight. */
    public Optional<Bounds> cursorOnScreen() {
        return viewport.placeOf(cursor.position()).map(editor::localToScreen);
    }

    /** A page that is not shown is laid out when it is: only then there are headers, fonts and a width. */
    private void layOut() {
        if (table.getScene() == null || table.getWidth() == 0) {
            return;
        }
        table.applyCss();
        table.layout();
        viewport.connect(layingOut::ask);
        layout.layOut(cursor.grid());
        layer.follow();
    }

    private void fitHeight() {
        double height = rows.height() + layout.headerHeight() + 2;
        table.setPrefHeight(height);
        setMaxHeight(height);
    }
}
