package dk.forslagsark.file.sharing;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Litter;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.file.StoredProposal;
import java.nio.file.Path;

/**
 * A file that has been opened to be worked on.
 *
 * @param stored what is in it
 * @param lock whether it is ours to write in
 */
public record Opening(StoredProposal stored, DocumentLock.Answer lock) {
    /**
     * Locks the file, so that nobody else begins to work on it, and reads it. What a newer program wrote is not locked, for it
     * is only looked at.
     *
     * @throws FileProblem if it cannot be read; it is not locked then
     */
    public static Opening of(Path file, Holder self) throws FileProblem {
        DocumentLock.Answer lock = DocumentLock.take(file, self);
        try {
            StoredProposal stored = ProposalFile.open(file);
            Litter.sweep(file.toAbsolutePath().getParent());
            Opening opening = new Opening(stored, lock);
            return stored.isNewer() ? opening.leave() : opening;
        } catch (FileProblem | RuntimeException e) {
            released(lock);
            throw e;
        }
    }

    /** The same with the lock given back. */
    public Opening leave() {
        return new Opening(stored, released(lock));
    }

    private static DocumentLock.Answer released(DocumentLock.Answer lock) {
        if (lock instanceof DocumentLock.Ours ours) {
            ours.lock().release();
        }
        return new DocumentLock.None();
    }
}
