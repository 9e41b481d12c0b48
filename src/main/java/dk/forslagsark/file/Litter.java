package dk.forslagsark.file;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that {@link SafeFile} writes beside a file before it moves them into its place. A program that is killed
 * while it saves leaves one; the next that saves there, or opens something there, removes it.
 */
public final class Litter {
    private static final Logger LOG = System.getLogger(Litter.class.getName());

    /** No save takes as long, also on a slow drive; for files of programs that cannot be asked whether they still run. */
    private static final Duration OLD = Duration.ofHours(1);

    private static final String NAMES = ".forslagsark-*.tmp";
    private static final Pattern NAME = Pattern.compile("\\.forslagsark-([0-9a-f]+)-(\\d+)-(\\d+)-[0-9a-f]{8}\\.tmp");

    private Litter() {}

    /** A new name beside the file, from which it can be told whether its writer still runs. */
    static Path beside(Path file) {
        RunningProgram here = RunningProgram.here();
        String random = UUID.randomUUID().toString().substring(0, 8);
        String name = code(here.machine()) + "-" + here.process() + "-" + here.started() + "-" + random;
        return file.resolveSibling(".forslagsark-" + name + ".tmp");
    }

    /** Removes from the folder what nobody will move into place any more. Never throws. */
    public static void sweep(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, NAMES)) {
            for (Path file : files) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isLeft(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException | SecurityException e) {
            LOG.log(Level.DEBUG, "could not tidy " + folder, e);
        }
    }

    private static boolean isLeft(Path file) throws IOException {
        Matcher name = NAME.matcher(file.getFileName().toString());
        RunningProgram here = RunningProgram.here();
        if (name.matches() && name.group(1).equals(code(here.machine()))) {
            return new RunningProgram(here.machine(), number(name.group(2)), number(name.group(3))).hasEnded();
        }
        Instant changed =
                Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
        return changed.isBefore(Instant.now().minus(OLD));
    }

    private static long number(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Names of machines may have what no file name may have. */
    private static String code(String machine) {
        return Fingerprint.of(machine).toString().substring(0, 8);
    }
}
