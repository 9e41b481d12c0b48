package dk.forslagsark.folder;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Waits until something may have changed in some folders. What the system tells is taken as a hint to look, no more: of
 * network drives it often tells nothing, so that one looks now and then in any case.
 */
final class FolderChanges implements AutoCloseable {
    private static final Logger LOG = System.getLogger(FolderChanges.class.getName());

    /** A save is several changes one after the other. */
    private static final long QUIET_MILLIS = 150;

    /** Where changes never stop one looks all the same. */
    private static final int MOST_WAITS = 20;

    /** Empty where the system has none to give. */
    private final Optional<WatchService> watch;

    private final Path folder;

    /** What is told of the folder in which it lies; empty where nothing is. */
    private Optional<WatchKey> around = Optional.empty();

    /**
     * @param folder the folder that is followed, as an absolute path
     */
    FolderChanges(Path folder) {
        this.folder = folder;
        watch = open();
    }

    /** Waits for the folder itself to be moved or renamed, or to come back, too. May wait for the drive. */
    void followItself() {
        around = Optional.ofNullable(folder.getParent()).flatMap(this::register);
    }

    private static Optional<WatchService> open() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Level.INFO, "changes are not told by the system", e);
            return Optional.empty();
        }
    }

    /** Waits for changes in that folder, too. Never throws. */
    void follow(Path place) {
        register(place);
    }

    private Optional<WatchKey> register(Path place) {
        try {
            return watch.isEmpty()
                    ? Optional.empty()
                    : Optional.of(place.register(
                            watch.get(),
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "changes are not told of " + place, e);
            return Optional.empty();
        }
    }

    /** Returns when something has changed and it has become quiet again, or that time has passed. */
    void await(Duration longest) throws InterruptedException {
        if (watch.isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(longest.toMillis());
            return;
        }
        boolean isChanged = poll(watch.get(), longest.toMillis());
        for (int waits = 0; isChanged && waits < MOST_WAITS; waits++) {
            isChanged = poll(watch.get(), QUIET_MILLIS);
        }
    }

    private boolean poll(WatchService watch, long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            WatchKey key = watch.poll(millis, TimeUnit.MILLISECONDS);
            while (key != null && !isOfFolder(key)) {
                key = watch.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
            return key != null;
        } catch (ClosedWatchServiceException e) {
            throw new InterruptedException("closed");
        }
    }

    /** What goes on beside the folder is no change in it. */
    private boolean isOfFolder(WatchKey key) {
        List<WatchEvent<?>> events = key.pollEvents();
        key.reset();
        return around.filter(key::equals).isEmpty()
                || events.stream().anyMatch(event -> folder.getFileName().equals(event.context()));
    }

    @Override
    public void close() {
        try {
            if (watch.isPresent()) {
                watch.get().close();
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "could not stop waiting for changes", e);
        }
    }
}
