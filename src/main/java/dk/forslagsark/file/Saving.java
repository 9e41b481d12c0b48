package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What came of saving a proposal in the file it was read from. Nothing is written over what somebody else has put there
 * since.
 */
public sealed interface Saving {
    /**
     * It is saved.
     *
     * @param seen what the file holds now
     * @param original where the file is kept as it was, if it was of an older format
     */
    record Done(Seen seen, Optional<Path> original) implements Saving {
        /** What is told of the original, as a sentence after others; empty where there is none. */
        public String aboutOriginal() {
            return original.map(kept -> " " + Texts.of("file.write.original-kept", kept.getFileName()))
                    .orElse("");
        }
    }

    /**
     * Somebody else has changed the file, and nothing is written.
     *
     * @param theirs what is in it now; empty where that is no proposal
     */
    record Changed(Optional<StoredProposal> theirs) implements Saving {}

    /**
     * The file is gone, and nothing is written.
     *
     * @param isFolderThere whether its folder is still there and the same, so that the file can be put back
     */
    record Gone(boolean isFolderThere) implements Saving {}

    /**
     * Saves the proposal, unless the file is not as it was seen.
     *
     * @throws FileProblem if it cannot be read or written
     */
    static Saving over(Seen seen, Proposal proposal) throws FileProblem {
        return switch (seen.now()) {
            case SAME -> replaced(seen, proposal);
            case OTHER -> changed(seen.file(), proposal);
            case GONE -> new Gone(true);
            case AWAY -> new Gone(false);
        };
    }

    private static Done replaced(Seen seen, Proposal proposal) throws FileProblem {
        Optional<Path> original = KeptOriginal.of(seen);
        return new Done(ProposalFile.write(proposal, seen.file(), () -> checkSame(seen)), original);
    }

    /** Where two have come to the same proposal there is nothing to ask. */
    private static Saving changed(Path file, Proposal proposal) {
        try {
            StoredProposal theirs = ProposalFile.open(file);
            boolean isSame = !theirs.isNewer() && theirs.proposal().equals(proposal);
            return isSame ? new Done(theirs.seen(), Optional.empty()) : new Changed(Optional.of(theirs));
        } catch (FileProblem e) {
            return new Changed(Optional.empty());
        }
    }

    private static void checkSame(Seen seen) throws FileProblem {
        if (seen.now() != Seen.Now.SAME) {
            throw changedMeanwhile(seen.file());
        }
    }

    /** That somebody else has changed the file between the look at it and the save. */
    static FileProblem changedMeanwhile(Path file) {
        return new FileProblem(Texts.of("file.write.changed-meanwhile", TextFile.name(file)));
    }
}
