package dk.forslagsark.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What there is at a path. Only plain files are read and replaced: a pipe may never answer, and a device may never end or
 * be something the whole machine needs.
 */
public enum FileKind {
    MISSING,
    FILE,
    FOLDER,
    /** A device, a named pipe, a socket. */
    OTHER;

    /** The kind of what is there, at the end of symbolic links; missing also where it cannot be seen. */
    public static FileKind of(Path path) {
        try {
            return of(Files.readAttributes(path, BasicFileAttributes.class));
        } catch (IOException e) {
            return MISSING;
        }
    }

    private static FileKind of(BasicFileAttributes found) {
        if (found.isDirectory()) {
            return FOLDER;
        }
        return found.isRegularFile() ? FILE : OTHER;
    }

    static void checkReadable(Path file) throws FileProblem {
        switch (of(file)) {
            case FOLDER -> throw new FileProblem(TextFile.name(file) + " er en mappe. Vælg en fil i den");
            case OTHER ->
                throw new FileProblem(TextFile.name(file) + " er en enhed eller et rør og ikke en fil. Vælg en fil");
            case FILE, MISSING -> {}
        }
    }

    static void checkReplaceable(Path file) throws FileProblem {
        switch (of(file)) {
            case FOLDER -> throw new FileProblem(TextFile.name(file) + " er en mappe. Vælg et andet filnavn");
            case OTHER ->
                throw new FileProblem(TextFile.name(file)
                        + " er en enhed eller et rør. Der kan kun skrives til en fil. Vælg et andet filnavn");
            case FILE, MISSING -> {}
        }
    }
}
