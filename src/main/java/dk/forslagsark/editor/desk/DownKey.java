package dk.forslagsark.editor.desk;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The down key of a field above a list: it goes down into the list. */
public final class DownKey {
    private DownKey() {}

    /** Does this when the key is pressed in that field. */
    public static void on(TextField field, Runnable down) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                event.consume();
                down.run();
            }
        });
    }
}
