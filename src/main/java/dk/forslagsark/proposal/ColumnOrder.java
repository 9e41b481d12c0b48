package dk.forslagsark.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An order of the columns of a free table.
 *
 * @param columns for each place from the left the index of the column that comes there; {@value #BLANK} for a blank one
 */
public record ColumnOrder(List<Integer> columns) {
    private static final int BLANK = -1;

    public ColumnOrder {
        columns = List.copyOf(columns);
    }

    private static List<Integer> usual() {
        return IntStream.range(0, FreeRow.MOST_COLUMNS).boxed().collect(Collectors.toCollection(ArrayList::new));
    }

    /** A blank column at that index; the last of all makes room for it. */
    public static ColumnOrder inserting(int at) {
        List<Integer> order = usual();
        order.add(at, BLANK);
        return new ColumnOrder(order.subList(0, FreeRow.MOST_COLUMNS));
    }

    /** Without the columns from the first to the last. */
    public static ColumnOrder removing(int first, int last) {
        List<Integer> order = usual();
        order.subList(first, last + 1).clear();
        return new ColumnOrder(order);
    }

    /** The columns from the first to the last moved to the left (-1) or to the right (+1) by one. */
    public static ColumnOrder moving(int first, int last, int by) {
        List<Integer> order = usual();
        Collections.rotate(order.subList(Math.min(first, first + by), Math.max(last, last + by) + 1), by);
        return new ColumnOrder(order);
    }

    /**
     * The row in this order, with all that is noted on its cells. A comment that comes to the first column is one on the row, as
     * it is there.
     */
    public FreeRow of(FreeRow row) {
        List<String> cells = columns.stream()
                .map(column -> column == BLANK ? "" : row.cell(column))
                .toList();
        return new FreeRow(
                cells,
                row.notes()
                        .withTyped(moved(row.notes().typed()))
                        .withComments(of(row.notes().comments())));
    }

    private Comments of(Comments comments) {
        TreeMap<String, String> cells = moved(comments.cells());
        String onFirst = cells.remove(key(0));
        Optional<String> onRow = Optional.of(Stream.of(comments.row().orElse(null), onFirst)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n")));
        return new Comments(onRow, cells);
    }

    private TreeMap<String, String> moved(SortedMap<String, String> noted) {
        TreeMap<String, String> moved = new TreeMap<>();
        IntStream.range(0, columns.size())
                .filter(place -> columns.get(place) != BLANK)
                .forEach(place -> Optional.ofNullable(noted.get(key(columns.get(place))))
                        .ifPresent(text -> moved.put(key(place), text)));
        return moved;
    }

    private static String key(int column) {
        return FreeRow.COLUMNS.get(column).key();
    }
}
