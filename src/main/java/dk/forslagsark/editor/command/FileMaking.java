package dk.forslagsark.editor.command;

import dk.forslagsark.editor.dialog.Dialogs;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.SafeFile;
import dk.forslagsark.language.Texts;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Makes files and writes them beside the work in the window, one at a time: it is seen how far it has come, it can be stopped, a
 * drive that does not answer is told of, and so is what goes wrong.
 */
public final class FileMaking {
    private static final Logger LOG = System.getLogger(FileMaking.class.getName());

    private final Messages messages;
    private final Dialogs dialogs;
    private final String failure;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

    /**
     * @param failure what is told where nothing comes of it, as in “Der er ikke skrevet nogen fil”
     */
    public FileMaking(Messages messages, Dialogs dialogs, String failure) {
        this.messages = messages;
        this.dialogs = dialogs;
        this.failure = failure;
    }

    /**
     * A file before it is written.
     *
     * @param content what is to be in it
     * @param result what else there is to know of it
     */
    public record Made<T>(byte[] content, T result) {}

    /** Makes a file. */
    @FunctionalInterface
    public interface Maker<T> {
        Made<T> make(Progress progress) throws ExportProblem, FileProblem;
    }

    /** Whether one is being made. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /**
     * Makes a file and writes it. Returns at once.
     *
     * @param doing what is going on, as in “Eksporterer”
     * @param done is given the result when it is written, on the thread of the window
     */
    public <T> void write(String doing, Path target, Maker<T> maker, Consumer<T> done) {
        Writing<T> task = new Writing<>(Texts.of("command.under-way", doing), target, maker);
        begin(task, done);
        DriveWatch watch = DriveWatch.over(messages, target, task.begin("file-making"));
        task.runningProperty().addListener((seen, before, isRunning) -> {
            if (!isRunning) {
                watch.stop();
            }
        });
    }

    /** Finds something out before it is asked where to write, and goes on with that. Returns at once. */
    <T> void examine(String doing, Supplier<T> question, Consumer<T> then) {
        Examining<T> task = new Examining<>(Texts.of("command.under-way", doing), question);
        begin(task, then);
        task.begin("file-making");
    }

    private <T> void begin(StoppableTask<T> task, Consumer<T> done) {
        task.setOnSucceeded(any -> done.accept(task.getValue()));
        task.setOnCancelled(any -> messages.say(Texts.of("command.making.stopped", failure)));
        task.setOnFailed(any -> failed(task.getException()));
        running.bind(task.runningProperty());
        messages.follow(task);
    }

    private void failed(Throwable problem) {
        LOG.log(Level.WARNING, "could not make a file", problem);
        boolean isKnown = problem instanceof ExportProblem || problem instanceof FileProblem;
        messages.say(failure + ".");
        dialogs.tell(failure, isKnown ? problem.getMessage() : Texts.of("command.making.unexpected"));
    }

    /** Makes the file and writes it; stops where it is when it is cancelled. */
    private final class Writing<T> extends StoppableTask<T> {
        private final Path target;
        private final Maker<T> maker;

        Writing(String doing, Path target, Maker<T> maker) {
            this.target = target;
            this.maker = maker;
            updateMessage(doing);
        }

        @Override
        protected T work() throws ExportProblem, FileProblem {
            SafeFile.check(target);
            Made<T> made = maker.make(this::step);
            step(1, Texts.of("command.making.writing"));
            SafeFile.write(target, out -> out.write(made.content()));
            return made.result();
        }

        private void step(double fraction, String words) {
            if (isCancelled()) {
                throw new CancellationException();
            }
            updateProgress(fraction, 1);
            updateMessage(words);
        }

        @Override
        protected void late(T result) {
            Platform.runLater(() -> messages.say(Texts.of("command.making.late", target.getFileName())));
        }
    }

    private static final class Examining<T> extends StoppableTask<T> {
        private final Supplier<T> question;

        Examining(String doing, Supplier<T> question) {
            this.question = question;
            updateMessage(doing);
        }

        @Override
        protected T work() {
            return question.get();
        }

        @Override
        protected void late(T result) {
            // nothing has been written
        }
    }
}
