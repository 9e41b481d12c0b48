package dk.forslagsark.editor.desk;

import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.CheckComboBox;

/**
 * Lets a list of texts to tick be worked by keys, which it has none of itself: it opens with the keys of any other list, the arrows
 * go up and down in it, Space ticks, and Esc or Enter closes it.
 */
public final class KeyedChoices {
    private static final Set<KeyCode> OPENING = Set.of(KeyCode.SPACE, KeyCode.ENTER, KeyCode.F4, KeyCode.DOWN);

    private KeyedChoices() {}

    /** Gives it its keys. */
    public static void install(CheckComboBox<String> box) {
        box.setAccessibleRole(AccessibleRole.COMBO_BOX);
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (box.isFocused() && OPENING.contains(event.getCode())) {
                open(box);
                event.consume();
            }
        });
    }

    /** Opens it with the keyboard in its list. */
    public static void open(CheckComboBox<String> box) {
        box.requestFocus();
        list(box).ifPresent(list -> {
            list.requestFocus();
            list.setOnHidden(event -> box.requestFocus());
            list.show();
        });
    }

    /** The list within, to which the keys go while it is open. */
    private static Optional<ComboBox<?>> list(CheckComboBox<String> box) {
        return box.getChildrenUnmodifiable().stream()
                .filter(ComboBox.class::isInstance)
                .<ComboBox<?>>map(ComboBox.class::cast)
                .findFirst();
    }
}
