package dk.forslagsark.folder;

import dk.forslagsark.version.Finding;

/**
 * What a rule has found in a file, as far as a list of many files tells it.
 *
 * @param rule the id of the rule
 * @param severity how bad it is
 * @param text what is wrong, where, and what to do, in Danish
 * @param isAccepted whether somebody has said that it is right
 */
public record FileFinding(String rule, Finding.Severity severity, String text, boolean isAccepted) {
    static FileFinding of(Finding finding) {
        return new FileFinding(
                finding.rule(),
                finding.severity(),
                finding.text(),
                finding.accepted().isPresent());
    }
}
