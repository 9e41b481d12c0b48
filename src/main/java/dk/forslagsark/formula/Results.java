package dk.forslagsark.formula;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What the expressions of a version come to, each once in each year: rows filled to the side say the same in many cells. */
final class Results {
    private final Map<Asked, Supplier<BigDecimal>> known = new ConcurrentHashMap<>();

    /** An expression in a cell of that year, or of none. One that is written the same is the same object. */
    private record Asked(Expression expression, Optional<Integer> year) {}

    /**
     * What it comes to, not rounded.
     *
     * @throws NoFigure if it comes to nothing
     */
    BigDecimal of(Expression expression, CellContext context) {
        Asked asked = new Asked(expression, context.year());
        Supplier<BigDecimal> result = known.get(asked);
        if (result == null) {
            result = reckoned(expression, context);
            known.put(asked, result);
        }
        return result.get();
    }

    private static Supplier<BigDecimal> reckoned(Expression expression, CellContext context) {
        try {
            BigDecimal result = expression.value(context);
            return () -> result;
        } catch (NoFigure e) {
            return () -> {
                throw e;
            };
        }
    }
}
