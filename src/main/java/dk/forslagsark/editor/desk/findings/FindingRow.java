package dk.forslagsark.editor.desk.findings;

import dk.forslagsark.folder.FileFinding;
import dk.forslagsark.folder.FolderEntry;
import java.util.Comparator;

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

    /** How bad it is, in Danish. */
    public String severity() {
        if (finding.isAccepted()) {
            return "Godkendt";
        }
        return switch (finding.severity()) {
            case ERROR -> "Fejl";
            case WARNING -> "Advarsel";
            case HINT -> "Bemærkning";
        };
    }

    /** The worst first; what somebody has accepted last. */
    int rank() {
        return finding.isAccepted() ? Integer.MAX_VALUE : finding.severity().ordinal();
    }
}
