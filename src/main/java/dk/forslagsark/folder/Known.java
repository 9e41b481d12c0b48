package dk.forslagsark.folder;

import dk.forslagsark.file.Fingerprint;
import dk.forslagsark.version.Version;
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
        return isWhole() && entry.stamp().equals(stamp) && !stamp.isDoubtful(read);
    }

    /** Whether all is known that there is to know, so that it may be kept. */
    boolean isWhole() {
        return content.isPresent() && entry.summary().map(Summary::isChecked).orElse(true);
    }

    /** Whether the rules may find something else in the same file, for they asked which day it was. */
    boolean isOutdated(LocalDate today) {
        boolean isOfItsDay = entry.summary().stream()
                .flatMap(summary -> summary.findings().stream())
                .anyMatch(FileFinding::isOfItsDay);
        return isOfItsDay && !read.atZone(ZoneId.systemDefault()).toLocalDate().equals(today);
    }

    /** The same with what the rules find in the proposal that it is. Never throws. */
    Known checked(Version version) {
        FolderEntry.Content found = entry.summary()
                .map(summary -> ProposalSource.checked(summary, version, entry.file()))
                .orElse(entry.content());
        return new Known(new FolderEntry(entry.file(), entry.stamp(), found), content, read);
    }
}
