package dk.forslagsark.file.sharing;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Patience;
import dk.forslagsark.file.RunningProgram;
import dk.forslagsark.file.SafeFile;
import dk.forslagsark.file.StateFolder;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The windows that this user has open on this machine, each with a folder in the state of the program that says which
 * file it shows. To ask one to come forward, a request is put in its folder, and it takes the request away when it has; one
 * that hangs takes nothing away, and whoever asks goes on without it.
 */
public final class OtherWindows {
    private static final Logger LOG = System.getLogger(OtherWindows.class.getName());
    private static final String FOLDER = "vinduer";
    /** How long a window is given to come forward, which is less than a user waits without seeing anything. */
    public static final Duration USUAL_PATIENCE = Duration.ofMillis(1500);

    private static final Duration GLANCE = Duration.ofMillis(20);

    private final StateFolder state;

    public OtherWindows(StateFolder state) {
        this.state = state;
    }

    /** What came of asking. */
    public enum Answer {
        /** No window has the file. */
        NONE,
        /** The one that has it has come forward. */
        FORWARD,
        /** One has it and does not answer. */
        SILENT
    }

    /**
     * This window, which is found by the others from now on.
     *
     * @param comeForward brings it forward, and is told what is to be seen there; an empty text where that is all the same
     */
    public ThisWindow enter(Consumer<String> comeForward) throws IOException {
        tidy();
        RunningProgram here = RunningProgram.here();
        String random = UUID.randomUUID().toString().substring(0, 8);
        String own = here.process() + "-" + here.started() + "-" + random;
        return new ThisWindow(state.make(FOLDER, own), comeForward);
    }

    /**
     * The program that has this window and others, which later starts in the same session find from now on.
     *
     * @param open opens the file or the folder of that path in a window of its own
     */
    public ThisWindow enter(Session session, Consumer<Path> open) throws IOException {
        ThisWindow program = enter(path -> open.accept(Path.of(path)));
        program.shows(session);
        return program;
    }

    /** Whether the program runs in the session already, and opens the file or the folder there. Never throws. */
    public boolean isOpened(Session session, Path file) {
        return ask(session.words(), file.toString(), USUAL_PATIENCE) == Answer.FORWARD;
    }

    /** Asks the window that has the file to come forward, and waits so long for it. Never throws. */
    public Answer raise(Path file, Duration patience) {
        return raise(file, "", patience);
    }

    /** The same, and tells it what is to be seen there, in words that windows agree on. */
    public Answer raise(Path file, String seen, Duration patience) {
        try {
            return ask(file.toRealPath().toString(), seen, patience);
        } catch (IOException | SecurityException e) {
            LOG.log(Level.DEBUG, "no window has " + file, e);
            return Answer.NONE;
        }
    }

    private Answer ask(String shown, String request, Duration patience) {
        try {
            for (Path window : windows()) {
                if (!hasEnded(window) && shows(window, shown)) {
                    return ask(window, request, patience) ? Answer.FORWARD : Answer.SILENT;
                }
            }
        } catch (FileProblem | IOException | SecurityException e) {
            LOG.log(Level.DEBUG, "could not look for a window with " + shown, e);
        }
        return Answer.NONE;
    }

    /**
     * Whether the window that has the file has come forward, where its drive may not answer. Never throws.
     *
     * @param patience how long the drive is waited for
     */
    public boolean isForward(Path file, String seen, Patience patience) {
        try {
            return patience.<Answer, RuntimeException>ask(file, () -> raise(file, seen, USUAL_PATIENCE))
                    == Answer.FORWARD;
        } catch (FileProblem e) {
            LOG.log(Level.INFO, "not waiting for another window with " + file, e);
            return false;
        }
    }

    private List<Path> windows() throws IOException {
        Path all = state.path().resolve(FOLDER);
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> windows = Files.list(all)) {
            return windows.filter(Files::isDirectory).toList();
        }
    }

    private static boolean shows(Path window, String shown) {
        try {
            return Files.readString(window.resolve(ThisWindow.SHOWN)).equals(shown);
        } catch (IOException e) {
            return false;
        }
    }

    /** A request is there whole or not at all. */
    private static boolean ask(Path window, String seen, Duration patience) throws FileProblem, IOException {
        Path request = window.resolve(UUID.randomUUID() + ThisWindow.REQUEST);
        SafeFile.writePrivate(request, out -> out.write(seen.getBytes(StandardCharsets.UTF_8)));
        long end = System.nanoTime() + patience.toNanos();
        while (Files.exists(request)
                && System.nanoTime() < end
                && !Thread.currentThread().isInterrupted()) {
            glance();
        }
        return !Files.deleteIfExists(request);
    }

    private static void glance() {
        try {
            Thread.sleep(GLANCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Removes what windows left that were killed. */
    private void tidy() throws IOException {
        for (Path window : windows()) {
            if (hasEnded(window)) {
                remove(window);
            }
        }
    }

    private static boolean hasEnded(Path window) {
        String[] parts = window.getFileName().toString().split("-");
        try {
            long process = Long.parseLong(parts[0]);
            long started = Long.parseLong(parts[1]);
            return new RunningProgram(RunningProgram.here().machine(), process, started).hasEnded();
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return false;
        }
    }

    static void remove(Path window) {
        try (Stream<Path> content = Files.walk(window)) {
            for (Path each : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "could not remove " + window, e);
        }
    }
}
