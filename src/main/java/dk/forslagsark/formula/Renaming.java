package dk.forslagsark.formula;

import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ValueKind;
import java.util.Optional;

/** A proposal in which expressions call an assumption something else. */
public final class Renaming extends Expressions {
    private final String from;
    private final String to;

    private Renaming(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /** The same proposal with the one name in the place of the other in every expression. The assumptions keep theirs. */
    public static Proposal of(Proposal proposal, String from, String to) {
        return new Renaming(from, to).in(proposal);
    }

    @Override
    String text(String expression) {
        return Expression.renamed(expression, from, to);
    }

    @Override
    <V> Optional<V> result(String expression, Optional<Integer> year, ValueKind<V> kind, Optional<V> before) {
        return before;
    }
}
