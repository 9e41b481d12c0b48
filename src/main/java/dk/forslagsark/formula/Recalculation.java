package dk.forslagsark.formula;

import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ValueKind;
import java.util.Optional;

/** A proposal with what each of its expressions comes to now. */
public final class Recalculation extends Expressions {
    private final Evaluation evaluation;

    private Recalculation(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * The same proposal with the result of every expression in it computed anew; it is the same object, and every row in it
     * is, where nothing changes. An expression that comes to nothing has no result: see {@link Evaluation} for the reason.
     */
    public static Proposal of(Proposal proposal) {
        return of(proposal, Evaluation.of(proposal));
    }

    /**
     * The same where it is known already what expressions come to.
     *
     * @param evaluation of that very proposal
     */
    public static Proposal of(Proposal proposal, Evaluation evaluation) {
        return new Recalculation(evaluation).in(proposal);
    }

    @Override
    String text(String expression) {
        return expression;
    }

    @Override
    <V> Optional<V> result(String expression, Optional<Integer> year, ValueKind<V> kind, Optional<V> before) {
        return evaluation.in(year).value(expression, kind).value();
    }
}
