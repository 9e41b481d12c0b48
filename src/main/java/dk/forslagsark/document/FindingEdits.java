package dk.forslagsark.document;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Acceptance;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Fix;
import java.util.stream.Stream;

/** What is done with what the checks find. */
public final class FindingEdits {
    private FindingEdits() {}

    /** Mends it as its rule says; of the version in which it was found, for rows move. */
    public static Edit mend(Finding finding, Fix fix) {
        return Edit.at(finding.place(), fix.phrase(), fix.change());
    }

    /**
     * Notes that it is right.
     *
     * @param reason why
     * @param by who says so
     */
    public static Edit accept(Finding finding, String reason, String by) {
        Acceptance acceptance = Acceptance.of(finding.rule(), finding.figures(), reason, by);
        return Edit.at(
                finding.place(),
                Phrase.of("document.accept"),
                proposal -> proposal.withAccepted(
                        Stream.concat(without(finding, proposal).accepted().stream(), Stream.of(acceptance))
                                .toList()));
    }

    /** Takes back that it was accepted. */
    public static Edit withdraw(Finding finding) {
        return Edit.at(finding.place(), Phrase.of("document.withdraw"), proposal -> without(finding, proposal));
    }

    private static Proposal without(Finding finding, Proposal proposal) {
        return proposal.withAccepted(proposal.accepted().stream()
                .filter(each -> !each.isOf(finding.rule(), finding.figures()))
                .toList());
    }
}
