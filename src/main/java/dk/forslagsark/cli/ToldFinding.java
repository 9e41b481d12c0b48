package dk.forslagsark.cli;

import dk.forslagsark.find.PlaceWords;
import dk.forslagsark.proposal.Acceptance;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Finding.Severity;
import java.util.Optional;

/**
 * Something found in one of several files, as it is told.
 *
 * @param file what the file is called
 * @param rule the id of the rule
 * @param severity how bad it is
 * @param where the place in words; empty where it is about the file
 * @param message what is wrong
 * @param accepted who has accepted it and why
 */
record ToldFinding(
        String file, String rule, Severity severity, String where, String message, Optional<Acceptance> accepted) {
    static ToldFinding of(String file, Proposal proposal, Finding finding) {
        return new ToldFinding(
                file,
                finding.rule(),
                finding.severity(),
                PlaceWords.of(proposal, finding.place()),
                finding.text(),
                finding.accepted());
    }

    /** A file that cannot be read is an error of its own. */
    static ToldFinding unreadable(String file, String reason) {
        String text = reason.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + reason.substring(1);
        return new ToldFinding(file, "unreadable", Severity.ERROR, "", text, Optional.empty());
    }

    /**
     * Whether the command is to fail for it.
     *
     * @param strict whether it fails for warnings too
     */
    boolean fails(boolean strict) {
        boolean isBad = severity == Severity.ERROR || strict && severity == Severity.WARNING;
        return isBad && accepted.isEmpty();
    }
}
