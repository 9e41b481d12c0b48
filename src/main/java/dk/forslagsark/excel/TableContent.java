package dk.forslagsark.excel;

import dk.forslagsark.excel.template.TemplateTable;
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
record TableContent(TemplateTable shape, List<Map<String, CellContent>> rows, Map<String, CellContent> totals) {
    static TableContent of(TemplateTable shape, List<Map<String, CellContent>> rows) {
        return new TableContent(shape, rows, Map.of());
    }

    static TableContent empty(TemplateTable shape) {
        return of(shape, List.of());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows in which details are entered, the first of the table being 0. */
    Stream<Map.Entry<Integer, CellContent.Entered>> entered() {
        return IntStream.range(0, rows.size()).boxed().flatMap(row -> rows.get(row).values().stream()
                .flatMap(
                        entry -> Optional.of(entry)
                                .filter(CellContent.Entered.class::isInstance)
                                .map(CellContent.Entered.class::cast)
                                .stream())
                .map(entered -> Map.entry(row, entered)));
    }
}
