package dk.forslagsark.folder;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.language.Texts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.function.BooleanSupplier;

/**
 * Goes through a folder and all below it, and tells of every file that may be a proposal as it comes to it.
 *
 * @param folder the folder
 * @param isStopped whether to stop where it is
 */
record FolderListing(Path folder, BooleanSupplier isStopped) {
    /** No archive is deeper, and a folder in a circle would not end. */
    private static final int DEEPEST = 40;

    /** Who is told what there is. */
    interface Found {
        void folder(Path folder);

        void file(Path file, Stamp stamp);

        /** A folder in it, or a file, that cannot be looked at. */
        void closed(Path place, String reason);
    }

    /**
     * Goes through it.
     *
     * @throws FileProblem if the folder itself cannot be read
     */
    void tell(Found found) throws FileProblem {
        try {
            checkFolder();
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, visitor(found));
        } catch (IOException | SecurityException e) {
            throw problem(e);
        }
    }

    /** The walk itself would take a missing folder for one closed place among others. */
    private void checkFolder() throws IOException {
        if (!Files.readAttributes(folder, BasicFileAttributes.class).isDirectory()) {
            throw new NotDirectoryException(folder.toString());
        }
        Files.newDirectoryStream(folder).close();
    }

    private FileProblem problem(Exception cause) {
        if (cause instanceof NoSuchFileException) {
            return new FileProblem(Texts.of("folder.missing", folder), cause);
        }
        if (cause instanceof NotDirectoryException) {
            return new FileProblem(Texts.of("folder.no-folder", folder), cause);
        }
        return cause instanceof AccessDeniedException
                ? new FileProblem(Texts.of("folder.denied", folder), cause)
                : new FileProblem(Texts.of("folder.unreadable", folder), cause);
    }

    private FileVisitor<Path> visitor(Found found) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path place, BasicFileAttributes attributes) {
                if (!place.equals(folder) && isHidden(place)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                found.folder(place);
                return next();
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isNamed(file)) {
                    tellFile(found, file, attributes);
                }
                return next();
            }

            @Override
            public FileVisitResult visitFileFailed(Path place, IOException problem) {
                tellClosed(found, place, problem);
                return next();
            }

            @Override
            public FileVisitResult postVisitDirectory(Path place, IOException problem) {
                if (problem != null) {
                    tellClosed(found, place, problem);
                }
                return next();
            }
        };
    }

    /** A link that is still a link after it has been followed leads nowhere; a pipe or a device is never opened. */
    private static void tellFile(Found found, Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            found.file(file, Stamp.of(attributes));
        } else {
            found.closed(file, attributes.isSymbolicLink() ? Texts.of("folder.dead-link") : Texts.of("folder.no-file"));
        }
    }

    /** What has gone meanwhile is no problem, nor a link in a circle, whose files are found all the same. */
    private static void tellClosed(Found found, Path place, IOException problem) {
        boolean isGone = problem instanceof NoSuchFileException;
        boolean isCircle = problem instanceof FileSystemLoopException;
        if (!isGone && !isCircle) {
            found.closed(
                    place,
                    problem instanceof AccessDeniedException
                            ? Texts.of("folder.file-denied")
                            : Texts.of("folder.file-unreadable"));
        }
    }

    private FileVisitResult next() {
        return isStopped.getAsBoolean() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private static boolean isNamed(Path file) {
        return ProposalSource.isNamed(file.getFileName().toString());
    }

    private static boolean isHidden(Path place) {
        return place.getFileName().toString().startsWith(".");
    }
}
