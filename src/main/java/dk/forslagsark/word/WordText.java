package dk.forslagsark.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads what a document says. */
public final class WordText {
    private WordText() {}

    /** What its paragraphs say, from the top, those of cells among them. */
    public static List<String> paragraphs(Element root) {
        List<String> texts = new ArrayList<>();
        for (Element paragraph : Controls.descendants(root, "p")) {
            StringBuilder text = new StringBuilder();
            collect(paragraph, text);
            texts.add(text.toString());
        }
        return texts;
    }

    /** What stands within the element. */
    public static String of(Element element) {
        StringBuilder text = new StringBuilder();
        collect(element, text);
        Controls.descendants(element, "p").forEach(paragraph -> collect(paragraph, text));
        return text.toString();
    }

    private static void collect(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("t".equals(child.getLocalName())) {
                text.append(WordSign.isRaised(node) ? WordSign.raised(child.getTextContent()) : child.getTextContent());
            } else if ("br".equals(child.getLocalName()) || "cr".equals(child.getLocalName())) {
                text.append('\n');
            } else if ("noBreakHyphen".equals(child.getLocalName())) {
                text.append('-');
            } else if ("sym".equals(child.getLocalName())) {
                text.append(WordSign.of((Element) child));
            } else if ("tab".equals(child.getLocalName()) && !"tabs".equals(node.getLocalName())) {
                text.append('\t');
            } else if (!"p".equals(child.getLocalName())) {
                collect(child, text);
            }
        }
    }
}
