package dk.forslagsark.clipboard;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The row of months, quarters or weeks above figures, or of areas. What stands below is no amount of a year, and nobody but the user knows what it comes
 * to in one: each such figure is marked.
 *
 * @param row which row it is
 * @param periods the heading of each of the columns
 */
record PeriodRow(int row, SortedMap<Integer, String> periods) {
    /** They stand near the top. */
    private static final int WITHIN = 12;

    /** The first row that heads columns of figures so, has none itself, and heads more than one, or the only one. */
    static Optional<PeriodRow> in(CellKinds kinds) {
        return IntStream.range(0, Math.min(WITHIN, kinds.height()))
                .filter(row -> hasNoAmounts(kinds, row))
                .mapToObj(row -> new PeriodRow(row, periods(kinds, row)))
                .filter(found -> !found.periods.isEmpty())
                .findFirst();
    }

    private static boolean hasNoAmounts(CellKinds kinds, int row) {
        return IntStream.range(0, kinds.width())
                .noneMatch(column -> kinds.at(row, column).isAmount()
                        && !PeriodHeading.is(kinds.text(row, column))
                        && YearHeading.in(kinds.text(row, column)).isEmpty());
    }

    private static SortedMap<Integer, String> periods(CellKinds kinds, int row) {
        SortedMap<Integer, String> periods = new TreeMap<>();
        IntStream.range(0, kinds.width())
                .filter(column ->
                        kinds.count(column, row + 1, CellKind::isAmount) > 0 && kinds.isOfFigures(column, row + 1))
                .filter(column -> PeriodHeading.is(kinds.text(row, column)) || kinds.at(row, column) == CellKind.AREA)
                .forEach(column ->
                        periods.put(column, kinds.text(row, column).strip().replace('\n', ' ')));
        return periods;
    }

    PastedCell marked(int column, PastedCell cell) {
        return periods.containsKey(column) ? PeriodHeading.marked(cell, periods.get(column)) : cell;
    }

    /** What the user is told. */
    String said(List<Integer> figures) {
        return PasteComments.ofPeriods(
                figures.stream().filter(periods::containsKey).map(periods::get).toList());
    }

    /** Whether it heads one of these columns. */
    boolean heads(List<Integer> figures) {
        return figures.stream().anyMatch(periods::containsKey);
    }
}
