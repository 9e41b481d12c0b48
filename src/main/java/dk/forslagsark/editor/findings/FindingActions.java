package dk.forslagsark.editor.findings;

import dk.forslagsark.version.Finding;
import java.util.function.Consumer;

/**
 * What can be done with a finding.
 *
 * @param goTo shows its place
 * @param fix mends it, where it says how
 * @param accept asks why it is right, and notes that
 * @param withdraw takes back that it was accepted
 */
public record FindingActions(
        Consumer<Finding> goTo, Consumer<Finding> fix, Consumer<Finding> accept, Consumer<Finding> withdraw) {

    /** Mends it, if it says how. */
    void mend(Finding finding) {
        if (finding.fix().isPresent()) {
            fix.accept(finding);
        }
    }

    /** Accepts it, or takes that back where it is accepted. */
    void judge(Finding finding) {
        if (finding.accepted().isPresent()) {
            withdraw.accept(finding);
        } else if (finding.isAcceptable()) {
            accept.accept(finding);
        }
    }
}
