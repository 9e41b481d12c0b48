package dk.forslagsark.clipboard;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands in HTML beside the table that is read. */
final class HtmlBeside {
    private static final int MOST_LINES = 500;
    private static final String WITHIN = "td, th";

    private HtmlBeside() {}

    /**
     * @param html what all of it says, without what is unseen
     * @param tables all tables of more than one cell, the one that is read first
     * @param unseen in how many places something was unseen
     */
    static Beside of(Document html, List<Element> tables, int unseen) {
        int others = (int) tables.stream()
                .skip(1)
                .filter(table -> table.closest(WITHIN) == null && table.hasText())
                .count();
        return new Beside(unseen, FormFields.count(html), others, lines(html), false);
    }

    private static List<String> lines(Document html) {
        return html.select("p, caption, div, li, h1, h2, h3, h4, body").stream()
                .limit(MOST_LINES)
                .filter(line -> line.closest(WITHIN) == null)
                .map(line -> isLine(line) ? line.text() : line.ownText())
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Whether it is around nothing but words: each word is looked at once. */
    private static boolean isLine(Element element) {
        return element.stream().skip(1).noneMatch(Element::isBlock);
    }
}
