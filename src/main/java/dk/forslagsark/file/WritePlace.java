package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a file is written in the end: at the end of symbolic links, which stay. */
final class WritePlace {

    private static final int MOST_LINKS = 40;

    private WritePlace() {}

    /**
     * The file that is written for a target.
     *
     * @throws FileProblem if it is known already that none can be
     */
    static Path of(Path target, FileOperations disk) throws IOException, FileProblem {
        FileKind.checkReplaceable(target);
        Path file = behindLinks(target.toAbsolutePath());
        String name = TextFile.name(file);
        if (!Files.isDirectory(file.getParent())) {
            throw new FileProblem(Texts.of("file.write.no-such-folder", name, file.getParent()));
        }
        if (Files.exists(file) && !disk.isWritable(file)) {
            throw new FileProblem(Texts.of("file.write.file-protected", name));
        }
        return file;
    }

    private static Path behindLinks(Path target) throws IOException {
        Path file = target;
        for (int links = 0; Files.isSymbolicLink(file); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(target.toString(), null, SystemWords.CIRCLE.words());
            }
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        return file;
    }
}
