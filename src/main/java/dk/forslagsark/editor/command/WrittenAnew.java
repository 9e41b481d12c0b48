package dk.forslagsark.editor.command;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.file.Seen;
import dk.forslagsark.file.StoredProposal;
import dk.forslagsark.file.sharing.DocumentLock;
import dk.forslagsark.file.sharing.Holder;
import dk.forslagsark.proposal.Proposal;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A proposal that was written in a file it did not belong to.
 *
 * @param seen what the file holds now
 * @param lock our lock on it, if there can be one
 * @param before the proposal that was in it
 */
record WrittenAnew(Seen seen, Optional<DocumentLock> lock, Optional<StoredProposal> before) {
    /**
     * Writes it, and locks the file.
     *
     * @param old the lock on the file that it belonged to, which is given back
     * @throws FileProblem if it cannot be written
     */
    static WrittenAnew of(Proposal proposal, Path file, Optional<DocumentLock> old) throws FileProblem {
        Optional<StoredProposal> before = inside(file);
        Seen seen = ProposalFile.write(proposal, file);
        old.ifPresent(DocumentLock::release);
        return new WrittenAnew(seen, DocumentLock.held(DocumentLock.take(file, Holder.here())), before);
    }

    private static Optional<StoredProposal> inside(Path file) {
        try {
            return Optional.of(ProposalFile.open(file)).filter(stored -> !stored.isNewer());
        } catch (FileProblem none) {
            return Optional.empty();
        }
    }
}
