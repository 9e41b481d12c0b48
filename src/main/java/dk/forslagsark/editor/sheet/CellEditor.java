package dk.forslagsark.editor.sheet;

import dk.forslagsark.editor.page.Completion;
import dk.forslagsark.editor.page.Suggestions;
import dk.forslagsark.editor.page.TextMenu;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * The edit of a cell: the text field, and below it the list of choices or the calendar where there is one. It lies above
 * the table and ends in one way only, {@link #finish}, whatever the reason.
 */
final class CellEditor extends Pane {
    /** How an edit began; it decides what the arrow keys do. */
    enum Mode {
        /** By typing over the cell: an arrow key ends the edit and moves on. */
        OVERWRITE,
        /** By F2 or a double click: arrow keys move within the text. */
        WITHIN
    }

    private final CellFields fields = new CellFields();
    private final ChoiceList list = new ChoiceList(() -> finish(true));
    private final Calendar calendar = new Calendar(this::pick);
    private Optional<Consumer<String>> commit = Optional.empty();
    private Mode mode = Mode.WITHIN;
    private Cell cell = Cell.NONE;
    private Bounds place;
    private Runnable onEnd = () -> {};

    CellEditor() {
        getStyleClass().add("cell-editor");
        setPickOnBounds(false);
        setVisible(false);
        getChildren().addAll(fields.all());
        getChildren().addAll(list, calendar);
        fields.all().forEach(this::setUp);
        fields.line().addEventFilter(KeyEvent.KEY_TYPED, this::suggest);
        list.getSelectionModel().selectedItemProperty().addListener(seen -> showChoice());
    }

    private void setUp(TextInputControl field) {
        field.setId("cell-editor");
        TextMenu.install(field);
        field.textProperty().addListener((seen, before, text) -> calendar.showTyped(text));
        field.focusedProperty().addListener((seen, before, focused) -> {
            if (!focused && field == fields.input()) {
                leave();
            }
        });
    }

    List<TextInputControl> inputs() {
        return fields.all();
    }

    boolean isEditing() {
        return commit.isPresent();
    }

    boolean isChoosing() {
        return isEditing() && cell.kind() == Cell.Kind.CHOICE;
    }

    boolean isSuggesting() {
        return isEditing() && cell.kind() == Cell.Kind.SUGGESTED;
    }

    /** Whether up and down lead through a list. */
    boolean isListing() {
        return isChoosing() || isSuggesting() && list.isVisible();
    }

    /** Whether there is a calendar below. */
    boolean isPickingDate() {
        return isEditing() && calendar.isVisible();
    }

    /** Whether up and down lead from line to line of a long text. */
    boolean isWithinLines() {
        return fields.isOfLines() && mode == Mode.WITHIN;
    }

    Mode mode() {
        return mode;
    }

    void switchMode() {
        mode = mode == Mode.WITHIN ? Mode.OVERWRITE : Mode.WITHIN;
    }

    /** Gets ready for such a cell of such a column: figures are set flush right, long texts in several lines. */
    void set(SheetColumn.Kind column, Cell.Kind kind) {
        fields.set(column, kind);
    }

    /**
     * Starts to edit.
     *
     * @param edited the cell
     * @param where where it is, in this pane
     * @param text what the edit begins with
     * @param how how it began
     * @param onCommit gets the text if it is to be kept
     */
    void start(Cell edited, Bounds where, String text, Mode how, Consumer<String> onCommit) {
        cell = edited;
        place = where;
        mode = how;
        commit = Optional.of(onCommit);
        setVisible(true);
        TextInputControl input = fields.input();
        input.setEditable(!isChoosing());
        calendar.setVisible(edited.kind() == Cell.Kind.DATE && how == Mode.WITHIN);
        input.setText(text);
        calendar.begin(text);
        if (isChoosing()) {
            list.offer(edited, how == Mode.OVERWRITE ? text : "");
            showChoice();
        }
        list.setVisible(isChoosing());
        input.setAccessibleText(edited.words());
        put();
        input.requestFocus();
        input.end();
        if (isSuggesting()) {
            list(how == Mode.WITHIN ? "" : text);
            complete(text);
        }
    }

    /** Completes what has been typed and lists what else it could become. */
    private void suggest(KeyEvent typed) {
        if (isSuggesting()) {
            boolean isTaken = Completion.take(fields.line(), typed);
            list(fields.line().getText());
            if (isTaken) {
                Completion.complete(fields.line(), suggestions());
            }
        }
    }

    private void complete(String text) {
        if (mode == Mode.OVERWRITE) {
            Completion.complete(fields.line(), suggestions(), text);
        }
    }

    private Suggestions suggestions() {
        return new Suggestions(cell.choices());
    }

    private void list(String typed) {
        list.suggest(suggestions().matching(typed));
        list.setVisible(!list.getItems().isEmpty());
        list.put(place, getWidth(), bottom());
    }

    /** What has been typed, or chosen, so far. */
    String text() {
        return result();
    }

    /** Ends the edit because the user goes elsewhere. What was typed is kept; choices only looked at change nothing. */
    void leave() {
        finish(!isChoosing() || list.isChosen());
    }

    /** Ends the edit, keeping what was typed or not. Does nothing when there is no edit. */
    void finish(boolean keep) {
        Optional<Consumer<String>> ended = commit;
        commit = Optional.empty();
        if (getScene() != null && getScene().getFocusOwner() == fields.input()) {
            onEnd.run();
        }
        setVisible(false);
        ended.filter(any -> keep).ifPresent(consumer -> consumer.accept(result()));
    }

    /** Gives the keyboard to the table, when an edit ends that has it. */
    void onEnd(Runnable action) {
        onEnd = action;
    }

    /** Takes the next or the previous of the choices. */
    void step(int by) {
        list.step(by);
    }

    /** Takes the first of the choices that begins as the letters typed one after the other. */
    void seek(String letter) {
        list.seek(letter);
    }

    void stepDays(int by) {
        showDate(calendar.daysOn(by));
    }

    void stepMonths(int by) {
        showDate(calendar.monthsOn(by));
    }

    private void pick(String date) {
        showDate(date);
        finish(true);
    }

    private void showDate(String date) {
        fields.show(date);
    }

    /** Begins a new line in a long text. */
    void breakLine() {
        fields.breakLine();
    }

    private void showChoice() {
        if ((isChoosing() || isSuggesting()) && list.choice() != null) {
            fields.show(list.choice());
        }
    }

    private String result() {
        return cell.kind() == Cell.Kind.CHOICE ? list.choice() : fields.input().getText();
    }

    /** Stays with its cell, which is there now. */
    void follow(Bounds where) {
        place = where;
        put();
    }

    private void put() {
        fields.put(place, getWidth(), bottom());
        list.put(place, getWidth(), bottom());
        calendar.put(place, bottom());
    }

    /** The bottom of the window: what does not fit into a short sheet may lie over what is below it. */
    private double bottom() {
        return sceneToLocal(0, getScene().getHeight()).getY();
    }

    /** It takes no room of its own: the sheet is as high as its rows. */
    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        // The field is put where its cell is when an edit starts; nothing else moves it.
    }
}
