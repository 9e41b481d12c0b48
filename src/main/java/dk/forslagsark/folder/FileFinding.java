package dk.forslagsark.folder;

import dk.forslagsark.find.PlaceWords;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;

/**
 * What a rule has found in a file, as far as a list of many files tells it.
 *
 * @param rule the id of the rule
 * @param severity how bad it is
 * @param place where in the proposal
 * @param where the same in Danish: {@code Tabel 1, Husleje, 2019}
 * @param text what is wrong, where, and what to do, in Danish
 * @param isAccepted whether somebody has said that it is right
 */
public record FileFinding(
        String rule, Finding.Severity severity, Place place, String where, String text, boolean isAccepted) {
    static FileFinding of(Proposal proposal, Finding finding) {
        return new FileFinding(
                finding.rule(),
                finding.severity(),
                finding.place(),
                PlaceWords.of(proposal, finding.place()),
                finding.text(),
                finding.accepted().isPresent());
    }

    /** The same without its words, which are of one language. */
    FileFinding unsaid() {
        return new FileFinding(rule, severity, place, "", "…", isAccepted);
    }

    /** Whether it may be no longer true on another day: a date to come comes. */
    boolean isOfItsDay() {
        return rule.equals("consultation");
    }
}
