package dk.forslagsark.editor.sheet;

import dk.forslagsark.editor.page.LateContent;
import dk.forslagsark.editor.page.TextMenu;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A note beside a cell, in which a comment on it is written. Leaving it keeps the text, Esc does not. */
final class CommentEditor extends VBox {
    private static final double WIDTH = 260;
    private static final double HEIGHT = 132;

    private final Label heading = new Label();
    private final TextArea area = new TextArea();
    private Optional<Consumer<String>> commit = Optional.empty();
    private Runnable onEnd = () -> {};

    CommentEditor() {
        getStyleClass().add("comment-editor");
        area.setId("comment-editor");
        area.setWrapText(true);
        TextMenu.install(area);
        setManaged(false);
        setVisible(false);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.focusedProperty().addListener((seen, before, focused) -> {
            if (!focused) {
                finish(true);
            }
        });
    }

    /** Gives the keyboard back when the note is closed. */
    void onEnd(Runnable action) {
        onEnd = action;
    }

    /**
     * Opens the note.
     *
     * @param cell the cell
     * @param place where it is, in the pane this lies in
     * @param onCommit gets the text
     */
    void start(Cell cell, Bounds place, Consumer<String> onCommit) {
        heading.setText(Texts.of("sheet.comment", cell.words()));
        area.setText(cell.comment().orElse(""));
        area.setAccessibleText(heading.getText());
        commit = Optional.of(onCommit);
        setVisible(true);
        LateContent.fill(this, () -> List.of(heading, area));
        boolean below =
                place.getMaxY() + HEIGHT <= getParent().getLayoutBounds().getHeight();
        double x = Math.max(
                0, Math.min(place.getMaxX() + 4, getParent().getLayoutBounds().getWidth() - WIDTH));
        double y = below ? place.getMaxY() : Math.max(0, place.getMinY() - HEIGHT);
        resizeRelocate(x, y, WIDTH, HEIGHT);
        area.requestFocus();
        area.end();
    }

    /** Closes the note, if it is open. */
    void finish(boolean keep) {
        Optional<Consumer<String>> ended = commit;
        commit = Optional.empty();
        boolean hadKeyboard = area.isFocused();
        setVisible(false);
        if (hadKeyboard) {
            onEnd.run();
        }
        ended.filter(any -> keep).ifPresent(consumer -> consumer.accept(area.getText()));
    }

    private void pressed(KeyEvent event) {
        boolean done = event.getCode() == KeyCode.ENTER && event.isControlDown();
        if (done || event.getCode() == KeyCode.ESCAPE) {
            finish(done);
            event.consume();
        }
    }
}
