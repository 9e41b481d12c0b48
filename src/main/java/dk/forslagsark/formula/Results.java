package dk.forslagsark.formula;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the expressions of a version come to, each once in each year: rows filled to the side say the same in many cells. */
final class Results {
    private final Map<Asked, Known> known = new ConcurrentHashMap<>();

    /** An expression in a cell of that year, or of none. One that is written the same is the same object. */
    private record Asked(Expression expression, Optional<Integer> year) {
        /** Written out, as in {@link Precedent}. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Asked asked && expression == asked.expression && year.equals(asked.year);
        }

        @Override
        public int hashCode() {
            return 31 * expression.hashCode() + year.hashCode();
        }
    }

    /**
     * A result, or why there is none.
     *
     * @param result null where there is none
     * @param none null where there is a result
     */
    private record Known(BigDecimal result, NoFigure none) {}

    /**
     * What it comes to, not rounded.
     *
     * @throws NoFigure if it comes to nothing
     */
    BigDecimal of(Expression expression, CellContext context) {
        Asked asked = new Asked(expression, context.year());
        Known result = known.get(asked);
        if (result == null) {
            result = reckoned(expression, context);
            known.put(asked, result);
        }
        if (result.none() != null) {
            throw result.none();
        }
        return result.result();
    }

    private static Known reckoned(Expression expression, CellContext context) {
        try {
            return new Known(expression.value(context), null);
        } catch (NoFigure e) {
            return new Known(null, e);
        }
    }
}
