package dk.forslagsark.editor.sheet;

import dk.forslagsark.editor.page.LateMenu;
import dk.forslagsark.editor.sheet.ReferenceFrames.Framed;
import dk.forslagsark.formula.Pointed;
import dk.forslagsark.formula.Precedent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;

/**
 * A table one types in as in Excel. It knows its cells by where they are; {@link KeyedSheet} gives them to a page by the keys
 * of their rows and columns.
 */
public final class Sheet extends StackPane {
    private final GridEvents events;
    private final CellHighlights highlights = new CellHighlights();
    private final SheetTable table;
    private final SheetCursor cursor;
    private final CellEditor editor = new CellEditor();
    private final SheetLayer layer;
    private final SheetEditing editing;
    private final CursorKeys moves;
    private final ReadOnlyObjectWrapper<TypedFormula> typed = new ReadOnlyObjectWrapper<>(TypedFormula.NONE);
    private final DeferredAction following = new DeferredAction(this::followCell);

    Sheet(String name, GridEvents events) {
        this.events = events;
        table = new SheetTable(name, highlights);
        Viewport viewport = table.viewport();
        cursor = new SheetCursor(table.view(), viewport, highlights);
        moves = new CursorKeys(cursor);
        layer = new SheetLayer(
                highlights, table::placeOf, () -> cursor.cursorCell().isEditable());
        editing = new SheetEditing(cursor, events, editor, layer.comments(), highlights, table::bringInSight);
        getStyleClass().add("sheet");
        getChildren().addAll(table.probe(), table.view(), layer, editor);
        setViewOrder(-1);
        new SheetInput(cursor, editing, moves).listen(table.view(), editor, layer, events);
        editor.onEnd(this::focus);
        layer.comments().onEnd(this::focus);
        followChanges();
    }

    private void followChanges() {
        table.onLayout(() -> {
            fitHeight();
            layer.follow();
        });
        highlights.selectionProperty().addListener(seen -> {
            layer.withdraw();
            layer.follow();
        });
        Stream.concat(table.scrolling(), Stream.of(widthProperty(), heightProperty()))
                .forEach(place -> place.addListener(seen -> {
                    following.ask();
                    layer.follow();
                }));
    }

    /** What is edited stays with its cell when that is moved; only out of sight the edit ends. */
    private void followCell() {
        if (editor.isEditing() && !editor.pointing().isOpenIn(editor)) {
            table.placeOf(cursor.position()).ifPresentOrElse(editor::follow, this::finishEditing);
        }
    }

    /** Shares pointing at cells with the other sheets of the window. */
    public void setPointing(Pointing pointing) {
        editor.setPointing(pointing);
        pointing.typedProperty().addListener((seen, before, now) -> frame(now));
        typed.bind(pointing.typedProperty());
        highlights.selectionProperty().addListener(seen -> pointing.unmark());
    }

    /** The figure in the cell the cursor is on, as formulas point at it; empty where there is none. */
    public Optional<Precedent> cursorFigure() {
        return events.precedent(cursor.position());
    }

    /** The formula that is being typed, in this sheet or another of the window. */
    public ReadOnlyObjectProperty<TypedFormula> typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /** Puts the cursor on that figure, where it is in this sheet. */
    public void select(Precedent figure) {
        events.position(figure).ifPresent(this::selectCell);
    }

    /** Frames what of it is in this sheet. */
    private void frame(TypedFormula formula) {
        layer.references()
                .show(formula.pointed().stream()
                        .flatMap(each -> block(each).map(block -> new Framed(block, formula.colour(each))).stream())
                        .distinct()
                        .toList());
    }

    private Optional<Selection> block(Pointed cells) {
        return events.position(cells.first())
                .flatMap(first -> events.position(cells.last()).map(last -> Selection.block(first, last)));
    }

    /** Shows these cells in these rows, with that selected. */
    void show(Grid shown, List<SheetRow> rows, Selection selected) {
        cursor.setGrid(shown);
        table.show(shown, rows);
        cursor.put(selected);
        fitHeight();
        table.askForLayout();
    }

    /** What the right mouse button offers. */
    public void setMenu(Supplier<ContextMenu> menu) {
        LateMenu.install(table.view(), menu);
    }

    /** What the right mouse button offers on the headings, whose column it selects. */
    public void setHeadingMenu(ContextMenu menu) {
        table.setHeadingMenu(menu);
    }

    /** The cell the cursor is on. */
    public ReadOnlyObjectProperty<Cell> cursorCellProperty() {
        return cursor.cellProperty();
    }

    /** What the cell the cursor is on shows. */
    public String cursorText() {
        return cursor.grid().shown(cursor.position());
    }

    /** Called when the cursor has gone elsewhere. */
    public void onCursor(Runnable gone) {
        highlights.selectionProperty().addListener(seen -> gone.run());
    }

    /** Sum, average and count of the figures that are selected; empty for a single cell. */
    public ReadOnlyStringProperty tallyProperty() {
        return cursor.tallyProperty();
    }

    /** Whether expressions are shown instead of what they come to. */
    public BooleanProperty sourcesProperty() {
        return highlights.sourcesProperty();
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

    /** Marks those cells as doubtful, and says why. */
    void doubt(Map<Position, String> doubts) {
        if (!doubts.equals(highlights.doubtsProperty().get())) {
            highlights.doubtsProperty().set(doubts);
        }
    }

    /** The cells that are selected. */
    Selection selection() {
        return cursor.selection();
    }

    /** What can be done with what is selected. */
    public SheetCommands commands() {
        return new SheetCommands(editing, cursor, editor);
    }

    /** Puts the cursor on a cell, or as near as it can. */
    void selectCell(Position position) {
        moves.select(position);
    }

    /** Selects a block of cells, as near as it can. */
    void select(Selection block) {
        moves.select(block);
    }

    /** Selects what is selected in another sheet of the same cells. */
    public void selectAs(Sheet other) {
        select(other.selection());
    }

    /** Puts the cursor on the first cell in which something can be typed. */
    public void selectStart() {
        cursor.move(Navigation::start);
    }

    /** Offers to go on with what was typed in that cell, until something else is done. */
    void offer(String text, Position cell, Runnable action) {
        Platform.runLater(() -> layer.offer(text, action, cell));
    }

    /** Puts several blocks in, each in its place, as one step to undo. */
    void paste(List<BlockAt> blocks) {
        commands().pasteAll(blocks);
    }

    /** Ends the edit under way, if any, and keeps what was typed. */
    public void finishEditing() {
        editing.leave();
    }

    /** Gives the table the keyboard. */
    public void focus() {
        cursor.focus();
    }

    /** Where the cell the cursor is on is on the screen; empty if it is not in sight. */
    public Optional<Bounds> cursorOnScreen() {
        return table.placeOf(cursor.position()).map(editor::localToScreen);
    }

    /**
     * It is no higher than its rows. Nor does it ask for more than a screen has: when it is laid out the first time it may be given what
     * it asks for, and the table then makes all rows and goes on telling each of them what is selected.
     */
    private void fitHeight() {
        double height = table.height();
        table.view()
                .setPrefHeight(Math.min(height, Screen.getPrimary().getBounds().getHeight()));
        setMaxHeight(height);
    }
}
