package dk.forslagsark.editor.sheet;

import dk.forslagsark.editor.page.TextMenu;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/**
 * The one text field in which every cell is edited, and below it the list of choices where there are some. It lies above
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

    private static final double ROOM = 24;

    private final TextField field = new TextField();
    private final ChoiceList list = new ChoiceList(() -> finish(true));
    private Optional<Consumer<String>> commit = Optional.empty();
    private Mode mode = Mode.WITHIN;
    private Cell cell = Cell.NONE;
    private Runnable onEnd = () -> {};

    CellEditor() {
        getStyleClass().add("cell-editor");
        setPickOnBounds(false);
        setVisible(false);
        field.setId("cell-editor");
        TextMenu.install(field);
        getChildren().addAll(field, list);
        field.focusedProperty().addListener((seen, before, focused) -> {
            if (!focused) {
                leave();
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener(seen -> showChoice());
    }

    TextField field() {
        return field;
    }

    boolean isEditing() {
        return commit.isPresent();
    }

    boolean isChoosing() {
        return isEditing() && cell.kind() == Cell.Kind.CHOICE;
    }

    Mode mode() {
        return mode;
    }

    void switchMode() {
        mode = mode == Mode.WITHIN ? Mode.OVERWRITE : Mode.WITHIN;
    }

    /**
     * Starts to edit.
     *
     * @param edited the cell
     * @param place where it is, in this pane
     * @param text what the edit begins with
     * @param how how it began
     * @param onCommit gets the text if it is to be kept
     */
    void start(Cell edited, Bounds place, String text, Mode how, Consumer<String> onCommit) {
        cell = edited;
        mode = how;
        commit = Optional.of(onCommit);
        setVisible(true);
        field.setEditable(!isChoosing());
        field.setText(text);
        if (isChoosing()) {
            list.offer(edited, how == Mode.OVERWRITE ? text : "");
            showChoice();
        }
        list.setVisible(isChoosing());
        field.setAccessibleText(edited.words());
        put(place);
        field.requestFocus();
        field.end();
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
        if (getScene() != null && getScene().getFocusOwner() == field) {
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

    private void showChoice() {
        if (isChoosing() && list.choice() != null) {
            field.setText(list.choice());
        }
    }

    private String result() {
        return cell.kind() == Cell.Kind.CHOICE ? list.choice() : field.getText();
    }

    private void put(Bounds place) {
        boolean figure = field.getAlignment() == Pos.CENTER_RIGHT;
        double wanted = Math.max(place.getWidth(), textWidth() + ROOM);
        double width = Math.min(wanted, figure ? place.getMaxX() : getWidth() - place.getMinX());
        double x = figure ? place.getMaxX() - width : place.getMinX();
        field.resizeRelocate(x, place.getMinY(), width, place.getHeight());
        list.put(place, getHeight());
    }

    /** Sets figures flush right, text flush left. */
    void align(boolean figure) {
        field.setAlignment(figure ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }

    private double textWidth() {
        Text text = new Text(field.getText());
        text.setFont(field.getFont());
        return text.getLayoutBounds().getWidth();
    }

    @Override
    protected void layoutChildren() {
        // The field is put where its cell is when an edit starts; nothing else moves it.
    }
}
