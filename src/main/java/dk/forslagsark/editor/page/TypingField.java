package dk.forslagsark.editor.page;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** A field of text in which every key is an edit; what is shown in it is none. */
public final class TypingField {
    private static final int MOST_ROWS = 4;
    /** About as many characters as stand on a line. */
    private static final int LONG_LINE = 100;

    private final Node control;
    private final TextInputControl input;
    private final Consumer<String> choose;
    private final Consumer<String> prompt;
    private boolean showing;
    private boolean shortened;

    private TypingField(Node control, TextInputControl input, Consumer<String> choose, Consumer<String> prompt) {
        this.control = control;
        this.input = input;
        this.choose = choose;
        this.prompt = prompt;
        TextMenu.install(input);
    }

    private static TypingField of(TextInputControl input) {
        return new TypingField(input, input, text -> {}, input::setPromptText);
    }

    public static TypingField line() {
        return of(new TextField());
    }

    /**
     * @param rows how many lines are in sight
     */
    public static TypingField lines(int rows) {
        TextArea area = TextAreas.create();
        area.setPrefRowCount(rows);
        return of(area);
    }

    /** A field of one line that grows with what is written, up to a few. */
    public static TypingField growing() {
        TextArea area = TextAreas.create();
        area.setPrefRowCount(1);
        TypingField field = of(area);
        area.textProperty().addListener(seen -> field.grow());
        return field;
    }

    /** Shows only the first line of what is written, or again all there is room for. */
    void shorten(boolean wanted) {
        shortened = wanted;
        grow();
    }

    private void grow() {
        if (control instanceof TextArea area) {
            area.setPrefRowCount(shortened ? 1 : rows(area.getText()));
            if (shortened) {
                area.setScrollTop(0);
            }
        }
    }

    private static int rows(String text) {
        int rows = text.split("\n", -1).length;
        for (String paragraph : text.split("\n")) {
            rows += paragraph.length() / LONG_LINE;
        }
        return Math.min(rows, MOST_ROWS);
    }

    /** A field with suggestions; any other text will do too. */
    public static TypingField suggesting(Suggestions suggestions) {
        ComboBox<String> box = Completion.field(suggestions);
        return new TypingField(box, box.getEditor(), box::setValue, box::setPromptText);
    }

    /**
     * @param write takes the text after each key
     * @param pause is called when the keyboard comes and when it goes
     */
    public void onTyping(Consumer<String> write, Runnable pause) {
        input.textProperty().addListener((seen, before, text) -> {
            if (!showing) {
                write.accept(text);
            }
        });
        input.focusedProperty().addListener(seen -> pause.run());
    }

    public Node control() {
        return control;
    }

    public String text() {
        return input.getText();
    }

    /** Shows faintly what holds as long as nothing is typed. */
    public void prompt(String text) {
        String typed = input.getText();
        showing = true;
        prompt.accept(text);
        // A ComboBox puts its value back in its editor, which is not the text that is being typed.
        if (!typed.equals(input.getText())) {
            input.setText(typed);
            input.end();
        }
        showing = false;
    }

    /** With the caret behind the text, so that typing goes on and replaces nothing. */
    public void focus() {
        input.requestFocus();
        input.end();
    }

    public void select(int from, int to) {
        input.selectRange(from, to);
    }

    /** Shows the text; of a long one the beginning, and where somebody is typing the end. */
    public void show(String text) {
        showing = true;
        choose.accept(text);
        input.setText(text);
        if (input.isFocused()) {
            input.end();
        } else {
            input.home();
        }
        showing = false;
    }
}
