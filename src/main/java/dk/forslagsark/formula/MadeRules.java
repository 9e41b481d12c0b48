package dk.forslagsark.formula;

import dk.forslagsark.proposal.Proposal;
import java.util.Optional;

/** The rules of a proposal, made when they are first asked for: most proposals have no expression. Several threads may ask. */
final class MadeRules {
    private final Proposal proposal;
    private CellRules made;

    MadeRules(Proposal proposal) {
        this.proposal = proposal;
    }

    private MadeRules(Proposal proposal, CellRules made) {
        this.proposal = proposal;
        this.made = made;
    }

    /** Those that have been made. */
    synchronized Optional<CellRules> ifMade() {
        return Optional.ofNullable(made);
    }

    /** Such as have been made already. */
    static MadeRules of(Proposal proposal, CellRules made) {
        return new MadeRules(proposal, made);
    }

    synchronized CellRules get() {
        if (made == null) {
            made = new CellRules(proposal);
        }
        return made;
    }
}
