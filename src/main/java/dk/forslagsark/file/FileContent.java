package dk.forslagsark.file;

import dk.forslagsark.proposal.Proposal;
import java.nio.file.Path;

/** What a file holds, read once, for whoever first asks whether it is what was known of it. */
public final class FileContent {
    private final Path file;
    private final byte[] bytes;

    private FileContent(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /**
     * Reads the file, never more of it than a proposal can be.
     *
     * @throws FileProblem if it cannot be read; the message names the file
     */
    public static FileContent of(Path file) throws FileProblem {
        return new FileContent(file, TextFile.bytes(file));
    }

    /** By which it is known again. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(bytes);
    }

    /**
     * The proposal it is.
     *
     * @throws FileProblem if it is none; the message names the file and the place in it
     */
    public Proposal proposal() throws FileProblem {
        return ProposalFile.read(bytes, file);
    }

    /** The bytes themselves, for readers of other formats; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }
}
