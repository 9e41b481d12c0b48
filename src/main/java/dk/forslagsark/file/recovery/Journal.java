package dk.forslagsark.file.recovery;

import dk.forslagsark.file.Background;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.SafeFile;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps the unsaved changes of one open proposal on disk, a moment behind the user. What is to be kept is handed over at once;
 * it is written on a thread of its own, and of what is handed over in the meantime only the latest.
 */
public final class Journal implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Journal.class.getName());

    /** What is typed in one go is written in one go; and a second at most is lost. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Recovery recovery;
    private final Runnable whenNotKept;
    private final Path copy;
    private final ScheduledExecutorService writing =
            Executors.newSingleThreadScheduledExecutor(new Background("journal"));
    private final AtomicReference<Optional<Snapshot>> waiting = new AtomicReference<>();
    private boolean isTold;

    private Journal(Recovery recovery, Runnable whenNotKept) {
        this.recovery = recovery;
        this.whenNotKept = whenNotKept;
        copy = recovery.fresh();
    }

    /**
     * The journal of a proposal that has been opened or begun.
     *
     * @param whenNotKept is run, on another thread, the first time that changes cannot be kept
     */
    public static Journal begin(Recovery recovery, Runnable whenNotKept) {
        return new Journal(recovery, whenNotKept);
    }

    /** Keeps this in place of what was kept before. Returns at once. */
    public void keep(Snapshot changed) {
        put(Optional.of(changed));
    }

    /** There are no unsaved changes any more. Returns at once. */
    public void clear() {
        put(Optional.empty());
    }

    private void put(Optional<Snapshot> wanted) {
        if (waiting.getAndSet(wanted) == null && !writing.isShutdown()) {
            writing.schedule(this::writeWaiting, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void writeWaiting() {
        Optional<Snapshot> wanted = waiting.getAndSet(null);
        if (wanted == null) {
            return;
        }
        try {
            if (wanted.isPresent()) {
                write(wanted.get());
            } else {
                Files.deleteIfExists(copy);
            }
        } catch (IOException | FileProblem | RuntimeException e) {
            LOG.log(Level.WARNING, "could not keep the unsaved changes in " + copy, e);
            tell(wanted.isPresent());
        }
    }

    private void tell(boolean isWanted) {
        if (isWanted && !isTold) {
            isTold = true;
            whenNotKept.run();
        }
    }

    private void write(Snapshot snapshot) throws IOException, FileProblem {
        byte[] bytes = SnapshotText.write(snapshot).getBytes(StandardCharsets.UTF_8);
        recovery.make();
        SafeFile.writePrivate(copy, out -> out.write(bytes));
    }

    /** Returns when all that was handed over is on disk, or the disk does not answer. */
    public void finish() {
        await(writing.submit(this::writeWaiting));
    }

    /** The proposal has been left, saved or not: nothing is kept of it any more. */
    @Override
    public void close() {
        clear();
        if (!writing.isShutdown()) {
            finish();
            writing.shutdown();
        }
    }

    private static void await(Future<?> work) {
        try {
            work.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(Level.WARNING, "the unsaved changes are not kept", e);
        }
    }
}
