package dk.forslagsark.formula;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ValueKind;
import dk.forslagsark.proposal.ValueKind.Category;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What expressions come to, given the assumptions of a proposal. Nothing is rounded along the way: only the result is, half
 * away from zero.
 */
public final class Evaluation {
    private final AssumptionValues names;

    private Evaluation(AssumptionValues names) {
        this.names = names;
    }

    public static Evaluation of(List<Assumption> assumptions) {
        return new Evaluation(AssumptionValues.of(assumptions));
    }

    public static Evaluation of(Proposal proposal) {
        return of(proposal.assumptions());
    }

    /** An amount in 1.000 kr., to three decimals, or the reason why it comes to none. */
    public Reading<Amount> amount(String expression) {
        return exact(expression).then(Rounding::amount);
    }

    /** A number, to ten decimals, or the reason why it comes to none. */
    public Reading<BigDecimal> number(String expression) {
        return exact(expression).then(Rounding::figure);
    }

    /** A figure of that kind, or the reason why it comes to none. */
    public <V> Reading<V> value(String expression, ValueKind<V> kind) {
        Reading<BigDecimal> number = kind.category() == Category.AMOUNT
                ? amount(expression).then(amount -> Reading.of(amount.thousands()))
                : number(expression);
        return number.then(exact -> Reading.of(kind.figure(exact)));
    }

    /**
     * Why the assumption cannot be called what was typed for its name, or else what it is called: for instance because
     * another one is. A row without a name has nothing wrong with it.
     */
    public Optional<String> problemOfName(Assumption row) {
        return names.problem(row);
    }

    private Reading<BigDecimal> exact(String expression) {
        return Expression.read(expression).then(read -> read.value(names::value));
    }
}
