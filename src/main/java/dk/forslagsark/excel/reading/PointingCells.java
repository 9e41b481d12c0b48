package dk.forslagsark.excel.reading;

import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.proposal.Proposal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which figures of a proposal stand in which cells of a workbook, so that a formula on cells can be read as the expression that
 * points at them. The workbook is read once as it is shown, to find them, and then once more with its formulas.
 */
final class PointingCells {
    /** Half a krone, and what floating point adds. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.00050001");

    private static final BigDecimal NOISE = new BigDecimal("1e-9");

    private final Supplier<Optional<Shown>> shown;
    private final Map<ReadCell, Precedent> found = new HashMap<>();
    private Optional<Shown> known = Optional.empty();
    private Optional<Evaluation> evaluation = Optional.empty();

    private PointingCells(Supplier<Optional<Shown>> shown) {
        this.shown = shown;
    }

    /**
     * A workbook as it is shown.
     *
     * @param proposal with every figure as the workbook shows it
     * @param cells where these stand
     */
    record Shown(Proposal proposal, Map<ReadCell, Precedent> cells) {}

    /** Those that are still being found: no formula points at them yet. */
    static PointingCells finding() {
        return new PointingCells(Optional::empty);
    }

    /**
     * Those of a workbook.
     *
     * @param shown asked for once, and only where a cell points at others
     */
    static PointingCells of(Supplier<Shown> shown) {
        return new PointingCells(() -> Optional.of(shown.get()));
    }

    /** Whether they are still being found. */
    boolean areBeingFound() {
        return known().isEmpty();
    }

    /** Notes where a figure stands. */
    void stands(ReadCell cell, Precedent figure) {
        found.putIfAbsent(cell, figure);
    }

    Map<ReadCell, Precedent> found() {
        return found;
    }

    /**
     * How an expression names what stands in the cells of a formula; empty where it is not known, or no expression names just that.
     *
     * @param cells one, or those of a range, row by row
     * @param first the year that the first of them is told from; none where it is told by its own
     * @param last the same of the last
     */
    Optional<String> named(List<ReadCell> cells, Optional<Integer> first, Optional<Integer> last) {
        Optional<List<Precedent>> figures = figures(cells);
        return figures.flatMap(named -> in(first).flatMap(from -> in(last).flatMap(to -> named(named, from, to))));
    }

    private static Optional<String> named(List<Precedent> figures, Evaluation from, Evaluation to) {
        String first = from.plainly(figures.get(0));
        return figures.size() == 1
                ? Optional.of(first)
                : Optional.of(first + ":" + to.plainly(figures.get(figures.size() - 1)))
                        .filter(any -> Evaluation.isRange(figures));
    }

    /** The same of their sum, where that has a name of its own. */
    Optional<String> namedSum(List<ReadCell> cells, Optional<Integer> year) {
        return figures(cells).flatMap(named -> in(year).flatMap(evaluation -> evaluation.sumOf(named)));
    }

    /** Texts and blank cells among them count as nothing. */
    private Optional<List<Precedent>> figures(List<ReadCell> cells) {
        Map<ReadCell, Precedent> places = known().map(Shown::cells).orElse(Map.of());
        List<Precedent> figures = new ArrayList<>();
        for (ReadCell cell : cells) {
            Optional<Precedent> figure = Optional.ofNullable(places.get(cell));
            if (figure.isEmpty() && (cells.size() == 1 || cell.exact().isPresent())) {
                return Optional.empty();
            }
            figure.ifPresent(figures::add);
        }
        return Optional.of(figures).filter(all -> !all.isEmpty());
    }

    /** Whether the figure the cell shows is what the expression comes to; it need not be computed. */
    boolean isFigureOf(String expression, ReadCell cell, Optional<Integer> year, boolean isAmount) {
        Optional<BigDecimal> ours = in(year).flatMap(of -> of.number(expression).value());
        return cell.isUncomputed()
                || ours.isPresent()
                        && cell.exact()
                                .filter(figure -> isNear(figure, ours.get(), isAmount ? ROUNDED : NOISE))
                                .isPresent();
    }

    private static boolean isNear(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
        BigDecimal large = NOISE.multiply(one.abs());
        return one.subtract(other).abs().compareTo(tolerance.max(large)) <= 0;
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
        evaluation = evaluation.or(() -> known().map(Shown::proposal).map(Evaluation::of));
        return evaluation;
    }

    private Optional<Shown> known() {
        known = known.or(shown);
        return known;
    }
}
