package dk.forslagsark.clipboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What the cells of a block look like, looked at once.
 *
 * @param cells the cells of the first rows
 * @param kinds for each of them its kind
 * @param width how many columns there are
 */
record CellKinds(List<List<ClipCell>> cells, List<List<CellKind>> kinds, int width) {
    /** What a column is shows in its first rows. */
    static final int LOOKED_AT = 500;

    static CellKinds of(List<List<ClipCell>> rows, NamedAreas areas) {
        List<List<ClipCell>> cells = rows.subList(0, Math.min(rows.size(), LOOKED_AT));
        int width = cells.stream().mapToInt(List::size).max().orElse(0);
        return new CellKinds(cells, cells.stream().map(row -> kinds(row, areas)).toList(), width);
    }

    /** The unit before the headings of the columns, 1.000 kr., looks like an amount. */
    private static List<CellKind> kinds(List<ClipCell> row, NamedAreas areas) {
        List<CellKind> kinds = new ArrayList<>(
                row.stream().map(cell -> CellKind.of(cell, areas)).toList());
        int first = kinds.indexOf(CellKind.FIGURE);
        boolean isFirst = first >= 0
                && first == kinds.stream().takeWhile(CellKind.BLANK::equals).count();
        List<Integer> behind = IntStream.range(Math.max(0, first + 1), row.size())
                .filter(column -> kinds.get(column).isAmount())
                .boxed()
                .toList();
        boolean beforeYears = behind.stream()
                .allMatch(column -> YearHeading.in(row.get(column).shown()).isPresent());
        if (isFirst && beforeYears && isUnit(row.get(first), !behind.isEmpty())) {
            kinds.set(first, CellKind.TEXT);
        }
        return kinds;
    }

    /** 1.000 kr., and before years also what is an amount elsewhere: (1.000 kr.), kr. 1.000. */
    private static boolean isUnit(ClipCell cell, boolean beforeYears) {
        return TableWord.in(cell.shown()).isPresent()
                || beforeYears && Unit.alone(cell.shown()).isPresent();
    }

    int height() {
        return cells.size();
    }

    CellKind at(int row, int column) {
        return column < kinds.get(row).size() ? kinds.get(row).get(column) : CellKind.BLANK;
    }

    String text(int row, int column) {
        return column < cells.get(row).size() ? cells.get(row).get(column).shown() : "";
    }

    /** In how many rows from that one on the cell is of such a kind. */
    int count(int column, int fromRow, Predicate<CellKind> which) {
        return (int) IntStream.range(fromRow, height())
                .filter(row -> which.test(at(row, column)))
                .count();
    }

    int count(int column, Predicate<CellKind> which) {
        return count(column, 0, which);
    }

    boolean isBlank(int column) {
        return count(column, kind -> kind != CellKind.BLANK) == 0;
    }

    /** Whether at least half of what stands there, from that row on, stands for figures. */
    boolean isOfFigures(int column, int fromRow) {
        int figures = count(column, fromRow, CellKind::isAmongFigures);
        return figures > 0 && 2 * figures >= count(column, fromRow, kind -> kind != CellKind.BLANK);
    }

    boolean isOfFigures(int column) {
        return isOfFigures(column, 0);
    }

    boolean isOfText(int column) {
        return !isBlank(column) && !isOfFigures(column);
    }

    /** How long the texts in the column are together. */
    int length(int column) {
        return IntStream.range(0, height())
                .map(row -> text(row, column).strip().length())
                .sum();
    }
}
