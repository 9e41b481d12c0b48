package dk.forslagsark.excel;

import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.formula.Expression;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Expressions as formulas of Excel, without their equals signs.
 *
 * @param names what the assumptions are called in the workbook
 * @param evaluation what expressions point at in the proposal
 * @param cells where that stands in the workbook, if it does
 */
record ExcelFormulas(DefinedNames names, Evaluation evaluation, Function<Precedent, Optional<String>> cells) {
    /** The most characters Excel takes in a formula, and a few to spare. */
    private static final int LONGEST = 8_000;

    /** The expression in the year's cell, rounded to a krone as we do it; empty where no formula can say it. */
    Optional<String> amount(Amounts amounts, int year) {
        return amounts.expressionIn(year).flatMap(text -> in(year).amount(text));
    }

    /** The sum of rows of which one has an expression in the year; empty where none has, or no formula can say it. */
    Optional<String> sum(Collection<Amounts> rows, int year) {
        List<Amounts> counted =
                rows.stream().filter(row -> row.in(year).isPresent()).toList();
        boolean some = counted.stream().anyMatch(row -> amount(row, year).isPresent());
        String sum = counted.stream()
                .map(row -> amount(row, year).orElseGet(() -> plain(row.in(year).orElseThrow())))
                .collect(Collectors.joining("+", "ROUND(", "," + Amount.DECIMALS + ")"));
        return Optional.of(sum).filter(formula -> some && isShortEnough(formula));
    }

    /** The same of expressions in a cell of that year. */
    ExcelFormulas in(int year) {
        return new ExcelFormulas(names, evaluation.in(year), cells);
    }

    /** An expression that comes to an amount, rounded to a krone as we do it; empty where no formula can say it. */
    Optional<String> amount(String expression) {
        boolean exact = Expression.read(expression)
                .value()
                .filter(Expression::isOfWholeNumbers)
                .isPresent();
        return figure(expression).map(text -> exact ? text : "ROUND(" + text + "," + Amount.DECIMALS + ")");
    }

    /** An expression that comes to a figure; it is not rounded. */
    Optional<String> figure(String expression) {
        return Expression.read(expression)
                .value()
                .filter(read -> read.names().stream().allMatch(names::has))
                .flatMap(read ->
                        read.isPlain() ? Optional.of(read.excel(this::address)) : evaluation.excel(expression, cells))
                .filter(ExcelFormulas::isShortEnough);
    }

    /** Where the value stands that the name means here. */
    private String address(String name) {
        return evaluation.named(name).flatMap(cells).orElseGet(() -> names.get(name, Optional.empty()));
    }

    /** A text as it stands in a formula. */
    static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** Whether Excel takes the formula. */
    static boolean isShortEnough(String formula) {
        return formula.length() <= LONGEST;
    }

    private static String plain(Amount amount) {
        return amount.thousands().toPlainString();
    }
}
