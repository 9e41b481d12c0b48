package dk.forslagsark.folder;

import dk.forslagsark.check.Checks;
import dk.forslagsark.file.FileContent;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Fingerprint;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A file that has been read, and by what it is told whether it has to be read again.
 *
 * @param entry what it was
 * @param content what it held; empty where it could not even be opened
 * @param read when it was read, in whole milliseconds
 */
record Known(FolderEntry entry, Optional<Fingerprint> content, Instant read) {
    Known {
        read = Instant.ofEpochMilli(read.toEpochMilli());
    }

    /** Whether a file with that stamp is surely the same, so that it need not be opened. */
    boolean isSure(Stamp stamp) {
        return content.isPresent() && entry.stamp().equals(stamp) && !stamp.isDoubtful(read);
    }

    /** Whether the rules may find something else in the same file, for they asked which day it was. */
    boolean isOutdated(LocalDate today) {
        boolean isOfItsDay = entry.summary().stream()
                .flatMap(summary -> summary.findings().stream())
                .anyMatch(FileFinding::isOfItsDay);
        return isOfItsDay && !read.atZone(ZoneId.systemDefault()).toLocalDate().equals(today);
    }

    /**
     * Reads the file, but understands it anew only where it holds something else than before. Never throws.
     *
     * @param before what was known of it
     * @param checks the rules it is read by
     */
    static Known read(Path file, Stamp stamp, Optional<Known> before, Checks checks) {
        Instant now = Instant.now();
        try {
            FileContent content = FileContent.of(file);
            Optional<Fingerprint> print = Optional.of(content.fingerprint());
            FolderEntry.Content found = before.filter(known -> known.content().equals(print))
                    .map(known -> known.entry().content())
                    .orElseGet(() -> ProposalSource.content(content, file, checks));
            return new Known(new FolderEntry(file, stamp, found), print, now);
        } catch (FileProblem e) {
            return new Known(new FolderEntry(file, stamp, ProposalSource.unreadable(file, e)), Optional.empty(), now);
        }
    }
}
