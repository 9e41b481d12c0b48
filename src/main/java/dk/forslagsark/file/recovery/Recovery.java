package dk.forslagsark.file.recovery;

import dk.forslagsark.file.Litter;
import dk.forslagsark.file.StateFolder;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The copies of proposals with unsaved changes, one file for each that is open. */
public final class Recovery {
    private static final Logger LOG = System.getLogger(Recovery.class.getName());
    private static final String FOLDER = "gendannelse";

    /** A program on another machine that shares this folder, or under another name of this one, may still run. */
    private static final Duration QUIET = Duration.ofHours(1);

    private final StateFolder state;

    public Recovery(StateFolder state) {
        this.state = state;
    }

    /** Where the next open proposal is kept. Nothing is written yet. */
    Path fresh() {
        return folder().resolve(CopyName.fresh());
    }

    /** The folder, made where it is missing. */
    Path make() throws IOException {
        return state.make(FOLDER);
    }

    /** Where they are; it may not exist yet. */
    public Path folder() {
        return state.path().resolve(FOLDER);
    }

    /**
     * What programs that have ended have left, the latest first. It is this program's from now on: another that is started at
     * the same time does not find it. What is torn is left where it is. Never throws.
     */
    public List<Found> claim() {
        List<Found> found = new ArrayList<>();
        for (Path copy : copies()) {
            if (isLeft(copy)) {
                claim(copy).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing((Found each) -> each.snapshot().when()).reversed());
        return found;
    }

    private List<Path> copies() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        Litter.sweep(folder());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(), CopyName.PATTERN)) {
            List<Path> copies = new ArrayList<>();
            files.forEach(file -> {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    copies.add(file);
                }
            });
            return copies;
        } catch (IOException | DirectoryIteratorException | SecurityException e) {
            LOG.log(Level.WARNING, "could not look for unsaved changes in " + folder(), e);
            return List.of();
        }
    }

    private static boolean isLeft(Path copy) {
        return CopyName.hasEnded(copy).orElseGet(() -> isQuiet(copy));
    }

    private static boolean isQuiet(Path copy) {
        try {
            return Files.getLastModifiedTime(copy)
                    .toInstant()
                    .isBefore(Instant.now().minus(QUIET));
        } catch (IOException e) {
            return false;
        }
    }

    /** Of two programs that try to rename the same file one succeeds. */
    private Optional<Found> claim(Path copy) {
        try {
            Optional<Snapshot> snapshot = SnapshotText.read(Files.readString(copy, StandardCharsets.UTF_8));
            if (snapshot.isEmpty()) {
                LOG.log(Level.WARNING, "not whole: " + copy);
                return Optional.empty();
            }
            Path own = Files.move(copy, fresh(), StandardCopyOption.ATOMIC_MOVE);
            return Optional.of(new Found(snapshot.get(), own));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "could not read " + copy, e);
            return Optional.empty();
        }
    }
}
