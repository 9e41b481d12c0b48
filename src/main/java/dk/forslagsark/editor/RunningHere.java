package dk.forslagsark.editor;

import dk.forslagsark.file.Background;
import dk.forslagsark.file.sharing.OtherWindows;
import dk.forslagsark.file.sharing.Session;
import dk.forslagsark.file.sharing.ThisWindow;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** That this program runs, as later starts of it see it: what they are to open is opened here. Without a folder for it they do not. */
final class RunningHere {
    private static final Logger LOG = System.getLogger(RunningHere.class.getName());

    private Optional<ThisWindow> entered = Optional.empty();
    private boolean hasEnded;

    /**
     * Lets itself be found until it ends. Returns at once, for the folder may be slow.
     *
     * @param open opens a file or a folder in a window of its own, and returns at once
     */
    void begin(OtherWindows others, Session session, Consumer<Path> open) {
        new Background("running here").start(() -> enter(others, session, open));
    }

    private synchronized void enter(OtherWindows others, Session session, Consumer<Path> open) {
        if (hasEnded) {
            return;
        }
        try {
            entered = Optional.of(others.enter(session, open));
        } catch (IOException | SecurityException e) {
            LOG.log(Level.INFO, "later starts will not find this one", e);
        }
    }

    synchronized void end() {
        hasEnded = true;
        entered.ifPresent(ThisWindow::close);
    }
}
