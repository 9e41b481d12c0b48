package dk.forslagsark.formula;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.config.OperatorDictionaryIfc;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.operators.AbstractOperator;
import com.ezylang.evalex.operators.PostfixOperator;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import dk.forslagsark.danish.Reading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The evaluation of an expression that is known to be well written. EvalEx does it, stripped of all it has beyond the four
 * operations and the percentage: no functions, constants, texts, truth values, powers.
 */
final class Arithmetic {
    /** What is computed with along the way. Exact unless something is divided. */
    private static final MathContext DIGITS = new MathContext(100, RoundingMode.HALF_EVEN);

    /** What a result is taken for. The digits between make 1/3*3 one again, and its half a half. */
    private static final MathContext RESULT = new MathContext(60, RoundingMode.HALF_EVEN);

    /** More than the longest expression there is can be deep. */
    private static final int DEEPEST = 4 * dk.forslagsark.formula.Expression.LONGEST;

    private static final ExpressionConfiguration BARE = bare();

    private final Expression parsed;

    /** What it came to last time: most of the time the values of the names are still the same. */
    private volatile Optional<Known> known = Optional.empty();

    private record Known(List<BigDecimal> values, Reading<BigDecimal> result) {}

    /**
     * @param expression in the notation of the rest of the world, with {@link #name} for names
     */
    Arithmetic(String expression) {
        this.parsed = new Expression(expression, BARE);
    }

    /** The result for those values of the names; the same for the same values. */
    Reading<BigDecimal> of(List<BigDecimal> values) {
        Optional<Known> last = known.filter(result -> result.values().equals(values));
        if (last.isEmpty()) {
            last = Optional.of(new Known(List.copyOf(values), result(values)));
            known = last;
        }
        return last.get().result();
    }

    private Reading<BigDecimal> result(List<BigDecimal> values) {
        try {
            Expression copy = parsed.copy();
            for (int i = 0; i < values.size(); i++) {
                copy.with(name(i), values.get(i));
            }
            return Reading.of(copy.evaluate().getNumberValue().round(RESULT));
        } catch (EvaluationException | ArithmeticException e) {
            // Values are bounded and expressions are short, so nothing overflows: there is but one way to fail.
            return Reading.failed("Der divideres med nul.");
        } catch (ParseException e) {
            return Reading.failed("Regnestykket kan ikke beregnes.");
        }
    }

    /** What the name with that index is called here. */
    static String name(int index) {
        return "n" + index;
    }

    private static ExpressionConfiguration bare() {
        return ExpressionConfiguration.builder()
                .mathContext(DIGITS)
                .operatorDictionary(operators())
                .functionDictionary(new MapBasedFunctionDictionary())
                .defaultConstants(Map.of())
                .implicitMultiplicationAllowed(false)
                .arraysAllowed(false)
                .structuresAllowed(false)
                .maxRecursionDepth(DEEPEST)
                .build();
    }

    private static OperatorDictionaryIfc operators() {
        OperatorDictionaryIfc operators = new MapBasedOperatorDictionary();
        operators.addOperator("+", new PrefixPlusOperator());
        operators.addOperator("-", new PrefixMinusOperator());
        operators.addOperator("+", new InfixPlusOperator());
        operators.addOperator("-", new InfixMinusOperator());
        operators.addOperator("*", new InfixMultiplicationOperator());
        operators.addOperator("/", new InfixDivisionOperator());
        operators.addOperator("%", new Percentage());
        return operators;
    }

    /** A hundredth of what stands before it. */
    @PostfixOperator
    private static final class Percentage extends AbstractOperator {
        @Override
        public EvaluationValue evaluate(Expression expression, Token operator, EvaluationValue... operands) {
            return EvaluationValue.numberValue(operands[0].getNumberValue().movePointLeft(2));
        }
    }
}
