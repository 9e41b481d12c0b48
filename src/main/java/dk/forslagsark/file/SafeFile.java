package dk.forslagsark.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file so that it is the whole new content afterwards or, if anything fails, what it was: a new file beside it,
 * forced to the disk, then moved into its place.
 */
public final class SafeFile {
    private static final Logger LOG = System.getLogger(SafeFile.class.getName());

    /** Virus scanners and indexers on Windows hold a new file for a moment; in milliseconds, together under a second. */
    private static final long[] PAUSES = {20, 40, 80, 160, 320};

    private final FileOperations disk;
    private final boolean isPrivate;

    SafeFile(FileOperations disk) {
        this(disk, false);
    }

    private SafeFile(FileOperations disk, boolean isPrivate) {
        this.disk = disk;
        this.isPrivate = isPrivate;
    }

    /** What must hold when the new file is put in the place of the old one. */
    @FunctionalInterface
    public interface Condition {
        /** @throws FileProblem if it does not hold */
        void check() throws FileProblem;
    }

    /** What is to be in the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, over the old one if there is one. A symbolic link stays, and what it points to is written.
     *
     * @throws FileProblem if it could not be written; the old file is as it was. What the content throws besides
     *     IOException is passed on, and the old file is as it was, too
     */
    public static void write(Path target, Content content) throws FileProblem {
        write(target, content, () -> {});
    }

    /**
     * The same, but only if the condition holds when the new content is about to take the place of the old one.
     *
     * @throws FileProblem also if it does not
     */
    public static void write(Path target, Content content, Condition condition) throws FileProblem {
        new SafeFile(FileOperations.DISK).replace(target, content, condition);
    }

    /**
     * The same, and only the user may read it, whoever might read the old one, where the file system knows such permissions.
     *
     * @throws FileProblem if it could not be written
     */
    public static void writePrivate(Path target, Content content) throws FileProblem {
        new SafeFile(FileOperations.DISK, true).replace(target, content);
    }

    /**
     * For whoever makes what is to be written at some expense.
     *
     * @throws FileProblem if it is known already that it cannot be written there
     */
    public static void check(Path target) throws FileProblem {
        try {
            WritePlace.of(target, FileOperations.DISK);
        } catch (IOException e) {
            throw WriteFailure.of(e, target);
        }
    }

    void replace(Path target, Content content) throws FileProblem {
        replace(target, content, () -> {});
    }

    void replace(Path target, Content content, Condition condition) throws FileProblem {
        try {
            Path file = WritePlace.of(target, disk);
            replaceFile(file, content, condition);
            Litter.sweep(file.getParent());
        } catch (IOException | UncheckedIOException e) {
            throw WriteFailure.of(e, target);
        }
    }

    private void replaceFile(Path file, Content content, Condition condition) throws IOException, FileProblem {
        Path fresh = Litter.beside(file);
        boolean isNew = Files.notExists(file);
        try {
            fill(fresh, content, isNew || isPrivate ? fresh : file);
            if (isNew && !isPrivate) {
                giveUsualPermissions(fresh);
            }
            disk.force(fresh);
            condition.check();
            moveInPlace(fresh, file);
        } finally {
            remove(fresh);
        }
        forceFolder(file.getParent());
    }

    /** Nothing is in the file before it has the permissions of the model, so that nobody reads who may not read that. */
    private void fill(Path fresh, Content content, Path model) throws IOException {
        try (OutputStream out = new BufferedOutputStream(disk.create(fresh))) {
            copyPermissions(model, fresh);
            content.writeTo(out);
        }
    }

    /** Those of a file that is made for nothing else, for Java does not tell them otherwise. */
    private void giveUsualPermissions(Path fresh) {
        Path usual = Litter.beside(fresh);
        try {
            disk.createEmpty(usual);
            copyPermissions(usual, fresh);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "could not find the usual permissions beside " + fresh, e);
        } finally {
            remove(usual);
        }
    }

    /** Some network drives refuse it; that is no reason not to save. */
    private void copyPermissions(Path from, Path to) {
        try {
            disk.copyPermissions(from, to);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "could not give " + to + " the permissions of " + from, e);
        }
    }

    private void moveInPlace(Path fresh, Path file) throws IOException {
        for (long pause : PAUSES) {
            try {
                move(fresh, file);
                return;
            } catch (FileSystemException e) {
                LOG.log(Level.DEBUG, "trying again to replace " + file, e);
                pause(pause);
            }
        }
        move(fresh, file);
    }

    /** What has been stopped changes nothing any more, also where a drive answers late. */
    private void move(Path fresh, Path file) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("cancelled before the file was replaced");
        }
        try {
            disk.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            disk.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void pause(long milliseconds) throws InterruptedIOException {
        try {
            disk.pause(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("cancelled while the file was in use");
        }
    }

    /** After the move there is nothing to remove. A file that cannot be removed is litter, not a failure. */
    private void remove(Path fresh) {
        try {
            disk.delete(fresh);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "could not remove " + fresh, e);
        }
    }

    /** The new content is in place by now; whether the folder is on the disk too is up to the system. */
    private void forceFolder(Path folder) {
        try {
            disk.forceFolder(folder);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "could not force " + folder, e);
        }
    }
}
