package dk.forslagsark.formula;

import dk.forslagsark.formula.Node.Call;
import dk.forslagsark.formula.Node.Comparison;
import dk.forslagsark.formula.Node.Name;
import dk.forslagsark.formula.Node.Negation;
import dk.forslagsark.formula.Node.Operation;
import dk.forslagsark.formula.Node.Percentage;
import dk.forslagsark.formula.Node.Pointer;
import dk.forslagsark.formula.Node.Span;
import dk.forslagsark.language.Texts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an expression comes to, in exact decimals. A blank cell counts as 0, and not at all among the arguments of a function,
 * as in Excel.
 *
 * @param values what it is computed from
 */
record Arithmetic(Values values) {
    /** What is computed with along the way. Exact unless something is divided. */
    private static final MathContext DIGITS = new MathContext(100, RoundingMode.HALF_EVEN);

    /** What a result is taken for. The digits between make 1/3*3 one again, and its half a half. */
    private static final MathContext RESULT = new MathContext(60, RoundingMode.HALF_EVEN);

    /** The most decimals that are rounded to, and the most zeros before the point. */
    private static final int MOST_DECIMALS = 15;

    /** What names and cells stand for. A figure that is not there ends the evaluation with {@link NoFigure}. */
    interface Values {
        BigDecimal of(Name name);

        /** Nothing of a blank cell. */
        Optional<BigDecimal> of(Pointer cell);

        /** Those that are not blank. */
        List<BigDecimal> of(Span cells);
    }

    /**
     * The result, not rounded.
     *
     * @throws NoFigure if there is none
     */
    BigDecimal result(Node node) {
        try {
            return number(node).round(RESULT);
        } catch (ArithmeticException e) {
            // Values are bounded and expressions are short, so nothing overflows: there is but one way to fail.
            throw NoFigure.because(Texts.of("formula.divided-by-zero"));
        }
    }

    private BigDecimal number(Node node) {
        if (node instanceof Node.Number number) {
            return number.value();
        }
        if (node instanceof Name name) {
            return values.of(name);
        }
        if (node instanceof Pointer cell) {
            return values.of(cell).orElse(BigDecimal.ZERO);
        }
        if (node instanceof Negation negation) {
            return number(negation.of()).negate();
        }
        if (node instanceof Percentage percentage) {
            return number(percentage.of()).movePointLeft(2);
        }
        if (node instanceof Operation operation) {
            return of(operation);
        }
        return node instanceof Call call ? of(call) : truth(node);
    }

    private BigDecimal of(Operation operation) {
        BigDecimal left = number(operation.left());
        BigDecimal right = number(operation.right());
        return switch (operation.operator()) {
            case PLUS -> left.add(right, DIGITS);
            case MINUS -> left.subtract(right, DIGITS);
            case TIMES -> left.multiply(right, DIGITS);
            case DIVIDE -> Division.of(left, right, DIGITS);
        };
    }

    private BigDecimal of(Call call) {
        List<Node> arguments = call.arguments();
        return switch (call.function()) {
            case ABS -> number(arguments.get(0)).abs();
            case ROUND -> rounded(number(arguments.get(0)), number(arguments.get(1)));
            case IF -> number(arguments.get(truth(arguments.get(0)).signum() == 0 ? 2 : 1));
            case COUNT -> BigDecimal.valueOf(all(arguments).count());
            case SUM -> sum(all(arguments).toList());
            case AVERAGE -> average(all(arguments).toList());
            case MIN -> all(arguments).reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
            case MAX -> all(arguments).reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
        };
    }

    /** One or zero; a figure is true unless it is zero. */
    private BigDecimal truth(Node node) {
        boolean holds = node instanceof Comparison comparison
                ? comparison.comparator().holds(order(comparison))
                : number(node).signum() != 0;
        return holds ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** A third three times is one, as where it is a result. */
    private int order(Comparison comparison) {
        return number(comparison.left())
                .round(RESULT)
                .compareTo(number(comparison.right()).round(RESULT));
    }

    /** The figures of all arguments; a blank cell has none. */
    private Stream<BigDecimal> all(List<Node> arguments) {
        return arguments.stream().flatMap(argument -> {
            if (argument instanceof Span cells) {
                return values.of(cells).stream();
            }
            return argument instanceof Pointer cell ? values.of(cell).stream() : Stream.of(number(argument));
        });
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, (sum, next) -> sum.add(next, DIGITS));
    }

    private static BigDecimal average(List<BigDecimal> numbers) {
        if (numbers.isEmpty()) {
            throw NoFigure.because(Texts.of("formula.average-of-blank"));
        }
        return Division.of(sum(numbers), BigDecimal.valueOf(numbers.size()), DIGITS);
    }

    /** As Excel's ROUND; decimals below zero are tens, hundreds and so on. */
    private static BigDecimal rounded(BigDecimal number, BigDecimal decimals) {
        BigDecimal whole = decimals.setScale(0, RoundingMode.DOWN);
        if (whole.abs().compareTo(BigDecimal.valueOf(MOST_DECIMALS)) > 0) {
            throw NoFigure.because(Texts.of("formula.round-too-far", MOST_DECIMALS));
        }
        return number.round(RESULT).setScale(whole.intValueExact(), RoundingMode.HALF_UP);
    }
}
