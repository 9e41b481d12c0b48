package dk.forslagsark.folder;

import dk.forslagsark.check.Checks;
import dk.forslagsark.file.Background;
import dk.forslagsark.file.DriveCall;
import dk.forslagsark.file.FileProblem;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Goes through a folder once: lists it on the thread that asks, and reads what is not known on all processors. A file that is
 * new is told without its findings first, and with them when all have been read.
 */
final class FolderPass implements FolderListing.Found {
    /** What waits for the rules lies in memory; of more files than that they look at each when it is read. */
    private static final int MOST_WAITING = 20_000;

    private final Path folder;
    private final Checks checks;
    private final LocalDate today = LocalDate.now();
    private final FolderMemory memory;
    private final Consumer<Path> folders;
    private final FolderListener listener;
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final ExecutorService readers = readers(Runtime.getRuntime().availableProcessors());
    private final Queue<JustRead> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final AtomicInteger checked = new AtomicInteger();
    private final Set<Path> there = ConcurrentHashMap.newKeySet();
    private final Set<Path> closed = ConcurrentHashMap.newKeySet();
    private final AtomicInteger found = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean isStopped;

    /**
     * @param checks the rules its files are read by
     * @param memory what is known of its files, and is kept up to date
     * @param folders told of every folder that it comes to
     */
    FolderPass(Path folder, Checks checks, FolderMemory memory, Consumer<Path> folders, FolderListener listener) {
        this.folder = folder;
        this.checks = checks;
        this.memory = memory;
        this.folders = folders;
        this.listener = listener;
    }

    /** What comes after it has been stopped is left. */
    private ExecutorService readers(int threads) {
        return new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                this::thread,
                new ThreadPoolExecutor.DiscardPolicy());
    }

    private Thread thread(Runnable work) {
        Thread thread = new Background("folder reader").newThread(work);
        threads.add(thread);
        return thread;
    }

    /**
     * Goes through it; whether it came to the end.
     *
     * @throws FileProblem if the folder itself cannot be read
     * @throws InterruptedException if the thread is interrupted; what is being read is left then
     */
    boolean run() throws FileProblem, InterruptedException {
        try {
            new FolderListing(folder, () -> isStopped).tell(this);
            finish(readers);
            checkWaiting();
        } finally {
            readers.shutdownNow();
        }
        if (!isStopped) {
            memory.keepOnly(this::isThere).forEach(listener::gone);
        }
        return !isStopped;
    }

    private static void finish(ExecutorService threads) throws InterruptedException {
        threads.shutdown();
        threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    private void checkWaiting() throws InterruptedException {
        int all = waiting.size();
        ExecutorService checkers = readers(Runtime.getRuntime().availableProcessors());
        try {
            waiting.forEach(reading -> checkers.execute(() -> check(reading, all)));
            waiting.clear();
            finish(checkers);
        } finally {
            checkers.shutdownNow();
        }
    }

    private void check(JustRead reading, int all) {
        if (isStopped) {
            return;
        }
        Known now = reading.checked();
        if (!isStopped) {
            tell(now);
            listener.checked(checked.incrementAndGet(), all);
        }
    }

    /** Whether a file of it is waited for at this moment, and not the rules. */
    boolean isAtDrive() {
        return threads.stream().anyMatch(DriveCall::holds);
    }

    /** Leaves what is not yet read. A drive that does not answer is not waited for. */
    void stop() {
        isStopped = true;
        readers.shutdownNow();
    }

    @Override
    public void folder(Path place) {
        folders.accept(place);
    }

    @Override
    public void file(Path file, Stamp stamp) {
        there.add(file);
        found.incrementAndGet();
        Optional<Known> before = memory.of(file).filter(known -> !known.isOutdated(today));
        if (before.filter(known -> known.isSure(stamp)).isPresent()) {
            finish(before.get());
        } else {
            readers.execute(() -> read(file, stamp, before));
        }
    }

    private void read(Path file, Stamp stamp, Optional<Known> before) {
        JustRead reading = JustRead.of(file, stamp, before, checks);
        if (isStopped) {
            return;
        }
        Known now = before.isEmpty() && mayWait(reading) ? reading.known() : reading.checked();
        if (!isStopped) {
            finish(now);
        }
    }

    /** Whether the rules look at it later; what has nothing for them to look at is whole as it is. */
    private boolean mayWait(JustRead reading) {
        return reading.unchecked().isEmpty() || waiting.offer(reading);
    }

    @Override
    public void closed(Path place, String reason) {
        there.add(place);
        closed.add(place);
        found.incrementAndGet();
        FolderEntry entry = new FolderEntry(place, new Stamp(0, Instant.EPOCH), new FolderEntry.Unreadable(reason));
        finish(new Known(entry, Optional.empty(), Instant.now()));
    }

    private void finish(Known known) {
        tell(known);
        listener.progress(done.incrementAndGet(), found.get());
    }

    private void tell(Known known) {
        if (!memory.isNews(known)) {
            return;
        }
        if (known.entry().isOurs()) {
            listener.gone(known.entry().file());
        } else {
            listener.read(known.entry());
        }
    }

    /** What lies in a folder that could not be looked at is not known to be gone. */
    private boolean isThere(Path file) {
        return there.contains(file) || closed.stream().anyMatch(file::startsWith);
    }
}
