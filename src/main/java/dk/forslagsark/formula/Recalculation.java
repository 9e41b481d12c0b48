package dk.forslagsark.formula;

import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A proposal with what each of its expressions comes to now. */
public final class Recalculation extends Expressions {
    private final Evaluation evaluation;
    /** Rows in which nothing is to be computed anew are not looked at. */
    private final Predicate<LineRef> isDue;

    private Recalculation(Evaluation evaluation, Predicate<LineRef> isDue) {
        this.evaluation = evaluation;
        this.isDue = isDue;
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
        return new Recalculation(evaluation, any -> true).in(proposal);
    }

    /** The same after an edit of one that had all its results. */
    static Proposal of(Proposal proposal, TakenFigures figures) {
        return new Recalculation(figures.evaluation(), figures.lines()::contains).in(proposal);
    }

    @Override
    List<Line> lines(Block block, List<Line> lines) {
        List<Line> computed = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            LineRef ref = new LineRef(block, i);
            if (isDue.test(ref) && !lines.get(i).isPlain()) {
                computed.set(i, in(lines.get(i)));
                compute(ref, lines.get(i));
            }
        }
        return computed.equals(lines) ? lines : computed;
    }

    private void compute(LineRef ref, Line line) {
        evaluation.compute(ref, line.ownAmounts());
        for (int i = 0; i < line.details().size(); i++) {
            evaluation.compute(ref.detail(i), line.details().get(i).amounts());
        }
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
