package dk.forslagsark.editor.page;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** A field of text in which every key is an edit; what is shown in it is none. */
public final class TypingField {
    private final Node control;
    private final TextInputControl input;
    private final Consumer<String> choose;
    private final Consumer<String> prompt;
    private boolean showing;

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
        prompt.accept(text);
    }

    /** With the caret behind the text, so that typing goes on and replaces nothing. */
    public void focus() {
        input.requestFocus();
        input.end();
    }

    public void select(int from, int to) {
        input.selectRange(from, to);
    }

    public void show(String text) {
        showing = true;
        choose.accept(text);
        input.setText(text);
        input.end();
        showing = false;
    }
}
