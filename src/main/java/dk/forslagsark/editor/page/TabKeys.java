package dk.forslagsark.editor.page;

import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Tab leave a text area, as it leaves every other field; a tab has no place in the form. */
public final class TabKeys {
    private TabKeys() {}

    public static void leave(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                Event.fireEvent(area, withControl(event));
            }
        });
    }

    /** The same key with Ctrl, which in a text area means to leave it. */
    private static KeyEvent withControl(KeyEvent event) {
        return new KeyEvent(
                event.getSource(),
                event.getTarget(),
                event.getEventType(),
                event.getCharacter(),
                event.getText(),
                event.getCode(),
                event.isShiftDown(),
                true,
                event.isAltDown(),
                event.isMetaDown());
    }
}
