package dk.forslagsark.editor.command;

import dk.forslagsark.file.Seen;
import dk.forslagsark.file.sharing.DocumentLock;
import dk.forslagsark.proposal.Proposal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The file that a proposal belongs to.
 *
 * @param seen what was last read from it or written to it here
 * @param content the proposal in that
 * @param lock our lock on it, if there is one
 * @param readOnly why it may not be written over, in words for the user in the language spoken then; empty if it may
 * @param isAwaited whether the user waits for it to be free
 */
public record OnDisk(
        Seen seen,
        Proposal content,
        Optional<DocumentLock> lock,
        Optional<Supplier<String>> readOnly,
        boolean isAwaited) {
    /** A file that was just written. */
    static OnDisk written(Seen seen, Proposal content, Optional<DocumentLock> lock) {
        return new OnDisk(seen, content, lock, Optional.empty(), false);
    }

    public Path file() {
        return seen.file();
    }

    /** The same after it has been read or written again. */
    OnDisk now(Seen changed, Proposal proposal) {
        return new OnDisk(changed, proposal, lock, readOnly, isAwaited);
    }
}
