package dk.forslagsark.file.recovery;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Fingerprint;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.file.recovery.Snapshot.Origin;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A snapshot as the text of a file: a line with the fingerprint of all that follows, by which it is known to be whole; when it
 * was; the file and what that held, or two empty lines; and the proposal in the form of its file.
 */
final class SnapshotText {
    private static final int HEAD = 4;

    private SnapshotText() {}

    static String write(Snapshot snapshot) {
        String content = String.join(
                "\n",
                snapshot.when().toString(),
                snapshot.origin()
                        .map(origin -> origin.file().toUri().toString())
                        .orElse(""),
                snapshot.origin().map(origin -> origin.content().sha256()).orElse(""),
                ProposalFile.format(snapshot.proposal()));
        return Fingerprint.of(content) + "\n" + content;
    }

    /** Reads a snapshot; empty where the text is torn or of another kind. */
    static Optional<Snapshot> read(String text) {
        int end = text.indexOf('\n');
        boolean isWhole =
                end > 0 && Fingerprint.of(text.substring(end + 1)).sha256().equals(text.substring(0, end));
        return isWhole ? parts(text.split("\n", HEAD + 1)) : Optional.empty();
    }

    private static Optional<Snapshot> parts(String[] lines) {
        if (lines.length <= HEAD) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Snapshot(ProposalFile.parse(lines[HEAD]), origin(lines[2], lines[3]), Instant.parse(lines[1])));
        } catch (FileProblem | DateTimeParseException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Optional<Origin> origin(String file, String content) {
        return file.isEmpty()
                ? Optional.empty()
                : Optional.of(new Origin(Path.of(URI.create(file)), new Fingerprint(content)));
    }
}
