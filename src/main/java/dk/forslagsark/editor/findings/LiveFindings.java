package dk.forslagsark.editor.findings;

import dk.forslagsark.file.Background;
import dk.forslagsark.version.Version;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Asks the rules in the background, so that typing does not wait for them. Only what they say of the newest version is told. Where they
 * take long they are asked when the user pauses: what is typed is painted before they begin, and not once more for every key.
 */
public final class LiveFindings {
    /** One for all windows: the rules of one proposal at a time. */
    private static final ScheduledExecutorService WORK =
            Executors.newSingleThreadScheduledExecutor(new Background("findings"));

    private static final long LONGEST_PAUSE = Duration.ofMillis(500).toNanos();

    private final Consumer<Version> ready;
    private volatile Version newest;
    /** How many nanoseconds the rules took last time. */
    private volatile long taken;

    /**
     * @param ready told of a version whose findings are there, on the thread of the window
     */
    public LiveFindings(Consumer<Version> ready) {
        this.ready = ready;
    }

    /** Asks for the findings of that version; what was asked for before is no longer wanted. */
    public void ask(Version version) {
        newest = version;
        WORK.schedule(() -> find(version), Math.min(taken, LONGEST_PAUSE), TimeUnit.NANOSECONDS);
    }

    private void find(Version version) {
        if (newest == version) {
            long begun = System.nanoTime();
            version.findings();
            taken = System.nanoTime() - begun;
            Platform.runLater(() -> tell(version));
        }
    }

    private void tell(Version version) {
        if (newest == version) {
            ready.accept(version);
        }
    }
}
