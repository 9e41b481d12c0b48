package dk.forslagsark.editor.dialog;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Enter does what the button in front of a dialog does, also from a mark or a list among what is asked: JavaFX would take the mark away,
 * which whoever means to answer does not see, and a list would keep the key for itself. The space bar sets marks.
 */
final class EnterKey {
    private EnterKey() {}

    static void finishes(DialogPane dialog) {
        dialog.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && isAnswered(event)) {
                event.consume();
                button(dialog).ifPresent(Button::fire);
            }
        });
    }

    private static boolean isAnswered(KeyEvent event) {
        return event.getTarget() instanceof CheckBox
                || event.getTarget() instanceof RadioButton
                || event.getTarget() instanceof ListView<?> list && !list.isEditable();
    }

    private static Optional<Button> button(DialogPane dialog) {
        return dialog.getButtonTypes().stream()
                .map(dialog::lookupButton)
                .map(Button.class::cast)
                .filter(Button::isDefaultButton)
                .findFirst();
    }
}
