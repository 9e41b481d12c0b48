package dk.forslagsark.folder;

import dk.forslagsark.file.Background;
import dk.forslagsark.file.DriveCall;
import dk.forslagsark.file.FileProblem;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * A folder that is read in the background, and followed from then on: what changes on the disk is read again. Nothing here
 * waits for a drive but its own threads.
 */
public final class FollowedFolder implements AutoCloseable {
    private static final Logger LOG = System.getLogger(FollowedFolder.class.getName());

    /** How often one looks without having been told that something has changed. */
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(20);

    /** A large folder on a slow drive is looked through for a tenth of the time at most. */
    private static final int REST = 10;

    private final Path folder;
    private final FolderReader reader;
    private final FolderListener listener;
    private final Duration shortest;
    private final FolderChanges changes;
    private final Thread thread = new Background("folder").newThread(this::follow);
    private Optional<FolderPass> running = Optional.empty();
    private Map<Path, Known> saved = Map.of();
    private boolean isClosed;
    private boolean isUnreachable;

    public FollowedFolder(Path folder, FolderReader reader, FolderListener listener) {
        this(folder, reader, listener, USUAL_PAUSE);
    }

    FollowedFolder(Path folder, FolderReader reader, FolderListener listener, Duration shortest) {
        this.folder = folder.toAbsolutePath().normalize();
        this.reader = reader;
        this.listener = listener;
        this.shortest = shortest;
        changes = new FolderChanges(this.folder);
    }

    /** The folder, as an absolute path. */
    public Path folder() {
        return folder;
    }

    /** Begins. */
    public void start() {
        thread.start();
    }

    /** Whether the drive of the folder keeps the reading waiting at this moment. */
    public synchronized boolean isAtDrive() {
        return DriveCall.holds(thread) || running.filter(FolderPass::isAtDrive).isPresent();
    }

    /** Leaves what is not yet read and follows the folder no more; what has been told stays true as far as it goes. */
    public void stop() {
        close();
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        running.ifPresent(FolderPass::stop);
        thread.interrupt();
        changes.close();
    }

    /** Waits until what was read when it was closed has been kept, and nothing is written any more. */
    void awaitEnd() throws InterruptedException {
        thread.join();
    }

    private void follow() {
        FolderMemory memory = new FolderMemory(reader.cache().load(folder));
        changes.followItself();
        try {
            while (true) {
                long began = System.nanoTime();
                look(memory);
                save(memory);
                changes.await(pause(Duration.ofNanos(System.nanoTime() - began)));
            }
        } catch (InterruptedException e) {
            LOG.log(Level.DEBUG, "no longer following " + folder);
            save(memory);
        }
    }

    private Duration pause(Duration took) {
        Duration rest = took.multipliedBy(REST);
        return rest.compareTo(shortest) > 0 ? rest : shortest;
    }

    /** Keeps also what had been read when it was stopped. */
    private void save(FolderMemory memory) {
        Map<Path, Known> now = memory.all();
        if (!now.equals(saved) && reader.cache().save(folder, now)) {
            saved = now;
        }
    }

    private void look(FolderMemory memory) throws InterruptedException {
        boolean isWhole = false;
        try {
            isWhole = begin(memory).run();
            isUnreachable = false;
            listener.ended(isWhole);
        } catch (FileProblem e) {
            LOG.log(Level.INFO, "could not look through " + folder, e);
            tellUnreachable(e);
        } catch (InterruptedException e) {
            listener.ended(false);
            throw e;
        }
    }

    private synchronized FolderPass begin(FolderMemory memory) throws InterruptedException {
        if (isClosed) {
            throw new InterruptedException("closed");
        }
        FolderPass pass = new FolderPass(folder, reader.checks(), memory, changes::follow, listener);
        running = Optional.of(pass);
        return pass;
    }

    private void tellUnreachable(FileProblem problem) {
        if (!isUnreachable) {
            isUnreachable = true;
            listener.unreachable(problem.getMessage());
        }
    }
}
