package dk.forslagsark.file.recovery;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.proposal.Proposal;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A version of a proposal as it was once saved.
 *
 * @param when when it was saved, or opened where it had been saved elsewhere
 * @param stored where it is kept
 */
public record KeptVersion(Instant when, Path stored) {
    /**
     * The proposal as it was.
     *
     * @throws FileProblem if it cannot be read
     */
    public Proposal read() throws FileProblem {
        return ProposalFile.read(stored);
    }
}
