package dk.forslagsark.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Repeats a cell sideways, once for each text: a template has one column for all years. When all rows are filled, the columns of the tables
 * and the cells that go over several of them are made to fit.
 */
final class YearCellsFilling {
    private final Map<Element, Integer> repeated = new IdentityHashMap<>();
    private final Set<Element> filledRows = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Fills the cell around the control and copies of it.
     *
     * @param texts one for each copy; with none the cell stays as it is
     */
    void fill(Element control, List<String> texts) {
        Optional<Element> cell = Controls.around(control, "tc");
        if (cell.isEmpty() || texts.isEmpty()) {
            return;
        }
        Element model = cell.get();
        Element row = Controls.around(model, "tr").orElseThrow();
        int column = column(row, model);
        List<Element> cells = new ArrayList<>(List.of(model));
        for (int i = 1; i < texts.size(); i++) {
            Element copy = (Element) model.cloneNode(true);
            model.getParentNode().insertBefore(copy, model.getNextSibling());
            cells.add(1, copy);
        }
        String tag = Controls.tag(control);
        for (int i = 0; i < texts.size(); i++) {
            WrittenText.put(Controls.tagged(cells.get(i), tag).get(0), texts.get(i));
        }
        filledRows.add(row);
        Controls.around(row, "tbl").ifPresent(table -> {
            table.setUserData("column", column, null);
            repeated.merge(table, texts.size(), Math::max);
        });
    }

    /** In which column of its table a cell of the row begins, from 0. */
    static int column(Element row, Element cell) {
        int column = 0;
        for (Element before : Controls.children(row, "tc")) {
            if (before == cell) {
                break;
            }
            column += span(before);
        }
        return column;
    }

    /** To be done when all rows stand. */
    void fit() {
        repeated.forEach((table, count) -> fit(table, count, (Integer) table.getUserData("column")));
    }

    private void fit(Element table, int count, int column) {
        Element grid = Controls.child(table, "tblGrid").orElseThrow();
        Element model = Controls.children(grid, "gridCol").get(column);
        int width = width(model, "w") / count;
        model.setAttributeNS(Controls.WORD, "w:w", Integer.toString(width));
        for (int i = 1; i < count; i++) {
            grid.insertBefore(model.cloneNode(true), model);
        }
        for (Element row : Controls.descendants(table, "tr")) {
            fit(row, column, count, width);
        }
    }

    private void fit(Element row, int column, int count, int width) {
        int at = 0;
        for (Element cell : Controls.children(row, "tc")) {
            int span = span(cell);
            if (filledRows.contains(row)) {
                if (at >= column && at < column + count) {
                    Controls.descendants(cell, "tcW")
                            .forEach(each -> each.setAttributeNS(Controls.WORD, "w:w", Integer.toString(width)));
                }
            } else if (at <= column && column < at + span) {
                widen(cell, span + count - 1);
            }
            at += span;
        }
    }

    private static void widen(Element cell, int span) {
        Element properties = Controls.child(cell, "tcPr").orElseThrow();
        Element set = Controls.child(properties, "gridSpan").orElseGet(() -> {
            Element made = Controls.create(cell, "gridSpan");
            Element after = Controls.child(properties, "tcW").orElseThrow();
            properties.insertBefore(made, after.getNextSibling());
            return made;
        });
        set.setAttributeNS(Controls.WORD, "w:val", Integer.toString(span));
    }

    static int span(Element cell) {
        return Controls.child(cell, "tcPr")
                .flatMap(properties -> Controls.child(properties, "gridSpan"))
                .map(span -> width(span, "val"))
                .orElse(1);
    }

    private static int width(Element element, String attribute) {
        return Integer.parseInt(element.getAttributeNS(Controls.WORD, attribute));
    }
}
