package dk.forslagsark.editor.dialog;

import java.util.function.Predicate;
import javafx.event.EventTarget;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Enter does what the button in front of a dialog does, also from a mark or a list among what is asked: JavaFX would take the mark away,
 * which whoever means to answer does not see, and a list would keep the key for itself. The space bar sets marks. So does Esc what the
 * button that leaves the dialog does, also from a list or a table in which nothing is typed.
 */
final class AnswerKeys {
    private AnswerKeys() {}

    static void answer(DialogPane dialog) {
        dialog.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && isAnswered(event)) {
                fire(dialog, Button::isDefaultButton, event);
            } else if (event.getCode() == KeyCode.ESCAPE && isRead(event.getTarget())) {
                fire(dialog, Button::isCancelButton, event);
            }
        });
    }

    private static boolean isAnswered(KeyEvent event) {
        return event.getTarget() instanceof CheckBox
                || event.getTarget() instanceof RadioButton
                || event.getTarget() instanceof ListView<?> list && !list.isEditable();
    }

    /** Whether nothing can be typed there which the key would undo. */
    private static boolean isRead(EventTarget target) {
        return target instanceof ListView<?> list && !list.isEditable()
                || target instanceof TableView<?> table && !table.isEditable();
    }

    private static void fire(DialogPane dialog, Predicate<Button> which, KeyEvent event) {
        event.consume();
        dialog.getButtonTypes().stream()
                .map(dialog::lookupButton)
                .map(Button.class::cast)
                .filter(which)
                .findFirst()
                .ifPresent(Button::fire);
    }
}
