package dk.forslagsark.formula;

import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ValueKind;
import java.util.Optional;

/** A proposal as it was typed: its expressions without what they come to. {@link Recalculation} is the way back. */
public final class WithoutResults extends Expressions {
    private WithoutResults() {}

    /** Two versions of a proposal are the same without results where nobody has typed anything else. */
    public static Proposal of(Proposal proposal) {
        return new WithoutResults().in(proposal);
    }

    @Override
    String text(String expression) {
        return expression;
    }

    @Override
    <V> Optional<V> result(String expression, Optional<Integer> year, ValueKind<V> kind, Optional<V> before) {
        return Optional.empty();
    }
}
