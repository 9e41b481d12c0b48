package dk.forslagsark.editor.command;

import dk.forslagsark.file.Background;
import javafx.concurrent.Task;

/**
 * Work on another thread that is either done or stopped, never both: nothing makes a drive give back what it was asked for, so
 * that work may be over after it has been stopped, and is told so then.
 */
abstract class StoppableTask<T> extends Task<T> {
    private boolean isDone;
    private boolean isStopped;

    /** Does it. */
    protected abstract T work() throws Exception;

    /** What becomes of the result where it comes too late; called on the thread of the work. */
    protected abstract void late(T result);

    @Override
    protected final T call() throws Exception {
        T result = work();
        if (!finish()) {
            late(result);
        }
        return result;
    }

    private synchronized boolean finish() {
        isDone = !isStopped;
        return isDone;
    }

    @Override
    public final boolean cancel(boolean mayInterrupt) {
        return stop() && super.cancel(mayInterrupt);
    }

    private synchronized boolean stop() {
        isStopped = !isDone;
        return isStopped;
    }

    /** Begins on a thread of its own, which keeps no program from ending. */
    final Thread begin(String name) {
        return new Background(name).start(this);
    }
}
