package dk.forslagsark.formula;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Proposal;
import java.math.BigDecimal;
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
    Optional<Amount> amount(String expression, Optional<Amount> before) {
        return Optional.empty();
    }

    @Override
    Optional<BigDecimal> number(String expression, Optional<BigDecimal> before) {
        return Optional.empty();
    }
}
