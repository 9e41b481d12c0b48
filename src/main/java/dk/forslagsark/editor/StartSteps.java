package dk.forslagsark.editor;

import dk.forslagsark.file.Background;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * When the steps of the start were reached, for the log: one line, written when the first window is laid out, so that writing it delays
 * nothing. A program starts once.
 */
final class StartSteps {
    private static final Logger LOG = System.getLogger(StartSteps.class.getName());
    private static final StartSteps HERE = new StartSteps();

    private final List<Reached> steps = new CopyOnWriteArrayList<>();

    /** What a start comes to, in this order. */
    enum Step {
        PROGRAM,
        TOOLKIT,
        WINDOW,
        PROPOSAL,
        LAYOUT
    }

    private record Reached(Step step, Instant when) {
        String since(Instant start) {
            return step.name().toLowerCase(Locale.ROOT) + " "
                    + Duration.between(start, when).toMillis() + " ms";
        }
    }

    /** Those of this program. */
    static StartSteps here() {
        return HERE;
    }

    void reached(Step step) {
        steps.add(new Reached(step, Instant.now()));
    }

    /** Writes the line when the scene has next been laid out. */
    void endWith(Scene scene) {
        Runnable[] pulse = new Runnable[1];
        pulse[0] = () -> {
            scene.removePostLayoutPulseListener(pulse[0]);
            reached(Step.LAYOUT);
            new Background("start steps").start(this::log);
        };
        scene.addPostLayoutPulseListener(pulse[0]);
        Platform.requestNextPulse();
    }

    private void log() {
        ProcessHandle.current().info().startInstant().ifPresent(start -> LOG.log(Level.INFO, words(start)));
        steps.clear();
    }

    /** What is logged: each step with the time since the process was started. */
    String words(Instant start) {
        return steps.stream().map(step -> step.since(start)).collect(Collectors.joining(", ", "start: ", ""));
    }
}
