package dk.forslagsark.excel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The content of one table of the form.
 *
 * @param shape its names
 * @param rows its rows, each by the endings of the names
 * @param totals what stands elsewhere, by the endings of the names
 */
record FormTable(Shape shape, List<Map<String, Entry>> rows, Map<String, Entry> totals) {
    static FormTable of(Shape shape, List<Map<String, Entry>> rows) {
        return new FormTable(shape, rows, Map.of());
    }

    static FormTable empty(Shape shape) {
        return of(shape, List.of());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows in which details are entered, the first of the table being 0. */
    Stream<Map.Entry<Integer, Entry.Entered>> entered() {
        return IntStream.range(0, rows.size()).boxed().flatMap(row -> rows.get(row).values().stream()
                .flatMap(entry ->
                        Optional.of(entry)
                                .filter(Entry.Entered.class::isInstance)
                                .map(Entry.Entered.class::cast)
                                .stream())
                .map(entered -> Map.entry(row, entered)));
    }
}
