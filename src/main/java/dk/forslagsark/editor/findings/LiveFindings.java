package dk.forslagsark.editor.findings;

import dk.forslagsark.version.Version;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Asks the rules in the background, so that typing does not wait for them. Only what they say of the newest version is told. */
public final class LiveFindings {
    /** One for all windows: the rules of one proposal at a time. */
    private static final Executor WORK = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "findings");
        thread.setDaemon(true);
        return thread;
    });

    private final Consumer<Version> ready;
    private volatile Version newest;

    /**
     * @param ready told of a version whose findings are there, on the thread of the window
     */
    public LiveFindings(Consumer<Version> ready) {
        this.ready = ready;
    }

    /** Asks for the findings of that version; what was asked for before is no longer wanted. */
    public void ask(Version version) {
        newest = version;
        WORK.execute(() -> find(version));
    }

    private void find(Version version) {
        if (newest == version) {
            version.findings();
            Platform.runLater(() -> tell(version));
        }
    }

    private void tell(Version version) {
        if (newest == version) {
            ready.accept(version);
        }
    }
}
