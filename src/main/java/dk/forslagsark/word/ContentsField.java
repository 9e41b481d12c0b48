package dk.forslagsark.word;

import java.util.List;
import org.w3c.dom.Element;

/**
 * Makes a table of contents that Word counts itself: a line for each proposal, which leads to it, and the page on which it begins.
 *
 * @param control around the paragraph that is repeated
 */
record ContentsField(Element control) {
    private static final String RUN = "r";

    /** What the entries of this table of contents are marked with. */
    private static final String LIST = "C";

    void fill(List<String> titles) {
        Element model = Controls.descendants(control, "p").get(0);
        for (int i = 0; i < titles.size(); i++) {
            Element line = (Element) model.cloneNode(true);
            Controls.children(line, RUN).forEach(Controls::remove);
            model.getParentNode().insertBefore(line, model);
            if (i == 0) {
                begin(line, "TOC \\f " + LIST + " \\h \\z");
            }
            entry(line, titles.get(i), bookmark(i));
            if (i == titles.size() - 1) {
                mark(line, "end");
            }
        }
        Controls.remove(model);
    }

    private static void entry(Element line, String title, String bookmark) {
        Element link = append(line, "hyperlink", "anchor", bookmark);
        text(link, title);
        append(append(link, RUN), "tab");
        begin(link, "PAGEREF " + bookmark + " \\h");
        mark(link, "end");
    }

    /** Marks the heading of a proposal as an entry, and as what its line leads to. */
    static void markEntry(Element heading, String title, int index) {
        Element bookmark = append(heading, "bookmarkStart", "id", Integer.toString(index + 1));
        bookmark.setAttributeNS(Controls.WORD, "w:name", bookmark(index));
        mark(heading, "begin");
        instruct(heading, "TC \"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\" \\f " + LIST + " \\l 1");
        mark(heading, "end");
        append(heading, "bookmarkEnd", "id", Integer.toString(index + 1));
    }

    private static String bookmark(int index) {
        return "_Toc%06d".formatted(index + 1);
    }

    private static void begin(Element parent, String instruction) {
        mark(parent, "begin");
        instruct(parent, instruction);
        mark(parent, "separate");
    }

    private static void instruct(Element parent, String instruction) {
        Element code = append(append(parent, RUN), "instrText");
        WrittenText.keepSpaces(code);
        code.setTextContent(" " + WrittenText.clean(instruction).replace('\n', ' ') + " ");
    }

    private static void text(Element parent, String words) {
        Element text = append(append(parent, RUN), "t");
        WrittenText.keepSpaces(text);
        text.setTextContent(WrittenText.clean(words).replace('\n', ' '));
    }

    private static void mark(Element parent, String kind) {
        append(append(parent, RUN), "fldChar", "fldCharType", kind);
    }

    private static Element append(Element parent, String name, String attribute, String value) {
        Element element = append(parent, name);
        element.setAttributeNS(Controls.WORD, "w:" + attribute, value);
        return element;
    }

    private static Element append(Element parent, String name) {
        return (Element) parent.appendChild(Controls.create(parent, name));
    }
}
