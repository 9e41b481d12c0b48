package dk.forslagsark.excel.reading;

import dk.forslagsark.formula.AssumptionName;
import dk.forslagsark.formula.Expression;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Formulas of Excel as the expressions that would be typed here.
 *
 * @param names which value of an assumption a defined name stands for; by the defined name in the form of {@link
 *     AssumptionName#key}
 * @param pointing those that only Excel can say, and that were written of what was typed here
 * @param year the year of the cells that are read, if they have one
 */
record FormulaText(Map<String, Named> names, PointingCells pointing, Optional<Integer> year) {
    /**
     * A value of an assumption.
     *
     * @param name what the assumption is called here
     * @param year the year of the value; none of one for all others
     * @param own the years that have a value of their own
     */
    record Named(String name, Optional<Integer> year, Set<Integer> own) {
        private String written(Optional<Integer> cell) {
            return year.or(() -> cell.filter(own::contains).map(this::otherYear))
                    .map(of -> AssumptionName.inYear(name, of, cell))
                    .orElse(name);
        }

        /** By its name alone that of the cell's own year would be meant. */
        private int otherYear(int cell) {
            return IntStream.iterate(cell - 1, before -> before - 1)
                    .filter(before -> !own.contains(before))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static final Pattern ROUNDED = Pattern.compile("ROUND\\((.*),\\s*3\\)", Pattern.DOTALL);

    /** A number with a decimal point, a name, a sign; anything else has no place in an expression. */
    private static final Pattern PIECE =
            Pattern.compile("(?<number>\\d+(?:\\.\\d+)?)|(?<name>[\\p{L}_][\\p{L}\\p{N}_.]*)|(?<sign>[-+*/%()\\s])");

    /** The same of cells of that year, or of none. */
    FormulaText in(Optional<Integer> other) {
        return new FormulaText(names, pointing, other);
    }

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
        Named named = names.get(AssumptionName.key(piece.group("name")));
        if (named != null) {
            written.append(named.written(year));
        }
        return named != null;
    }

    /** Whether two expressions are the same but for how they are written. */
    boolean areSame(String one, String other) {
        return plain(one).isPresent() && plain(one).equals(plain(other)) || pointing.areSame(one, other, year);
    }

    /**
     * Whether the figure shown in a cell is what the expression comes to.
     *
     * @param isAmount whether it is rounded to a krone
     */
    boolean isFigureOf(String expression, boolean isAmount, ReadCell cell) {
        return pointing.isFigureOf(expression, isAmount, year, cell);
    }

    /**
     * What a formula says that shows the figure that was there before, and what was typed there.
     *
     * @param typed the expression that the cell was made of
     */
    ImportDifference rewritten(ReadCell cell, String where, String typed) {
        return ImportDifference.input(
                cell.address(), where, Stated.of("=" + cell.formula().orElse("")), Stated.of(pointing.shown(typed)));
    }

    private static Optional<String> plain(String expression) {
        return Expression.read(expression)
                .value()
                .map(read -> read.isPlain() ? read.excel(AssumptionName::key) : expression);
    }
}
