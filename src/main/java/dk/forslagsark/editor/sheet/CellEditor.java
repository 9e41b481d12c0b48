package dk.forslagsark.editor.sheet;

import dk.forslagsark.editor.page.TextMenu;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
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
    private static final double CHOICE_HEIGHT = 27;

    private final TextField field = new TextField();
    private final ListView<String> list = new ListView<>();
    private Optional<Consumer<String>> commit = Optional.empty();
    private Mode mode = Mode.WITHIN;
    private Cell cell = Cell.NONE;
    private String typed = "";
    /** Whether the user has made a choice, be it the one that was there. */
    private boolean chosen;

    private Runnable onEnd = () -> {};

    CellEditor() {
        getStyleClass().add("cell-editor");
        setPickOnBounds(false);
        setVisible(false);
        field.setId("cell-editor");
        TextMenu.install(field);
        list.setId("cell-choices");
        list.setFocusTraversable(false);
        getChildren().addAll(field, list);
        field.focusedProperty().addListener((seen, before, focused) -> {
            if (!focused) {
                leave();
            }
        });
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pick);
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
        if (isChoosing()) {
            offerChoices(how == Mode.OVERWRITE ? text : "");
        } else {
            field.setEditable(true);
            field.setText(text);
        }
        list.setVisible(isChoosing());
        field.setAccessibleText(edited.words());
        put(place);
        field.requestFocus();
        field.end();
    }

    /** Ends the edit because the user goes elsewhere. What was typed is kept; choices only looked at change nothing. */
    void leave() {
        finish(!isChoosing() || chosen);
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

    /** A click takes a choice at once. The list must not get the keyboard, for that would end the edit too early. */
    private void pick(MouseEvent event) {
        event.consume();
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof ListCell)) {
            node = node.getParent();
        }
        if (node instanceof ListCell<?> picked && !picked.isEmpty()) {
            chosen = true;
            choose(picked.getIndex());
            finish(true);
        }
    }

    /** Takes the next or the previous of the choices. */
    void step(int by) {
        chosen = true;
        int count = list.getItems().size();
        choose((list.getSelectionModel().getSelectedIndex() + by + count) % count);
    }

    /** Takes the first of the choices that begins as the letters typed one after the other. */
    void seek(String letter) {
        if (letter.isEmpty()) {
            return;
        }
        chosen = true;
        String longer = typed + letter.toLowerCase(Locale.ROOT);
        typed = find(longer).isPresent() ? longer : letter.toLowerCase(Locale.ROOT);
        find(typed).ifPresent(choice -> choose(list.getItems().indexOf(choice)));
    }

    private String result() {
        return cell.kind() == Cell.Kind.CHOICE ? list.getSelectionModel().getSelectedItem() : field.getText();
    }

    private void offerChoices(String letter) {
        typed = "";
        chosen = false;
        field.setEditable(false);
        list.getItems().setAll(cell.choices());
        choose(Math.max(0, cell.choices().indexOf(cell.text())));
        seek(letter);
    }

    private void choose(int index) {
        list.getSelectionModel().clearAndSelect(index);
        field.setText(list.getItems().get(index));
    }

    private Optional<String> find(String beginning) {
        List<String> choices = list.getItems();
        return choices.stream()
                .filter(choice -> choice.toLowerCase(Locale.ROOT).startsWith(beginning))
                .findFirst();
    }

    private void put(Bounds place) {
        boolean figure = field.getAlignment() == Pos.CENTER_RIGHT;
        double wanted = Math.max(place.getWidth(), textWidth() + ROOM);
        double width = Math.min(wanted, figure ? place.getMaxX() : getWidth() - place.getMinX());
        double x = figure ? place.getMaxX() - width : place.getMinX();
        field.resizeRelocate(x, place.getMinY(), width, place.getHeight());
        double height = list.getItems().size() * CHOICE_HEIGHT + 2;
        boolean below = place.getMaxY() + height <= getHeight();
        double y = below ? place.getMaxY() : Math.max(0, place.getMinY() - height);
        list.resizeRelocate(place.getMinX(), y, Math.max(place.getWidth(), 130), height);
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
