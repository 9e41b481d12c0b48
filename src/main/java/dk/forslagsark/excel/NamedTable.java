package dk.forslagsark.excel;

import dk.forslagsark.excel.template.TemplateTable;
import java.util.List;
import java.util.Map;

/**
 * What stands in a table of a form, written out, by the names of a template.
 *
 * @param shape its names
 * @param rows its rows, each by the endings of the names; of a heading only that of a heading
 * @param totals what stands elsewhere, by the endings of the names
 */
public record NamedTable(TemplateTable shape, List<Map<String, List<String>>> rows, Map<String, List<String>> totals) {
    public NamedTable {
        rows = List.copyOf(rows);
    }

    /** Whether the row is a heading within the table. */
    public boolean isHeading(Map<String, List<String>> row) {
        return row.containsKey(TemplateTable.HEADING);
    }
}
