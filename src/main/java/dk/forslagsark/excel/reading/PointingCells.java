package dk.forslagsark.excel.reading;

import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.proposal.Proposal;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Cells that were written as formulas on other cells of the workbook. Rows that are put in move what a formula names, so it is
 * known by what it comes to: of the figures the workbook shows, the expression that is carried along must come to the same.
 */
final class PointingCells {
    /** Every one as it is shown, whatever it is computed from. */
    static final PointingCells SHOWN = new PointingCells(Optional::empty);

    /** Half a krone, and what floating point adds. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.00050001");

    private static final BigDecimal NOISE = new BigDecimal("1e-9");

    private static final String ANY_CELL = "A1";

    private final Supplier<Optional<Proposal>> shown;
    private Optional<Evaluation> evaluation = Optional.empty();

    private PointingCells(Supplier<Optional<Proposal>> shown) {
        this.shown = shown;
    }

    /**
     * Those of a workbook.
     *
     * @param shown the proposal with every figure as the workbook shows it; asked for once, and only where a cell points at others
     */
    static PointingCells of(Supplier<Proposal> shown) {
        return new PointingCells(() -> Optional.of(shown.get()));
    }

    /**
     * Whether the formula of the cell is that of the expression, and the figure shown is what it comes to.
     *
     * @param isAmount whether it is rounded to a krone
     * @param year the year of the cell, if it has one
     */
    boolean isFigureOf(String expression, boolean isAmount, Optional<Integer> year, ReadCell cell) {
        return hasShape(in(year), expression, cell) && isNear(in(year), expression, cell, isAmount ? ROUNDED : NOISE);
    }

    /** Where the expression has no formula of its own, nothing is known of it. */
    private static boolean hasShape(Optional<Evaluation> evaluation, String expression, ReadCell cell) {
        return evaluation
                .flatMap(of -> of.excel(expression, any -> Optional.of(ANY_CELL)))
                .flatMap(ours -> cell.formula().map(theirs -> FormulaShape.areSame(theirs, ours)))
                .orElse(true);
    }

    /** The expression as people write it. */
    String shown(String expression) {
        return evaluation().map(of -> of.shown(expression)).orElse(expression);
    }

    /** Whether both expressions say the same in a cell of that year, or of none. */
    boolean areSame(String one, String other, Optional<Integer> year) {
        return in(year).filter(of -> of.areSame(one, other)).isPresent();
    }

    private Optional<Evaluation> in(Optional<Integer> year) {
        return evaluation().map(of -> year.map(of::in).orElse(of));
    }

    private Optional<Evaluation> evaluation() {
        evaluation = evaluation.or(() -> shown.get().map(Evaluation::of));
        return evaluation;
    }

    private static boolean isNear(
            Optional<Evaluation> evaluation, String expression, ReadCell cell, BigDecimal tolerance) {
        Optional<BigDecimal> ours =
                evaluation.flatMap(of -> of.number(expression).value());
        return ours.isPresent()
                && cell.exact()
                        .filter(figure -> isNear(figure, ours.get(), tolerance))
                        .isPresent();
    }

    private static boolean isNear(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
        BigDecimal large = NOISE.multiply(one.abs());
        return one.subtract(other).abs().compareTo(tolerance.max(large)) <= 0;
    }
}
