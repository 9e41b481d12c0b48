package dk.forslagsark.clipboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Which years a row says of the columns below it. */
final class HeadedColumns {
    private HeadedColumns() {}

    /** The year of each column that has one; some may be missing, stand twice, or in any order. */
    static SortedMap<Integer, Integer> in(CellKinds kinds, int row) {
        SortedMap<Integer, Integer> years = new TreeMap<>();
        Optional<FollowingYear> before = Optional.empty();
        for (int column = 0; column < kinds.width(); column++) {
            Optional<FollowingYear> found =
                    mayHead(kinds, row, column) ? FollowingYear.of(kinds.text(row, column), before) : Optional.empty();
            if (found.isPresent()) {
                years.put(column, found.get().year());
                before = found;
            }
        }
        return merged(kinds, row, years);
    }

    private static boolean mayHead(CellKinds kinds, int row, int column) {
        return kinds.isOfFigures(column, row + 1) || kinds.count(column, row + 1, k -> k != CellKind.BLANK) == 0;
    }

    /** A year that stands over several columns, as expenses and income: each has as many, and only the first says it. */
    private static SortedMap<Integer, Integer> merged(CellKinds kinds, int row, SortedMap<Integer, Integer> years) {
        List<Integer> columns = new ArrayList<>(years.keySet());
        int each = columns.size() < 2 ? 1 : columns.get(1) - columns.get(0);
        boolean alike = IntStream.range(1, columns.size()).allMatch(i -> columns.get(i) - columns.get(i - 1) == each);
        boolean unsaid = columns.stream().allMatch(column -> IntStream.range(column + 1, column + each)
                .allMatch(next -> isUnsaid(kinds, row, next)));
        if (alike && unsaid) {
            columns.forEach(column ->
                    IntStream.range(column + 1, column + each).forEach(next -> years.put(next, years.get(column))));
        }
        return years;
    }

    private static boolean isUnsaid(CellKinds kinds, int row, int column) {
        return column < kinds.width()
                && kinds.at(row, column) == CellKind.BLANK
                && kinds.isOfFigures(column, row + 1)
                && kinds.count(column, row + 1, CellKind::isAmount) > 0;
    }
}
