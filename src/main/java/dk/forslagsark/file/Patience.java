package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Waits for a drive, but not for ever: a network drive that is gone may keep whoever asks it for minutes, and nothing in
 * Java ends that.
 *
 * @param limit how long to wait
 */
public record Patience(Duration limit) {
    /** What asks the drive. */
    @FunctionalInterface
    public interface Work<T, X extends Exception> {
        T run() throws X, FileProblem;
    }

    /**
     * Does the work on a thread of its own and returns what came of it.
     *
     * @param file the file that is asked for, for the message
     * @throws FileProblem if it does not answer in time; the work is stopped then as far as it can be
     * @throws X what the work throws
     */
    public <T, X extends Exception> T ask(Path file, Work<T, X> work) throws X, FileProblem {
        FutureTask<T> task = new FutureTask<>(work::run);
        new Background("drive").start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new FileProblem(Texts.of("file.no-answer", TextFile.name(file)), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileProblem(Texts.of("file.not-waited-for", TextFile.name(file)), e);
        } catch (ExecutionException e) {
            throw Patience.<X>thrown(e.getCause());
        }
    }

    /** Whether something is so of a file; not where the drive does not answer in time. */
    public boolean isSo(Path file, Predicate<Path> question) {
        try {
            return this.<Boolean, RuntimeException>ask(file, () -> question.test(file));
        } catch (FileProblem unanswered) {
            return false;
        }
    }

    /** What the work has thrown, which is either of what it may throw, or unchecked. */
    @SuppressWarnings("unchecked")
    private static <X extends Exception> X thrown(Throwable cause) throws FileProblem {
        if (cause instanceof FileProblem problem) {
            throw problem;
        }
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return (X) cause;
    }
}
