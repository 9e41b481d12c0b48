package dk.forslagsark.file;

import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Says in one Danish line why a file was not written. */
final class WriteFailure {
    private WriteFailure() {}

    static FileProblem of(Exception cause, Path target) {
        return new FileProblem(TextFile.name(target) + " er ikke gemt" + reason(cause), cause);
    }

    private static String reason(Exception cause) {
        if (cause instanceof InterruptedIOException || cause instanceof ClosedByInterruptException) {
            return ", fordi du afbrød det";
        }
        if (isDiskFull(cause)) {
            return ": drevet er fuldt. Ryd op, eller gem et andet sted";
        }
        if (cause instanceof FileSystemException) {
            return ": du må ikke skrive i mappen, eller filen er åben i et andet program. Luk den, eller gem et andet sted";
        }
        return ": drevet svarer ikke, som det skal. Prøv igen, eller gem et andet sted";
    }

    /** There is no exception of its own for it, only the words of the system: Linux, macOS, Windows, and Danish Windows. */
    private static boolean isDiskFull(Exception cause) {
        String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return Stream.of("no space left", "not enough space", "disk full", "ikke plads nok", "ikke nok plads", "quota")
                .anyMatch(words::contains);
    }
}
