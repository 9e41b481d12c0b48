package dk.forslagsark.formula;

import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ValueKind;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** A proposal in which expressions that name a year name another. Those of years before and after follow their cell anyway. */
public final class YearsMoved extends Expressions {
    private final IntUnaryOperator change;

    private YearsMoved(IntUnaryOperator change) {
        this.change = change;
    }

    /**
     * The same proposal with each year that stands in an expression replaced.
     *
     * @param change a year to another
     */
    public static Proposal of(Proposal proposal, IntUnaryOperator change) {
        return new YearsMoved(change).in(proposal);
    }

    @Override
    String text(String expression) {
        return Pieces.rewritten(
                expression,
                piece -> moved(piece.token().text(), piece.reference().year()));
    }

    private Optional<String> moved(String text, YearChoice year) {
        return year instanceof YearChoice.Fixed fixed
                ? Optional.of(text.substring(0, text.lastIndexOf('['))
                        + new YearChoice.Fixed(change.applyAsInt(fixed.year())).written())
                : Optional.empty();
    }

    @Override
    <V> Optional<V> result(String expression, Optional<Integer> year, ValueKind<V> kind, Optional<V> before) {
        return before;
    }
}
