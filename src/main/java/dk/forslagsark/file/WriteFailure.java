package dk.forslagsark.file;

import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Says in one Danish line why a file was not written. For most of it there is no exception of its own, only the words of
 * the system: Linux, macOS, Windows, and Danish Windows.
 */
final class WriteFailure {
    private WriteFailure() {}

    /** What the words of a system mean. */
    private enum Meaning {
        FULL(
                "drevet er fuldt. Ryd op, eller gem et andet sted",
                "no space left",
                "not enough space",
                "disk full",
                "ikke plads nok",
                "ikke nok plads",
                "quota"),
        PROTECTED("drevet er skrivebeskyttet. Gem et andet sted", "read-only file system", "write protected"),
        CIRCLE("genvejene dertil peger på hinanden. Vælg en anden fil", WritePlace.CIRCLE),
        TOO_LONG(
                "navnet er for langt til drevet. Vælg et kortere",
                "name too long",
                "filename or extension is too long"),
        GONE(
                GONE_WORDS,
                "input/output error",
                "stale file handle",
                "not connected",
                "host is down",
                "no such device",
                "not ready",
                "network",
                "netværk");

        private final String words;
        private final List<String> signs;

        Meaning(String words, String... signs) {
            this.words = words;
            this.signs = List.of(signs);
        }
    }

    private static final String GONE_WORDS = "drevet svarer ikke, som det skal. Prøv igen, eller gem et andet sted";

    static FileProblem of(Exception cause, Path target) {
        return new FileProblem(TextFile.name(target) + " er ikke gemt" + reason(cause), cause);
    }

    private static String reason(Exception cause) {
        if (cause instanceof InterruptedIOException || cause instanceof ClosedByInterruptException) {
            return ", fordi du afbrød det";
        }
        String said = said(cause);
        return ": "
                + Arrays.stream(Meaning.values())
                        .filter(meaning -> meaning.signs.stream().anyMatch(said::contains))
                        .map(meaning -> meaning.words)
                        .findFirst()
                        .orElseGet(() -> otherwise(cause));
    }

    /** Without the path, which may have any words in it. */
    private static String said(Exception cause) {
        String words = cause instanceof FileSystemException known ? known.getReason() : cause.getMessage();
        return String.valueOf(words).toLowerCase(Locale.ROOT);
    }

    private static String otherwise(Exception cause) {
        if (cause instanceof NoSuchFileException) {
            return "mappen er væk. Er drevet stadig tilsluttet? Gem et andet sted";
        }
        if (cause instanceof FileSystemException) {
            return "du må ikke skrive i mappen, eller filen er åben i et andet program. Luk den, eller gem et andet sted";
        }
        return GONE_WORDS;
    }
}
