package dk.forslagsark.folder;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Fingerprint;
import dk.forslagsark.file.SafeFile;
import dk.forslagsark.file.StateFolder;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What folders held when they were last looked through, so that a file that is the same need not be understood again. It
 * lies in the folder of the program's own state, may be thrown away at any time, and is not believed where another program
 * wrote it.
 */
public final class SummaryCache {
    private static final Logger LOG = System.getLogger(SummaryCache.class.getName());
    private static final String FOLDER = "mapper";
    private static final String FORMAT = "forslagsark-mappe-4";

    /** Of so many folders it is kept what they held; of the others the one used longest ago is forgotten. */
    private static final int MOST_FOLDERS = 30;

    private static final int MOST_FILES = 1_000_000;

    private final StateFolder state;
    private final String reader;

    /**
     * @param reader which program with which rules reads the files: what another one made of them is not used
     */
    public SummaryCache(StateFolder state, String reader) {
        this.state = state;
        this.reader = reader;
    }

    /** What is known of the files of that folder; nothing where that cannot be used. Never throws. */
    Map<Path, Known> load(Path folder) {
        Path file = file(folder);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return load(new KnownReader(in), folder);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "nothing is known of " + folder, e);
            return Map.of();
        }
    }

    private Map<Path, Known> load(KnownReader in, Path folder) throws IOException {
        if (!in.text().equals(FORMAT) || !in.text().equals(reader) || !in.text().equals(folder.toString())) {
            return Map.of();
        }
        Map<Path, Known> known = new HashMap<>();
        int count = in.count(MOST_FILES);
        for (int i = 0; i < count; i++) {
            Known each = in.known();
            known.put(each.entry().file(), each);
        }
        return known;
    }

    /** Keeps it for the next time; whether it could be kept. Never throws. */
    boolean save(Path folder, Map<Path, Known> known) {
        try {
            Path all = state.make(FOLDER);
            List<Known> kept = known.values().stream()
                    .filter(Known::isWhole)
                    .limit(MOST_FILES)
                    .toList();
            SafeFile.writePrivate(file(folder), out -> save(new KnownWriter(new DataOutputStream(out)), folder, kept));
            forgetOthers(all);
            return true;
        } catch (IOException | FileProblem | RuntimeException e) {
            LOG.log(Level.INFO, "could not keep what is known of " + folder, e);
            return false;
        }
    }

    private void save(KnownWriter out, Path folder, List<Known> known) throws IOException {
        out.text(FORMAT);
        out.text(reader);
        out.text(folder.toString());
        out.count(known.size());
        for (Known each : known) {
            out.known(each);
        }
        out.flush();
    }

    private static void forgetOthers(Path all) throws IOException {
        try (Stream<Path> files = Files.list(all)) {
            List<Path> newestFirst = files.sorted(
                            Comparator.comparing(SummaryCache::written).reversed())
                    .toList();
            for (Path old : newestFirst.stream().skip(MOST_FOLDERS).toList()) {
                Files.deleteIfExists(old);
            }
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private Path file(Path folder) {
        return state.path().resolve(FOLDER).resolve(Fingerprint.of(folder.toString()) + ".kendt");
    }
}
