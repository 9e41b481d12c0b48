package dk.forslagsark.catalogue.folder;

import dk.forslagsark.version.Finding;

/**
 * What a rule has found in a file, as far as a list of many files tells it.
 *
 * @param severity how bad it is
 * @param text what is wrong, where, and what to do, in Danish
 */
public record Remark(Finding.Severity severity, String text) {
    static Remark of(Finding finding) {
        return new Remark(finding.severity(), finding.text());
    }
}
