package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
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
            case FOLDER -> throw new FileProblem(Texts.of("file.read.folder", TextFile.name(file)));
            case OTHER -> throw new FileProblem(Texts.of("file.read.device", TextFile.name(file)));
            case FILE, MISSING -> {}
        }
    }

    static void checkReplaceable(Path file) throws FileProblem {
        switch (of(file)) {
            case FOLDER -> throw new FileProblem(Texts.of("file.write.folder", TextFile.name(file)));
            case OTHER -> throw new FileProblem(Texts.of("file.write.device", TextFile.name(file)));
            case FILE, MISSING -> {}
        }
    }
}
