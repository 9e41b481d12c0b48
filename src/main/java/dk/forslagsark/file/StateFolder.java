package dk.forslagsark.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The folder of what the program itself has to remember of its runs on this machine. It is the user's alone: nobody else
 * may look into it, for it holds what is in the proposals.
 */
public final class StateFolder {
    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rwx------");

    private final Path folder;

    private StateFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The one of this user: {@code %LOCALAPPDATA%\Forslagsark}, {@code ~/Library/Application Support/Forslagsark/Tilstand}
     * or {@code $XDG_STATE_HOME/forslagsark}, in {@code ~/.local/state} where that is not set; or the folder that the system
     * property {@code forslagsark.state} names.
     */
    public static StateFolder ofUser() {
        return at(SystemFolder.STATE.of(System::getProperty, System::getenv));
    }

    /** The one in that folder, which need not exist. */
    public static StateFolder at(Path folder) {
        return new StateFolder(folder.toAbsolutePath());
    }

    /** Where it is; it may not exist yet. */
    public Path path() {
        return folder;
    }

    /**
     * The folder, made where it is missing, and private to the user also where it was not.
     *
     * @throws IOException if it cannot be made, or is somebody else's
     */
    public Path make() throws IOException {
        return make(folder);
    }

    /** A folder in it, made and private likewise. */
    public Path make(String name) throws IOException {
        return make(make().resolve(name));
    }

    /** A folder in a folder of it. */
    public Path make(String name, String within) throws IOException {
        return make(make(name).resolve(within));
    }

    private static Path make(Path wanted) throws IOException {
        if (!Files.isDirectory(wanted, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(wanted.getParent());
            Files.createDirectory(wanted, attributes());
        }
        keepPrivate(wanted);
        return wanted;
    }

    /** On Windows the folder is private by where it lies. */
    private static void keepPrivate(Path made) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(made, PosixFileAttributeView.class);
        if (view != null && !view.readAttributes().permissions().equals(PRIVATE)) {
            view.setPermissions(PRIVATE);
        }
        if (!Files.isWritable(made)) {
            throw new AccessDeniedException(made.toString());
        }
    }

    private static FileAttribute<?>[] attributes() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PRIVATE)}
                : new FileAttribute<?>[0];
    }
}
