package dk.forslagsark.excel;

import dk.forslagsark.excel.template.TemplateTable;
import java.util.List;
import java.util.Map;

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

    /** Whether the row is a heading within the table. */
    boolean isHeading(Map<String, CellContent> row) {
        return shape.heading().filter(row::containsKey).isPresent();
    }
}
