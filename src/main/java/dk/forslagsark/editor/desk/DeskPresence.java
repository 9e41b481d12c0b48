package dk.forslagsark.editor.desk;

import dk.forslagsark.editor.command.Presence;
import dk.forslagsark.file.Background;
import dk.forslagsark.file.sharing.OtherWindows;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/**
 * That the desk is there, as other starts of the program see it: opening the same folder again brings it forward.
 *
 * @param others the user's windows
 * @param stage the window
 */
record DeskPresence(OtherWindows others, Stage stage) {
    /** Says which folder is open, as long as the window is. The folder may lie on a slow drive. */
    void follow(Path folder) {
        Presence presence = new Presence(others, place -> comeForward());
        presence.wants(Optional.of(folder));
        new Background("desk presence").start(() -> presence.shows(Optional.of(folder)));
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> presence.close());
    }

    private void comeForward() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }
}
