package dk.forslagsark.clipboard;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an HTML cell as a reader sees it: spaces run together, paragraphs and breaks on lines of their own. */
final class HtmlText implements NodeVisitor {
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "li", "tr", "td", "th", "table", "ul", "ol", "h1", "h2", "h3", "h4");
    /** Raised, lowered and small text is no further digit of the number before it. */
    private static final Set<String> APART = Set.of("sup", "sub", "small");

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    static String of(Element cell) {
        HtmlText visitor = new HtmlText();
        cell.childNodes().forEach(child -> child.traverse(visitor));
        return visitor.text.toString().replace('\u00a0', ' ').strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node.nameIs("br")) {
            endLine();
        } else if (node.nameIs("img")
                && CellKind.of(ClipCell.of(node.attr("alt"))).isAmount()) {
            append(node.attr("alt"));
        } else if (BLOCKS.contains(node.nodeName()) || isDigitApart(node)) {
            startLine();
        }
    }

    private boolean isDigitApart(Node node) {
        return APART.contains(node.nodeName())
                && node instanceof Element part
                && !text.isEmpty()
                && Character.isDigit(text.charAt(text.length() - 1))
                && part.text().strip().matches("\\d.*");
    }

    @Override
    public void tail(Node node, int depth) {
        if (BLOCKS.contains(node.nodeName())) {
            startLine();
        }
    }

    private void startLine() {
        if (!text.isEmpty() && !endsIn('\n')) {
            endLine();
        }
    }

    private void endLine() {
        text.setLength(endsIn(' ') ? text.length() - 1 : text.length());
        text.append('\n');
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (!isSpace(sign)) {
                text.append(sign);
            } else if (!text.isEmpty() && !endsIn(' ') && !endsIn('\n')) {
                text.append(' ');
            }
        }
    }

    private boolean endsIn(char sign) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == sign;
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r' || sign == '\f';
    }
}
