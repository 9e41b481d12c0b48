package dk.forslagsark.editor.page;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Completes what is typed at the end of a field from suggestions, as Excel does: what is added is selected, so that typing
 * on replaces it and Delete takes it away.
 */
public final class Completion {
    private Completion() {}

    /** A field with suggestions, which Down and Alt+Down list; any other text will do too. */
    public static ComboBox<String> field(Suggestions suggestions) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(suggestions.all());
        box.setVisibleRowCount(Math.max(1, Math.min(10, suggestions.all().size())));
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        TextField input = box.getEditor();
        input.addEventFilter(KeyEvent.KEY_TYPED, typed -> {
            if (take(input, typed)) {
                complete(input, suggestions);
            }
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN
                    && !box.isShowing()
                    && !box.getItems().isEmpty()) {
                box.show();
                event.consume();
            }
        });
        return box;
    }

    /**
     * Puts a character that is typed into the field at once, so that what follows from it has been done when the next key is
     * pressed, however soon that is; false if it is no character.
     */
    public static boolean take(TextInputControl input, KeyEvent typed) {
        boolean isTaken = isCharacter(typed) && input.isEditable();
        if (isTaken) {
            typed.consume();
            input.replaceSelection(typed.getCharacter());
        }
        return isTaken;
    }

    /** Completes the text that has been typed up to its end. */
    public static void complete(TextInputControl input, Suggestions suggestions) {
        if (input.getCaretPosition() == input.getLength()) {
            complete(input, suggestions, input.getText());
        }
    }

    /** Puts what begins as the text into the field, if there is anything, with what is added selected. */
    public static void complete(TextInputControl input, Suggestions suggestions, String text) {
        suggestions.completing(text).ifPresent(whole -> {
            input.setText(whole);
            input.selectRange(whole.length(), text.length());
        });
    }

    private static boolean isCharacter(KeyEvent typed) {
        String character = typed.getCharacter();
        boolean shortcut = (typed.isControlDown() || typed.isMetaDown()) && !typed.isAltDown();
        return !shortcut && !character.isEmpty() && character.charAt(0) >= ' ' && character.charAt(0) != 127;
    }
}
