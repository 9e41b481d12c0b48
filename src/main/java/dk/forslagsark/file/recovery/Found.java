package dk.forslagsark.file.recovery;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Unsaved changes that a program which has ended has left. If nothing is done with them they are found again by the next
 * program.
 *
 * @param snapshot the proposal with the changes
 * @param copy where they are kept
 */
public record Found(Snapshot snapshot, Path copy) {
    private static final Logger LOG = System.getLogger(Found.class.getName());

    /** They are not wanted any more. Never throws. */
    public void discard() {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "could not remove " + copy, e);
        }
    }
}
