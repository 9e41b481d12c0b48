package dk.forslagsark.excel.reading;

import dk.forslagsark.formula.AssumptionName;
import dk.forslagsark.formula.Expression;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formulas of Excel as the expressions that would be typed here.
 *
 * @param names what the assumption that a defined name stands for is called here; by the defined name in the form of {@link
 *     AssumptionName#key}
 * @param pointing those that only Excel can say, and that were written of what was typed here
 */
record FormulaText(Map<String, String> names, PointingCells pointing) {
    private static final Pattern ROUNDED = Pattern.compile("ROUND\\((.*),\\s*3\\)", Pattern.DOTALL);

    /** A number with a decimal point, a name, a sign; anything else has no place in an expression. */
    private static final Pattern PIECE =
            Pattern.compile("(?<number>\\d+(?:\\.\\d+)?)|(?<name>[\\p{L}_][\\p{L}\\p{N}_.]*)|(?<sign>[-+*/%()\\s])");

    /** The expression that the formula of the cell says; empty where it is no formula, or one that only Excel can say. */
    Optional<String> in(ReadCell cell) {
        return cell.formula().flatMap(this::of);
    }

    /** The expression that a formula says. */
    Optional<String> of(String formula) {
        if (formula.length() > Expression.LONGEST) {
            return Optional.empty();
        }
        Matcher rounded = ROUNDED.matcher(formula.strip());
        return rounded.matches() ? expression(rounded.group(1)).or(() -> expression(formula)) : expression(formula);
    }

    private Optional<String> expression(String formula) {
        StringBuilder written = new StringBuilder("=");
        Matcher matcher = PIECE.matcher(formula);
        int position = 0;
        while (position < formula.length()) {
            matcher.region(position, formula.length());
            if (!matcher.lookingAt() || !append(matcher, written)) {
                return Optional.empty();
            }
            position = matcher.end();
        }
        return Optional.of(written.toString())
                .filter(text -> Expression.read(text).value().isPresent());
    }

    /** Whether the piece is known. */
    private boolean append(Matcher piece, StringBuilder written) {
        if (piece.group("name") == null) {
            String number = piece.group("number");
            written.append(number == null ? piece.group("sign") : number.replace('.', ','));
            return true;
        }
        String name = names.get(AssumptionName.key(piece.group("name")));
        written.append(name);
        return name != null;
    }

    /** Whether two expressions are the same but for how they are written. */
    static boolean areSame(String one, String other) {
        return plain(one).isPresent() && plain(one).equals(plain(other));
    }

    private static Optional<String> plain(String expression) {
        return Expression.read(expression)
                .value()
                .map(read -> read.isPlain() ? read.excel(AssumptionName::key) : expression);
    }
}
