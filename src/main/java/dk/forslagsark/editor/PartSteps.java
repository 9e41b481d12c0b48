package dk.forslagsark.editor;

import dk.forslagsark.editor.command.Current;
import dk.forslagsark.editor.page.WindowPart;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;

/**
 * Goes from one part of a window to the next or the previous one.
 *
 * @param stage the window
 * @param current what is open in it
 * @param status its last part, where it has something to press
 */
record PartSteps(Stage stage, Current current, StatusBar status) {

    /** Gives the keyboard to the next part (1) or to the previous one (-1). */
    void step(int by) {
        current.workspace().ifPresent(shown -> {
            List<WindowPart> all = new ArrayList<>(shown.parts());
            status.firstControl().ifPresent(control -> all.add(new WindowPart(status, control::requestFocus)));
            WindowPart.step(all, stage.getScene().getFocusOwner(), by);
        });
    }
}
