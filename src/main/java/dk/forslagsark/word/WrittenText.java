package dk.forslagsark.word;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Puts texts into content controls, in the look of what stands there. */
final class WrittenText {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\x20-\\x7E\\xA0-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private WrittenText() {}

    /** The text as a document can hold it. */
    static String clean(String text) {
        return ILLEGAL.matcher(text.replace('\t', ' ').replace("\r", "")).replaceAll("\uFFFD");
    }

    /** Puts a text into a control within a line; each line break is one. */
    static void put(Element control, String text) {
        Element content = Controls.content(control);
        List<Element> runs = Controls.descendants(content, "r");
        if (!runs.isEmpty()) {
            replace((Element) runs.get(0).getParentNode(), text);
        }
    }

    /** Puts paragraphs into a control around one, which is repeated; takes the control away where there are none. */
    static void putParagraphs(Element control, List<String> paragraphs) {
        Optional<Element> model = Controls.descendants(control, "p").stream().findFirst();
        if (paragraphs.isEmpty() || model.isEmpty()) {
            Controls.remove(control);
            return;
        }
        for (String paragraph : paragraphs) {
            Element copy = (Element) model.get().cloneNode(true);
            model.get().getParentNode().insertBefore(copy, model.get());
            replace(copy, paragraph);
        }
        Controls.remove(model.get());
    }

    /** Replaces the runs of the element by those of the text, which look as the first of them. */
    private static void replace(Element parent, String text) {
        List<Element> runs = Controls.children(parent, "r");
        Element model = runs.isEmpty() ? Controls.create(parent, "r") : runs.get(0);
        List<String> lines = clean(text).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                parent.appendChild(run(model)).appendChild(Controls.create(parent, "br"));
            }
            Element written = Controls.create(parent, "t");
            keepSpaces(written);
            written.setTextContent(lines.get(i));
            parent.appendChild(run(model)).appendChild(written);
        }
        if (!lines.isEmpty()) {
            runs.forEach(Controls::remove);
        }
    }

    /** The spaces at both ends of what it holds count. */
    static void keepSpaces(Element text) {
        text.setAttributeNS(XML, "xml:space", "preserve");
    }

    private static Element run(Element model) {
        Element run = Controls.create(model, "r");
        Controls.child(model, "rPr").ifPresent(look -> run.appendChild(look.cloneNode(true)));
        return run;
    }
}
