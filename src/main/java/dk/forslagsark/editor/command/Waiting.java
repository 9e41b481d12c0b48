package dk.forslagsark.editor.command;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Patience;
import dk.forslagsark.language.Texts;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.concurrent.Worker.State;

/**
 * Does on another thread what a drive may keep one waiting for. The window stays alive meanwhile: it shows what is going on,
 * with a way to stop it, and says so when it is the drive that has not answered for two seconds.
 */
public final class Waiting {
    private static final Logger LOG = System.getLogger(Waiting.class.getName());

    /** What takes no longer than this is not worth showing. */
    private static final long UNNOTICED = 80;

    private static final Set<State> OVER = EnumSet.of(State.SUCCEEDED, State.FAILED, State.CANCELLED);

    private final Messages messages;
    private Optional<Task<?>> running = Optional.empty();

    public Waiting(Messages messages) {
        this.messages = messages;
    }

    /** Whether something is still waited for, so that nothing else may be begun. */
    public boolean isRunning() {
        return running.isPresent();
    }

    /**
     * Does the work and returns what comes of it; other events of the window are handled meanwhile.
     *
     * @param doing what is going on, as in “Åbner BU01.forslag”
     * @throws FileProblem if the work does, or ends in what nobody expects
     * @throws X if the work does
     * @throws CancellationException if the user has stopped it, or something is still waited for
     */
    public <T, X extends Exception> T on(String doing, Path file, Patience.Work<T, X> work) throws X, FileProblem {
        return on(doing, file, work, late -> {});
    }

    /**
     * The same of work that leaves something behind.
     *
     * @param late what becomes of a result that comes when the user has stopped it, for nothing makes a drive give back what it
     *     was asked for; called on the thread of the work
     */
    public <T, X extends Exception> T on(String doing, Path file, Patience.Work<T, X> work, Consumer<T> late)
            throws X, FileProblem {
        if (isRunning()) {
            messages.say(Texts.of("command.waiting.busy"));
            throw new CancellationException();
        }
        Asking<T> task = new Asking<>(Texts.of("command.waiting.doing", doing), work, late);
        Thread thread = task.begin("drive");
        try {
            return task.get(UNNOTICED, TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return this.<T, X>wait(task, thread, file);
        } catch (ExecutionException failed) {
            throw Waiting.<X>thrown(failed.getCause(), file);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private <T, X extends Exception> T wait(Task<T> task, Thread thread, Path file) throws X, FileProblem {
        task.stateProperty().addListener((seen, before, state) -> {
            if (OVER.contains(state)) {
                Platform.exitNestedEventLoop(task, null);
            }
        });
        running = Optional.of(task);
        messages.follow(task);
        DriveWatch watch = DriveWatch.over(messages, file, thread);
        try {
            // a task tells its state on this thread only, so that its end cannot have been told before
            Platform.enterNestedEventLoop(task);
            return Waiting.<T, X>result(task, file);
        } finally {
            running = Optional.empty();
            watch.stop();
        }
    }

    private static <T, X extends Exception> T result(Task<T> task, Path file) throws X, FileProblem {
        if (task.isCancelled()) {
            throw new CancellationException();
        }
        if (task.getException() != null) {
            throw Waiting.<X>thrown(task.getException(), file);
        }
        return task.getValue();
    }

    /** What the work has thrown, which is either of what it may throw, or what nobody expects. */
    @SuppressWarnings("unchecked")
    private static <X extends Exception> X thrown(Throwable cause, Path file) throws FileProblem {
        if (cause instanceof FileProblem problem) {
            throw problem;
        }
        if (cause instanceof Exception declared && !(cause instanceof RuntimeException)) {
            return (X) declared;
        }
        LOG.log(Level.ERROR, "unexpected", cause);
        throw new FileProblem(Texts.of("command.waiting.unexpected", file.getFileName()), cause);
    }

    private static final class Asking<T> extends StoppableTask<T> {
        private final Patience.Work<T, ? extends Exception> work;
        private final Consumer<T> late;

        Asking(String doing, Patience.Work<T, ? extends Exception> work, Consumer<T> late) {
            this.work = work;
            this.late = late;
            updateMessage(doing);
        }

        @Override
        protected T work() throws Exception {
            return work.run();
        }

        @Override
        protected void late(T result) {
            late.accept(result);
        }
    }
}
