package dk.forslagsark.editor.sheet;

import dk.forslagsark.editor.page.Completion;
import dk.forslagsark.editor.page.Suggestions;
import dk.forslagsark.editor.page.TextMenu;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/**
 * The one text field in which every cell is edited, or for long texts one of several lines, and below it the list of
 * choices or the calendar where there is one. It lies above the table and ends in one way only, {@link #finish}, whatever
 * the reason.
 */
final class CellEditor extends Pane {
    /** How an edit began; it decides what the arrow keys do. */
    enum Mode {
        /** By typing over the cell: an arrow key ends the edit and moves on. */
        OVERWRITE,
        /** By F2 or a double click: arrow keys move within the text. */
        WITHIN
    }

    private static final double ROOM = 24;

    private final TextField line = new TextField();
    private final TextArea lines = new TextArea();
    private TextInputControl input = line;
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
        lines.setWrapText(true);
        getChildren().addAll(line, lines, list, calendar);
        inputs().forEach(this::setUp);
        lines.textProperty().addListener(seen -> fitLines());
        // The field takes the character after its filters have seen it.
        line.addEventFilter(KeyEvent.KEY_TYPED, typed -> Platform.runLater(() -> suggest(typed)));
        list.getSelectionModel().selectedItemProperty().addListener(seen -> showChoice());
    }

    private void setUp(TextInputControl field) {
        field.setId("cell-editor");
        TextMenu.install(field);
        field.textProperty().addListener((seen, before, text) -> calendar.showTyped(text));
        field.focusedProperty().addListener((seen, before, focused) -> {
            if (!focused && field == input) {
                leave();
            }
        });
    }

    List<TextInputControl> inputs() {
        return List.of(line, lines);
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
        return input == lines && mode == Mode.WITHIN;
    }

    Mode mode() {
        return mode;
    }

    void switchMode() {
        mode = mode == Mode.WITHIN ? Mode.OVERWRITE : Mode.WITHIN;
    }

    /** Gets ready for such a cell of such a column: figures are set flush right, long texts in several lines. */
    void set(SheetColumn.Kind column, Cell.Kind kind) {
        boolean isLong = column == SheetColumn.Kind.LONG || column == SheetColumn.Kind.NOTE;
        line.setAlignment(column == SheetColumn.Kind.FIGURE ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        input = isLong && kind != Cell.Kind.SUGGESTED ? lines : line;
        inputs().forEach(field -> field.setVisible(field == input));
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
            list(line.getText());
            Completion.complete(line, suggestions(), typed);
        }
    }

    private void complete(String text) {
        if (mode == Mode.OVERWRITE) {
            Completion.complete(line, suggestions(), text);
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
        if (getScene() != null && getScene().getFocusOwner() == input) {
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
        input.setText(date);
        input.end();
    }

    /** Begins a new line in a long text. */
    void breakLine() {
        if (input == lines) {
            lines.replaceSelection("\n");
        }
    }

    private void showChoice() {
        if ((isChoosing() || isSuggesting()) && list.choice() != null) {
            input.setText(list.choice());
            input.end();
        }
    }

    private String result() {
        return cell.kind() == Cell.Kind.CHOICE ? list.choice() : input.getText();
    }

    /** Stays with its cell, which is there now. */
    void follow(Bounds where) {
        place = where;
        put();
    }

    private void put() {
        boolean figure = input == line && line.getAlignment() == Pos.CENTER_RIGHT;
        double wanted = Math.max(place.getWidth(), textWidth() + ROOM);
        double width = Math.min(wanted, figure ? place.getMaxX() : getWidth() - place.getMinX());
        double x = figure ? place.getMaxX() - width : place.getMinX();
        line.resizeRelocate(x, place.getMinY(), width, place.getHeight());
        fitLines();
        list.put(place, getWidth(), bottom());
        calendar.put(place, bottom());
    }

    /** The bottom of the window: what does not fit into a short sheet may lie over what is below it. */
    private double bottom() {
        return sceneToLocal(0, getScene().getHeight()).getY();
    }

    /** As wide as the cell and as high as the text, upwards where there is no room below. */
    private void fitLines() {
        if (place == null || input != lines) {
            return;
        }
        Text text = text(lines.getText().endsWith("\n") ? lines.getText() + " " : lines.getText());
        text.setWrappingWidth(place.getWidth() - ROOM / 2);
        double wanted = Math.max(place.getHeight(), text.getLayoutBounds().getHeight() + ROOM * 2 / 3);
        double y = Math.min(place.getMinY(), bottom() - wanted);
        lines.resizeRelocate(place.getMinX(), y, place.getWidth(), wanted);
    }

    private double textWidth() {
        return text(input.getText()).getLayoutBounds().getWidth();
    }

    private Text text(String content) {
        Text text = new Text(content);
        text.setFont(line.getFont());
        return text;
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
