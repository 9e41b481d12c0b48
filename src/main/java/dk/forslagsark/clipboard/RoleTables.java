package dk.forslagsark.clipboard;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tables that a web page has built of plain elements, which say by their role alone that they are tables, rows and cells. */
final class RoleTables {
    private static final String TABLES = "[role=table], [role=grid], [role=treegrid]";
    private static final String ROWS = "[role=row]";
    private static final String CELLS = "[role=cell], [role=gridcell], [role=columnheader], [role=rowheader]";

    private RoleTables() {}

    /** Makes tables of them, which have no other parts than these. Those of the HTML itself stay as they are. */
    static void makeTablesIn(Document html) {
        html.select(TABLES).stream().filter(table -> !table.nameIs("table")).forEach(table -> {
            List<Element> rows = table.select(ROWS);
            rows.forEach(RoleTables::makeRow);
            take(table, "table", rows);
        });
    }

    private static void makeRow(Element row) {
        List<Element> cells = row.select(CELLS);
        cells.forEach(cell -> cell.tagName("td"));
        take(row, "tr", cells);
    }

    private static void take(Element whole, String tag, List<Element> parts) {
        whole.tagName(tag);
        whole.empty();
        whole.appendChildren(parts);
    }
}
