package dk.forslagsark.file.sharing;

import dk.forslagsark.file.Background;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * What is still to be done where the program is told to end without its windows having been closed: the user logs out, or the
 * machine is shut down. Several are done side by side, so that a drive which does not answer keeps none but its own.
 */
final class AtEnd {
    private static final Logger LOG = System.getLogger(AtEnd.class.getName());

    private final Thread hook;

    private AtEnd(Thread hook) {
        this.hook = hook;
    }

    /**
     * Does the work when the program ends, unless it is forgotten before.
     *
     * @param longest how long the end of the program waits for it
     */
    static AtEnd does(Runnable work, Duration longest) {
        AtEnd end = new AtEnd(new Thread(() -> wait(work, longest), "at the end"));
        end.remember();
        return end;
    }

    private void remember() {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            LOG.log(Level.INFO, "the program ends already", e);
        }
    }

    /** It is done, or not wanted any more. */
    void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            LOG.log(Level.DEBUG, "the program ends already", e);
        }
    }

    /** Whoever is kept for longer is left behind when the program ends. */
    static void wait(Runnable work, Duration longest) {
        Thread thread = new Background("at the end, on the drive").start(work);
        try {
            thread.join(longest.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
