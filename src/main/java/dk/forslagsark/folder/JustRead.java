package dk.forslagsark.folder;

import dk.forslagsark.check.Checks;
import dk.forslagsark.file.FileContent;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Fingerprint;
import dk.forslagsark.version.Version;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A file that has just been read.
 *
 * @param known what is known of it, as yet
 * @param unchecked the proposal in it that the rules have yet to look at; empty where nothing is left to find
 */
record JustRead(Known known, Optional<Version> unchecked) {
    /**
     * Reads the file, but understands it anew only where it holds something else than before. Never throws.
     *
     * @param before what was known of it
     * @param checks the rules it is read by
     */
    static JustRead of(Path file, Stamp stamp, Optional<Known> before, Checks checks) {
        Instant now = Instant.now();
        try {
            FileContent content = FileContent.of(file);
            Optional<Fingerprint> print = Optional.of(content.fingerprint());
            Understood found = before.filter(
                            known -> known.isWhole() && known.content().equals(print))
                    .map(known -> Understood.whole(known.entry().content()))
                    .orElseGet(() -> ProposalSource.understood(content, file, checks));
            return new JustRead(
                    new Known(new FolderEntry(file, stamp, found.content()), print, now), found.unchecked());
        } catch (FileProblem e) {
            FolderEntry unreadable = new FolderEntry(file, stamp, ProposalSource.unreadable(file, e));
            return new JustRead(new Known(unreadable, Optional.empty(), now), Optional.empty());
        }
    }

    /** What is known of it when the rules have looked at it. */
    Known checked() {
        return unchecked.map(known::checked).orElse(known);
    }
}
