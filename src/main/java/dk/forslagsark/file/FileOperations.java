package dk.forslagsark.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** What {@link SafeFile} does to the disk, so that a test can let each step fail. */
interface FileOperations {
    FileOperations DISK = new FileOperations() {};

    /** Opens a file that must not exist yet. Only the user may read it, where the file system knows such permissions. */
    default OutputStream create(Path file) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        FileAttribute<?>[] rights = Files.getFileAttributeView(file, PosixFileAttributeView.class) == null
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                };
        return Channels.newOutputStream(Files.newByteChannel(file, options, rights));
    }

    /** Makes an empty file that must not exist yet. It gets the permissions that new files have. */
    default void createEmpty(Path file) throws IOException {
        Files.createFile(file);
    }

    /** Returns when the content of the file is on the disk and not only in memory. */
    default void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Returns when the names in the folder are on the disk. Windows does not know how. */
    default void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    default void move(Path from, Path to, CopyOption... how) throws IOException {
        Files.move(from, to, how);
    }

    default void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    default boolean isWritable(Path file) {
        return Files.isWritable(file);
    }

    /** Gives a file the permissions of another, where the file system knows such permissions. */
    default void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    default void pause(long milliseconds) throws InterruptedException {
        Thread.sleep(milliseconds);
    }
}
