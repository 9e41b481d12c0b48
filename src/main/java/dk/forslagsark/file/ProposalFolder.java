package dk.forslagsark.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The proposals below a folder, and what cannot be looked into there.
 *
 * @param folder the folder
 * @param files the files that are called proposals, in the order of their names
 * @param closed files and folders that may not be looked at
 */
public record ProposalFolder(Path folder, List<Path> files, List<Path> closed) {
    private static final String ENDING = ".forslag";

    public ProposalFolder {
        files = files.stream().sorted().toList();
        closed = closed.stream().sorted().toList();
    }

    /**
     * Looks into the folder and those below it; links to folders are not followed.
     *
     * @throws FileProblem if it is no folder
     */
    public static ProposalFolder of(Path folder) throws FileProblem {
        if (FileKind.of(folder) != FileKind.FOLDER) {
            throw new FileProblem(TextFile.name(folder) + " er ikke en mappe. Angiv en mappe med forslag");
        }
        Walk walk = new Walk();
        try {
            Files.walkFileTree(folder, walk);
        } catch (IOException e) {
            throw new FileProblem(
                    "Mappen " + TextFile.name(folder) + " kan ikke læses. Er drevet stadig tilsluttet?", e);
        }
        return new ProposalFolder(folder, walk.files, walk.closed);
    }

    /** What a file is called below the folder, the same on every system. */
    public String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final List<Path> files = new ArrayList<>();
        private final List<Path> closed = new ArrayList<>();

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            closed.add(file);
            return FileVisitResult.CONTINUE;
        }
    }
}
