package dk.forslagsark.file;

import java.util.concurrent.ThreadFactory;

/**
 * Threads that keep no program from ending.
 *
 * @param name what they are called where threads are listed
 */
public record Background(String name) implements ThreadFactory {
    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Does the work on a thread of its own. Returns at once. */
    public Thread start(Runnable work) {
        Thread thread = newThread(work);
        thread.start();
        return thread;
    }
}
