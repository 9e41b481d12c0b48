package dk.forslagsark.excel.reading;

import dk.forslagsark.formula.AssumptionName;
import dk.forslagsark.formula.Expression;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Formulas of Excel as the expressions that would be typed here.
 *
 * @param names which value of an assumption a defined name stands for; by the defined name in the form of {@link
 *     AssumptionName#key}
 * @param cells the same by the cell it stands in
 * @param pointing what stands in the other cells
 * @param year the year of the cells that are read, if they have one
 */
record FormulaText(
        Map<String, Named> names, Map<ReadCell, Named> cells, PointingCells pointing, Optional<Integer> year) {
    /**
     * A value of an assumption.
     *
     * @param name what the assumption is called here
     * @param year the year of the value; none of one for all others
     * @param own the years that have a value of their own
     */
    record Named(String name, Optional<Integer> year, Set<Integer> own) {
        String written(Optional<Integer> cell) {
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

    /** The same of cells of that year, or of none. */
    FormulaText in(Optional<Integer> other) {
        return new FormulaText(names, cells, pointing, other);
    }

    /**
     * The expression that the formula of the cell says; empty where it is no formula, or one that only Excel can say, or comes to
     * something else here.
     */
    Optional<String> figure(ReadCell cell) {
        return said(cell).filter(expression -> isShown(expression, cell, false));
    }

    /** The same of a cell of an amount, which is rounded to a krone whether the formula says so or not. */
    Optional<String> amount(ReadCell cell) {
        return rounded(cell).or(() -> said(cell)).filter(expression -> isShown(expression, cell, true));
    }

    private Optional<String> rounded(ReadCell cell) {
        return cell.formula()
                .map(String::strip)
                .map(ROUNDED::matcher)
                .filter(Matcher::matches)
                .flatMap(rounded -> new CellFormula(this, cell.sheet()).expression(rounded.group(1)));
    }

    private Optional<String> said(ReadCell cell) {
        return cell.formula().flatMap(formula -> new CellFormula(this, cell.sheet()).expression(formula));
    }

    /**
     * Whether the formula of the cell is still the one that was made of what was typed, whatever the cell shows: it shows the figure
     * from before where nobody has computed the workbook since another cell was changed.
     */
    boolean isStill(String typed, ReadCell cell) {
        return Expression.points(typed)
                && Stream.of(rounded(cell), said(cell))
                        .flatMap(Optional::stream)
                        .anyMatch(expression -> areSame(typed, expression));
    }

    private boolean isShown(String expression, ReadCell cell, boolean isAmount) {
        return !Expression.points(expression) || pointing.isFigureOf(expression, cell, year, isAmount);
    }

    /** Whether two expressions are the same but for how they are written. */
    boolean areSame(String one, String other) {
        return plain(one).isPresent() && plain(one).equals(plain(other)) || pointing.areSame(one, other, year);
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

    /** What is told to have stood there: the expression, if one did and there is another now. */
    Stated before(Optional<String> typed, boolean isExpression, Stated figure) {
        return typed.filter(text -> isExpression && text.startsWith("="))
                .map(this::stated)
                .orElse(figure);
    }

    /** The expression as it is told. */
    Stated stated(String expression) {
        return Stated.of(pointing.shown(expression));
    }

    private static Optional<String> plain(String expression) {
        return Expression.read(expression)
                .value()
                .map(read -> read.isPlain() ? read.excel(AssumptionName::key) : expression);
    }
}
