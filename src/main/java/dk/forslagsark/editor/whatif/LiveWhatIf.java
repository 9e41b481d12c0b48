package dk.forslagsark.editor.whatif;

import dk.forslagsark.file.Background;
import dk.forslagsark.proposal.Scenario;
import dk.forslagsark.version.Version;
import dk.forslagsark.version.WhatIf;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Computes in the background what comes of a scenario, so that a slider does not wait for it. Only the newest is told. */
final class LiveWhatIf {
    /** One for all windows. */
    private static final ExecutorService WORK = Executors.newSingleThreadExecutor(new Background("what-if"));

    private final Consumer<WhatIf> ready;
    private volatile Asked newest;

    private record Asked(Version version, Scenario tried) {}

    /**
     * @param ready told what comes of it, on the thread of the window
     */
    LiveWhatIf(Consumer<WhatIf> ready) {
        this.ready = ready;
    }

    /** Asks what comes of that; what was asked before is no longer wanted. */
    void ask(Version version, Scenario tried) {
        Asked asked = new Asked(version, tried);
        newest = asked;
        WORK.execute(() -> compute(asked));
    }

    private void compute(Asked asked) {
        if (newest == asked) {
            WhatIf computed = WhatIf.of(asked.version(), asked.tried());
            Platform.runLater(() -> tell(asked, computed));
        }
    }

    private void tell(Asked asked, WhatIf computed) {
        if (newest == asked) {
            ready.accept(computed);
        }
    }
}
