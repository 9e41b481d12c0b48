package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Says in one line why a file was not written. For most of it there is no exception of its own, only the {@link SystemWords
 * words of the system}.
 */
final class WriteFailure {
    private WriteFailure() {}

    static FileProblem of(Exception cause, Path target) {
        String name = TextFile.name(target);
        boolean isStopped = cause instanceof InterruptedIOException || cause instanceof ClosedByInterruptException;
        return new FileProblem(
                isStopped ? Texts.of("file.write.stopped", name) : Texts.of("file.write.failed", name, reason(cause)),
                cause);
    }

    private static String reason(Exception cause) {
        return SystemWords.in(cause).map(WriteFailure::meaning).orElseGet(() -> otherwise(cause));
    }

    private static String meaning(SystemWords words) {
        return switch (words) {
            case FULL -> Texts.of("file.write.full");
            case PROTECTED -> Texts.of("file.write.protected");
            case CIRCLE -> Texts.of("file.write.circle");
            case TOO_LONG -> Texts.of("file.write.name-too-long");
            case GONE -> Texts.of("file.write.gone");
        };
    }

    private static String otherwise(Exception cause) {
        if (cause instanceof NoSuchFileException) {
            return Texts.of("file.write.no-folder");
        }
        return cause instanceof FileSystemException ? Texts.of("file.write.denied") : Texts.of("file.write.gone");
    }
}
