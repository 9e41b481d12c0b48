package dk.forslagsark.word;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Takes columns away in which nothing stands, before the rows of their tables are repeated. What a column was wide the first one gets.
 *
 * @param root the document
 */
record TakenColumns(Element root) {
    /** Takes those away in which the controls of these tags stand. */
    void take(Collection<String> tags) {
        tags.stream()
                .flatMap(tag -> Controls.tagged(root, tag).stream())
                .flatMap(control -> Controls.around(control, "tc").stream())
                .forEach(TakenColumns::take);
    }

    private static void take(Element cell) {
        Element row = Controls.around(cell, "tr").orElseThrow();
        Element table = Controls.around(row, "tbl").orElseThrow();
        int column = YearCellsFilling.column(row, cell);
        List<Element> grid = Controls.children(Controls.child(table, "tblGrid").orElseThrow(), "gridCol");
        Controls.descendants(table, "tr").forEach(each -> take(each, column));
        int width = number(grid.get(column), "w");
        Controls.remove(grid.get(column));
        if (column > 0) {
            add(grid.get(0), "w", width);
            Controls.descendants(table, "tr").forEach(each -> widen(Controls.children(each, "tc"), width));
        }
    }

    /** A cell that goes over other columns too goes over one less. */
    private static void take(Element row, int column) {
        int at = 0;
        for (Element cell : Controls.children(row, "tc")) {
            int span = YearCellsFilling.span(cell);
            if (at == column && span == 1) {
                Controls.remove(cell);
            } else if (at <= column && column < at + span) {
                properties(cell, "gridSpan").ifPresent(each -> add(each, "val", -1));
            }
            at += span;
        }
    }

    /** The first cell, unless it goes over the column that was taken, too. */
    private static void widen(List<Element> cells, int width) {
        cells.stream()
                .limit(cells.size() > 1 ? 1 : 0)
                .flatMap(cell -> properties(cell, "tcW").stream())
                .forEach(each -> add(each, "w", width));
    }

    private static Optional<Element> properties(Element cell, String name) {
        return Controls.child(cell, "tcPr").flatMap(properties -> Controls.child(properties, name));
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttributeNS(Controls.WORD, attribute));
    }

    private static void add(Element element, String attribute, int more) {
        element.setAttributeNS(Controls.WORD, "w:" + attribute, Integer.toString(number(element, attribute) + more));
    }
}
