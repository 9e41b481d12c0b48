package dk.forslagsark.editor.sheet;

import javafx.application.Platform;

/** Does something when the window has taken in what has changed: once, however often it has been asked for till then. */
final class DeferredAction {
    private final Runnable action;
    private boolean pending;

    DeferredAction(Runnable action) {
        this.action = action;
    }

    void ask() {
        if (!pending) {
            pending = true;
            Platform.runLater(this::act);
        }
    }

    private void act() {
        pending = false;
        action.run();
    }
}
