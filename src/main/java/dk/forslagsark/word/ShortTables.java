package dk.forslagsark.word;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Keeps a table of a few rows on one page. */
final class ShortTables {
    private static final int MOST_ROWS = 16;
    private static final String KEEP = "keepNext";

    private ShortTables() {}

    static void keepTogether(Element root) {
        for (Element table : Controls.descendants(root, "tbl")) {
            List<Element> rows = Controls.descendants(table, "tr");
            if (rows.size() <= MOST_ROWS) {
                rows.stream()
                        .limit(Math.max(0, rows.size() - 1))
                        .flatMap(row -> Controls.descendants(row, "pPr").stream())
                        .forEach(ShortTables::keep);
            }
        }
    }

    private static void keep(Element look) {
        Optional<Element> style = Controls.child(look, "pStyle");
        if (Controls.child(look, KEEP).isEmpty()) {
            look.insertBefore(
                    Controls.create(look, KEEP),
                    style.map(Element::getNextSibling).orElse(look.getFirstChild()));
        }
    }
}
