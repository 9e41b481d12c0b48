package dk.forslagsark.clipboard;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Tables that stand among the paragraphs of a text: each of their rows becomes a paragraph, so that the text around them keeps its look. */
final class RowsInText {
    private static final String WITHIN_A_CELL = "p, div, ul, ol, li, h1, h2, h3, h4, h5, h6";

    private RowsInText() {}

    /** Whether all there is stands in tables. */
    static boolean isAll(Document html) {
        Element around = html.body().clone();
        around.select("table").remove();
        return !around.hasText();
    }

    /** Makes the rows paragraphs. The words of their cells follow each other; what stands in one cell alone keeps its own paragraphs. */
    static void toParagraphs(Document html) {
        html.select("caption").forEach(caption -> caption.tagName("p"));
        html.select("tr").forEach(RowsInText::toParagraph);
    }

    private static void toParagraph(Element row) {
        List<Element> cells = row.children().stream().toList();
        boolean isLine = cells.stream().filter(Element::hasText).count() > 1
                && row.select("table").isEmpty();
        cells.forEach(isLine ? RowsInText::flatten : cell -> cell.tagName("div"));
        row.tagName("div");
    }

    private static void flatten(Element cell) {
        cell.select("br").forEach(end -> end.replaceWith(new TextNode(" ")));
        cell.select(WITHIN_A_CELL).forEach(block -> block.before(" ").unwrap());
        cell.after(" ");
    }
}
