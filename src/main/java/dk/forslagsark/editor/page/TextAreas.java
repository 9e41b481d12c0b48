package dk.forslagsark.editor.page;

import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Text areas as all pages have them: lines are wrapped, and Tab leaves them as it leaves every other field. */
public final class TextAreas {
    private TextAreas() {}

    public static TextArea create() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        leaveByTab(area);
        return area;
    }

    /** A tab has no place in the form. */
    private static void leaveByTab(TextArea area) {
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
