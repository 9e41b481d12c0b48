package dk.forslagsark.folder;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A file of a folder as it was when it was read.
 *
 * @param file where it is
 * @param stamp what the system said of it
 * @param content what is in it
 */
public record FolderEntry(Path file, Stamp stamp, Content content) {
    /** What a file turned out to be. */
    public sealed interface Content {}

    /** A proposal. */
    public record Read(Summary summary) implements Content {}

    /**
     * Nothing that can be shown.
     *
     * @param reason why, in one line without the name of the file
     */
    public record Unreadable(String reason) implements Content {}

    /** A catalogue or a report that the program has made: it lies among the proposals and is none, and nobody is told of it. */
    public record Ours() implements Content {}

    boolean isOurs() {
        return content instanceof Ours;
    }

    /** The same without what has been said of it in the words of a language; it is said again when it has been read again. */
    public FolderEntry unsaid() {
        Content known =
                summary().<Content>map(summary -> new Read(summary.unsaid())).orElseGet(() -> new Unreadable("…"));
        return new FolderEntry(file, stamp, isOurs() ? content : known);
    }

    /** What it comes to; empty where it cannot be read. */
    public Optional<Summary> summary() {
        return content instanceof Read read ? Optional.of(read.summary()) : Optional.empty();
    }

    /** Why it cannot be read. */
    public Optional<String> problem() {
        return content instanceof Unreadable unreadable ? Optional.of(unreadable.reason()) : Optional.empty();
    }

    /** When it was last written. */
    public Instant changed() {
        return stamp.changed();
    }
}
