package dk.forslagsark.file.sharing;

import dk.forslagsark.file.Background;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.SafeFile;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A window as the user's other windows on this machine see it. */
public final class ThisWindow implements AutoCloseable {
    static final String SHOWN = "fil";
    static final String REQUEST = ".frem";

    private static final Logger LOG = System.getLogger(ThisWindow.class.getName());

    private final Path folder;
    private final Consumer<String> comeForward;
    private final WatchService watch;

    ThisWindow(Path folder, Consumer<String> comeForward) throws IOException {
        this.folder = folder;
        this.comeForward = comeForward;
        watch = folder.getFileSystem().newWatchService();
        folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
        new Background("other windows").start(this::listen);
    }

    /** Says which file is shown now, if any, by its real path. Never throws. */
    public void shows(Optional<Path> file) {
        tell(file.map(Path::toString));
    }

    /** Says that it is no window with a file, but the program in that session. */
    void shows(Session session) {
        tell(Optional.of(session.words()));
    }

    private void tell(Optional<String> words) {
        try {
            Path shown = folder.resolve(SHOWN);
            if (words.isPresent()) {
                byte[] bytes = words.get().getBytes(StandardCharsets.UTF_8);
                SafeFile.writePrivate(shown, out -> out.write(bytes));
            } else {
                Files.deleteIfExists(shown);
            }
        } catch (FileProblem | IOException | SecurityException e) {
            LOG.log(Level.DEBUG, "could not tell what is shown in " + folder, e);
        }
    }

    private void listen() {
        try {
            for (boolean isThere = true; isThere; ) {
                WatchKey key = watch.take();
                key.pollEvents();
                answer();
                isThere = key.reset();
            }
        } catch (ClosedWatchServiceException e) {
            LOG.log(Level.DEBUG, "no more requests in " + folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A request is taken away when the window has come forward, not before. */
    private void answer() {
        try (Stream<Path> requests = Files.list(folder)) {
            for (Path request :
                    requests.filter(each -> each.toString().endsWith(REQUEST)).toList()) {
                comeForward.accept(Files.readString(request));
                Files.deleteIfExists(request);
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "could not answer in " + folder, e);
        }
    }

    /** The window is gone. */
    @Override
    public void close() {
        try {
            watch.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "could not stop listening in " + folder, e);
        }
        OtherWindows.remove(folder);
    }
}
