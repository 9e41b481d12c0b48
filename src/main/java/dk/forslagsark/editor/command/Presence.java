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
    private volatile Optional<Path> wanted = Optional.empty();
    private boolean isClosed;

    /**
     * @param comeForward brings the window in front of all others, and shows that place if there is one; called on the thread of
     *     the window
     */
    public Presence(OtherWindows others, Consumer<Optional<Place>> comeForward) {
        this.others = others;
        this.comeForward = comeForward;
    }

    /** Which file the window has from now on; whoever is still kept by the drive of the one before tells nothing of that. */
    public void wants(Optional<Path> file) {
        wanted = file;
    }

    /** Says that the window has that file, if it is the one it has. May wait for the drive of the file. Never throws. */
    public void shows(Optional<Path> file) {
        Optional<Path> real = file.flatMap(Presence::real);
        synchronized (this) {
            if (file.equals(wanted)) {
                tell(real);
            }
        }
    }

    private static Optional<Path> real(Path file) {
        try {
            return Optional.of(file.toRealPath());
        } catch (IOException | SecurityException e) {
            LOG.log(Level.DEBUG, "other windows will not find " + file, e);
            return Optional.empty();
        }
    }

    private void tell(Optional<Path> real) {
        if (window.isEmpty() && real.isPresent() && !isClosed) {
            enter();
        }
        window.ifPresent(entered -> entered.shows(real));
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

    public synchronized void close() {
        isClosed = true;
        window.ifPresent(ThisWindow::close);
    }
}
