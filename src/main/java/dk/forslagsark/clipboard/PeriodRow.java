package dk.forslagsark.clipboard;

import dk.forslagsark.danish.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The row of months, quarters or weeks above figures. What stands below is no amount of a year, and nobody but the user knows what it comes
 * to in one: each such figure is marked.
 *
 * @param row which row it is
 * @param periods the heading of each of the columns
 */
record PeriodRow(int row, SortedMap<Integer, String> periods) {
    /** They stand near the top. */
    private static final int WITHIN = 12;

    private static final int QUOTED = 2;

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
                .filter(column -> PeriodHeading.is(kinds.text(row, column)))
                .forEach(column ->
                        periods.put(column, kinds.text(row, column).strip().replace('\n', ' ')));
        return periods;
    }

    /** A figure with its heading behind it, which is none of a year; what is blank stays so. */
    PastedCell marked(int column, PastedCell cell) {
        return cell.isBlank() || !periods.containsKey(column)
                ? cell
                : new PastedCell(cell.shown(), cell.shown().strip() + " (" + periods.get(column) + ")");
    }

    /** What the user is told. */
    String said(List<Integer> figures) {
        List<String> headings = figures.stream()
                .filter(periods::containsKey)
                .map(periods::get)
                .distinct()
                .toList();
        String quoted = headings.stream().limit(QUOTED).map(Quoted::of).collect(Collectors.joining(", "));
        return "Kolonner som " + quoted
                + " er ikke hele år. Tallene markeres og tælles ikke med: læg dem sammen til år, før de sættes ind.";
    }

    /** Whether it heads one of these columns. */
    boolean heads(List<Integer> figures) {
        return figures.stream().anyMatch(periods::containsKey);
    }
}
