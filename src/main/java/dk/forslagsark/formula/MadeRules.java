package dk.forslagsark.formula;

import dk.forslagsark.proposal.Proposal;

/** The rules of a proposal, made when they are first asked for: most proposals have no expression. Several threads may ask. */
final class MadeRules {
    private final Proposal proposal;
    private CellRules made;

    MadeRules(Proposal proposal) {
        this.proposal = proposal;
    }

    synchronized CellRules get() {
        if (made == null) {
            made = new CellRules(proposal);
        }
        return made;
    }
}
