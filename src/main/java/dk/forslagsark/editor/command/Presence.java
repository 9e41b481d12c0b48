package dk.forslagsark.editor.command;

import dk.forslagsark.file.sharing.OtherWindows;
import dk.forslagsark.file.sharing.ThisWindow;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.PlaceText;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * That this window is there, as the user's other windows on this machine see it. Without a folder for it they do not. Not for
 * the thread of the window, for the folder may be slow.
 */
public final class Presence {
    private static final Logger LOG = System.getLogger(Presence.class.getName());

    private final OtherWindows others;
    private final Consumer<Optional<Place>> comeForward;
    private Optional<ThisWindow> window = Optional.empty();
    private boolean isClosed;

    /**
     * @param comeForward brings the window in front of all others, and shows that place if there is one; called on the thread of
     *     the window
     */
    public Presence(OtherWindows others, Consumer<Optional<Place>> comeForward) {
        this.others = others;
        this.comeForward = comeForward;
    }

    /** Says which file the window has. Never throws. */
    public void shows(Optional<Path> file) {
        if (window.isEmpty() && file.isPresent() && !isClosed) {
            enter();
        }
        window.ifPresent(entered -> entered.shows(file));
    }

    private void enter() {
        try {
            window = Optional.of(others.enter(this::comeForwardNow));
        } catch (IOException | SecurityException e) {
            LOG.log(Level.INFO, "other windows will not find this one", e);
        }
    }

    /** Returns when the window has come forward, so that whoever asked knows whether it does. */
    private void comeForwardNow(String seen) {
        FutureTask<Boolean> task = new FutureTask<>(() -> comeForward.accept(PlaceText.read(seen)), true);
        Platform.runLater(task);
        try {
            task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.log(Level.WARNING, "the window did not come forward", e);
        }
    }

    public void close() {
        isClosed = true;
        window.ifPresent(ThisWindow::close);
    }
}
