package dk.forslagsark.formula;

import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ValueKind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** All expressions of a proposal. */
final class ExpressionTexts extends Expressions {
    private final Set<String> texts = new HashSet<>();

    private ExpressionTexts() {}

    static Set<String> of(Proposal proposal) {
        ExpressionTexts all = new ExpressionTexts();
        all.in(proposal);
        return all.texts;
    }

    static Set<String> of(Line line) {
        ExpressionTexts all = new ExpressionTexts();
        all.in(line);
        return all.texts;
    }

    @Override
    String text(String expression) {
        texts.add(expression);
        return expression;
    }

    @Override
    <V> Optional<V> result(String expression, Optional<Integer> year, ValueKind<V> kind, Optional<V> before) {
        return before;
    }
}
