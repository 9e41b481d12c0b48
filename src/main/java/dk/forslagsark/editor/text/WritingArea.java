package dk.forslagsark.editor.text;

import dk.forslagsark.editor.page.TextAreas;
import dk.forslagsark.editor.page.TextMenu;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/**
 * Where the text of a section is written.
 *
 * <p>The language is Danish. JavaFX has no spelling and no language of a node that the system could read, so nothing is
 * underlined here; what can be said is said: the role tells a screen reader that the text is Danish, and words are counted
 * as Danish divides them.
 */
final class WritingArea {
    static final Locale LANGUAGE = Locale.forLanguageTag("da-DK");

    private final TextArea area = TextAreas.create();
    private final Runnable startStep;
    private final Consumer<String> write;
    private String shown = "";
    private TextChange last = TextChange.NONE;
    private boolean showing;

    /**
     * @param write takes the text after each key
     * @param startStep is called before keys that are to be undone apart from those before them
     */
    WritingArea(Consumer<String> write, Runnable startStep) {
        this.write = write;
        this.startStep = startStep;
        area.getStyleClass().add("writing");
        area.setAccessibleRoleDescription("Tekst på dansk");
        LineRoom.install(area);
        area.textProperty().addListener((seen, before, text) -> take(before, text));
        area.focusedProperty().addListener(seen -> startStep.run());
    }

    Node node() {
        return area;
    }

    void name(String name) {
        area.setAccessibleText(name);
    }

    /** What the right mouse button does with undo and redo. */
    void onUndo(Runnable undo, Runnable redo) {
        TextMenu.install(area, undo, redo);
    }

    void focus() {
        area.requestFocus();
    }

    /**
     * Selects a part of the text, if it is that text, and scrolls to it. In a page that has just come no line has its place
     * until it is laid out.
     */
    void select(String text, int from, int to) {
        if (area.getText().equals(text)) {
            area.getScene().getRoot().applyCss();
            area.getScene().getRoot().layout();
            area.selectRange(from, to);
        }
    }

    private void take(String before, String text) {
        if (showing) {
            return;
        }
        TextChange change = TextChange.between(before, text);
        if (!change.goesOn(last)) {
            startStep.run();
        }
        last = change;
        shown = text;
        write.accept(text);
    }

    /** Shows the text. Where it is another than before, the caret goes to where it has changed. */
    void show(String text) {
        if (!text.equals(shown)) {
            boolean isFirst = shown.isEmpty() && !area.isFocused();
            TextChange change = TextChange.between(area.getText(), text);
            showing = true;
            area.replaceText(change.start(), change.start() + change.removed().length(), change.inserted());
            area.positionCaret(isFirst ? 0 : change.end());
            showing = false;
            shown = text;
            last = TextChange.NONE;
        }
    }
}
