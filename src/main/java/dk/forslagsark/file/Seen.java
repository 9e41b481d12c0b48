package dk.forslagsark.file;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * What a file held when it was last read or written here, by which it is known whether somebody else has changed it since.
 *
 * @param file the file
 * @param content what it held
 * @param folder what its folder was then, by which the bare folder below a drive that has been taken off is told from it;
 *     empty where the system does not say
 * @param older the version of the format it is in, where that is an earlier one than is written now
 */
public record Seen(Path file, Fingerprint content, Optional<Object> folder, Optional<Integer> older) {
    /** What a file is compared with what was seen of it. */
    public enum Now {
        /** It holds the same, whatever its time stamp says. */
        SAME,
        /** It holds something else. */
        OTHER,
        /** It is not there any more, but its folder is. */
        GONE,
        /** Its folder is not there, or another one is in its place. */
        AWAY
    }

    /** What is seen of a file that holds these bytes now. */
    static Seen of(Path file, byte[] content, Optional<Integer> older) {
        return new Seen(
                file, Fingerprint.of(content), identity(file.toAbsolutePath().getParent()), older);
    }

    /**
     * Looks at the file again.
     *
     * @throws FileProblem if there is something that cannot be read
     */
    public Now now() throws FileProblem {
        if (FileKind.of(file) != FileKind.MISSING) {
            return Fingerprint.of(TextFile.bytes(file)).equals(content) ? Now.SAME : Now.OTHER;
        }
        return isFolderTheSame() ? Now.GONE : Now.AWAY;
    }

    private boolean isFolderTheSame() {
        Path parent = file.toAbsolutePath().getParent();
        return Files.isDirectory(parent) && identity(parent).equals(folder);
    }

    /** What the system tells folders apart by: device and number, or on Windows the number of the volume. */
    private static Optional<Object> identity(Path folder) {
        try {
            Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
            return key == null ? volume(folder) : Optional.of(key.toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> volume(Path folder) throws IOException {
        FileStore store = Files.getFileStore(folder);
        return store.supportsFileAttributeView("dos")
                ? Optional.ofNullable(store.getAttribute("volume:vsn"))
                : Optional.empty();
    }
}
