package dk.forslagsark.folder;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;

/**
 * What the system says of a file without opening it.
 *
 * @param size in bytes
 * @param changed when it was last written, in whole milliseconds
 */
public record Stamp(long size, Instant changed) {
    /** Time stamps of some drives are as coarse as two seconds, and clocks of drives differ from ours. */
    private static final Duration COARSE = Duration.ofSeconds(10);

    public Stamp {
        changed = Instant.ofEpochMilli(changed.toEpochMilli());
    }

    static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(attributes.size(), attributes.lastModifiedTime().toInstant());
    }

    /** Whether the file may have been written again after it was read, without another stamp. */
    boolean isDoubtful(Instant read) {
        return changed.plus(COARSE).isAfter(read);
    }
}
