package dk.forslagsark.editor.text;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.RichText;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.fxmisc.flowless.VirtualizedScrollPane;

/**
 * Where the text of a section is written.
 *
 * <p>The language is Danish: misspelled words are underlined a moment after they were written, the role tells a screen reader that the text is
 * Danish, and words are counted as Danish divides them.
 */
final class WritingArea {
    private static final Duration PAUSE = Duration.millis(600);
    static final Locale LANGUAGE = Locale.forLanguageTag("da-DK");

    private final FormattedArea area = new FormattedArea();
    private final Formatting formatting = new Formatting(area);
    private final VBox node = new VBox(formatting.node(), new VirtualizedScrollPane<>(area));
    private final Runnable startStep;
    private final Consumer<RichText> write;
    private final Consumer<RichText> format;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private RichText shown = RichText.EMPTY;
    private TextChange last = TextChange.NONE;
    private boolean showing;

    /**
     * @param write takes the text after each key
     * @param format takes the text whose words are what they were, but look otherwise
     * @param startStep is called before keys that are to be undone apart from those before them
     */
    WritingArea(Consumer<RichText> write, Consumer<RichText> format, Runnable startStep) {
        this.write = write;
        this.format = format;
        this.startStep = startStep;
        area.setAccessibleRoleDescription(Texts.of("text.in-danish"));
        VBox.setVgrow(node.getChildren().get(1), Priority.ALWAYS);
        node.getStyleClass().add("writing-page");
        WritingKeys.install(area, formatting);
        pause.setOnFinished(event -> spell());
        area.onChange(this::take);
        area.focusedProperty().addListener(seen -> startStep.run());
    }

    Node node() {
        return node;
    }

    void name(String name) {
        area.setAccessibleText(name);
    }

    /** What Ctrl+Z, Ctrl+Y and the right mouse button do with undo and redo. */
    void onUndo(Runnable undo, Runnable redo) {
        WritingMenu menu = new WritingMenu(area, undo, redo, this::spell);
        area.setContextMenu(menu.menu());
        area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (!event.isKeyboardTrigger() && area.getSelection().getLength() == 0) {
                area.moveTo(area.hit(event.getX(), event.getY()).getInsertionIndex());
            }
            menu.prepare();
        });
        WritingKeys.onUndo(area, undo, redo);
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
            area.requestFollowCaret();
        }
    }

    /** Looks at the spelling of the text as it is; not of the word that is being written. */
    private void spell() {
        String text = area.getText();
        Spelling.shared().check(text, words -> {
            if (text.equals(area.getText())) {
                area.mark(words.stream()
                        .filter(word -> !area.isFocused() || word.end() != area.getCaretPosition())
                        .toList());
            }
        });
    }

    private void take() {
        RichText text = area.rich();
        if (showing || text.equals(shown)) {
            return;
        }
        TextChange change = TextChange.between(shown.text(), text.text());
        boolean isFormat = change.removed().equals(change.inserted());
        if (isFormat || !change.goesOn(last)) {
            startStep.run();
        }
        last = isFormat ? TextChange.NONE : change;
        shown = text;
        area.label();
        (isFormat ? format : write).accept(text);
        pause.playFromStart();
        formatting.show();
    }

    /** Shows the text. Where it is another than before, the caret goes to where it has changed. */
    void show(RichText text) {
        if (!text.equals(shown)) {
            boolean isFirst = shown.isEmpty() && !area.isFocused();
            showing = true;
            area.show(text);
            if (isFirst) {
                area.moveTo(0);
            }
            area.requestFollowCaret();
            showing = false;
            shown = text;
            last = TextChange.NONE;
            pause.playFromStart();
            formatting.show();
        }
    }
}
