package dk.forslagsark.editor.command;

import dk.forslagsark.file.DriveCall;
import dk.forslagsark.language.Texts;
import java.nio.file.Path;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/**
 * Watches work that reads or writes a file, and says when its drive has kept it for two seconds. What takes its time for other
 * reasons is no fault of the drive's, and nothing is said of it.
 */
final class DriveWatch {
    private static final Duration GLANCE = Duration.millis(250);

    /** Glances at which the drive has to be found without an answer: two seconds. */
    private static final int MANY = 8;

    private final Messages messages;
    private final Path file;
    private final Thread work;
    private final Timeline clock = new Timeline(new KeyFrame(GLANCE, glance -> look()));
    private int held;
    private boolean isTold;

    private DriveWatch(Messages messages, Path file, Thread work) {
        this.messages = messages;
        this.file = file;
        this.work = work;
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
    }

    /** Watches the thread that works on that file, until it is stopped. */
    static DriveWatch over(Messages messages, Path file, Thread work) {
        return new DriveWatch(messages, file, work);
    }

    /** Says it again as long as it lasts, for what is done in the window meanwhile has its own messages. */
    private void look() {
        held = DriveCall.holds(work) ? held + 1 : 0;
        if (held > 0 && held % MANY == 0) {
            isTold = true;
            messages.say(Texts.of("command.drive.silent", file.getFileName()));
        } else if (held == 0) {
            takeBack();
        }
    }

    private void takeBack() {
        if (isTold) {
            isTold = false;
            messages.say("");
        }
    }

    /** The work is over, or nobody waits for it any more. */
    void stop() {
        clock.stop();
        takeBack();
    }
}
