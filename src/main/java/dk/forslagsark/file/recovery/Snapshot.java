package dk.forslagsark.file.recovery;

import dk.forslagsark.file.Fingerprint;
import dk.forslagsark.proposal.Given;
import dk.forslagsark.proposal.Proposal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A proposal with unsaved changes.
 *
 * @param proposal the proposal with the changes
 * @param origin the file it belongs to; empty where it has never been saved
 * @param when when it was so
 */
public record Snapshot(Proposal proposal, Optional<Origin> origin, Instant when) {
    public Snapshot {
        Given.all(proposal, origin, when);
    }

    /**
     * The file a proposal belongs to.
     *
     * @param file the file
     * @param content what it held when the changes were made to it
     */
    public record Origin(Path file, Fingerprint content) {}
}
