package dk.forslagsark.editor.desk.findings;

import dk.forslagsark.folder.FileFinding;
import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.language.Texts;
import java.util.Comparator;
import java.util.Locale;

/**
 * A finding in the list of all.
 *
 * @param file the file it is in
 * @param finding what was found
 */
public record FindingRow(FolderEntry file, FileFinding finding) {
    /** The worst first, and in the order of the files. */
    public static final Comparator<FindingRow> ORDER = Comparator.comparing(FindingRow::rank)
            .thenComparing(row -> row.file().file());

    /** How bad it is, in words. */
    public String severity() {
        return finding.isAccepted()
                ? Texts.of("desk.findings.accepted")
                : Texts.of("desk.findings.severity." + finding.severity().name().toLowerCase(Locale.ROOT));
    }

    /** The worst first; what somebody has accepted last. */
    int rank() {
        return finding.isAccepted() ? Integer.MAX_VALUE : finding.severity().ordinal();
    }
}
