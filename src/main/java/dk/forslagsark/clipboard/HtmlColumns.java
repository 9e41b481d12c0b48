package dk.forslagsark.clipboard;

import java.util.BitSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The columns that an HTML table describes before its rows. */
final class HtmlColumns {
    private HtmlColumns() {}

    /**
     * Those that are hidden as a whole, as Excel says it of columns that its user has hidden.
     *
     * @param most how many columns are looked at
     */
    static BitSet hidden(Element table, int most) {
        BitSet hidden = new BitSet();
        int at = 0;
        for (Element column : (Iterable<Element>) columns(table)::iterator) {
            int end = Math.min(most, at + HtmlCells.span(column, "span", most));
            hidden.set(at, end, column.closest("[" + UnseenHtml.HIDDEN + "]") != null);
            at = end;
        }
        return hidden;
    }

    private static Stream<Element> columns(Element table) {
        return table.children().stream()
                .flatMap(child -> child.nameIs("colgroup") ? inGroup(child) : Stream.of(child))
                .filter(child -> child.nameIs("col") || child.nameIs("colgroup"));
    }

    /** A group without columns of its own is as many as it spans. */
    private static Stream<Element> inGroup(Element group) {
        return group.childrenSize() == 0 ? Stream.of(group) : group.children().stream();
    }
}
