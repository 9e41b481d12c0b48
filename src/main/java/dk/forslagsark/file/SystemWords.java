package dk.forslagsark.file;

import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the words mean by which a system says that a file cannot be had: Linux, macOS, Windows, and Danish Windows. */
enum SystemWords {
    FULL("no space left", "not enough space", "disk full", "ikke plads nok", "ikke nok plads", "quota"),
    PROTECTED("read-only file system", "write protected"),
    CIRCLE("too many levels of symbolic links"),
    TOO_LONG("name too long", "filename or extension is too long"),
    GONE(
            "input/output error",
            "stale file handle",
            "not connected",
            "host is down",
            "no such device",
            "not ready",
            "network",
            "netværk");

    private final List<String> signs;

    SystemWords(String... signs) {
        this.signs = List.of(signs);
    }

    /** What a failure means, if it is known. The path is left out, which may have any words in it. */
    static Optional<SystemWords> in(Exception failure) {
        String said = failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
        String words = String.valueOf(said).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(meaning -> meaning.signs.stream().anyMatch(words::contains))
                .findFirst();
    }

    /** What stands for it where this program finds it out by itself. */
    String words() {
        return signs.get(0);
    }
}
