package dk.forslagsark.word;

import dk.forslagsark.proposal.Emphasis;
import dk.forslagsark.proposal.Paragraph;
import dk.forslagsark.proposal.RichText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Puts texts into content controls, in the look of what stands there. */
public final class WrittenText {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\x20-\\x7E\\xA0-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private WrittenText() {}

    /** The text as a document can hold it. */
    public static String clean(String text) {
        return ILLEGAL.matcher(text.replace('\t', ' ').replace("\r", "")).replaceAll("\uFFFD");
    }

    /** Puts a text into a control within a line; each line break is one. */
    public static void put(Element control, String text) {
        Element content = Controls.content(control);
        List<Element> runs = Controls.descendants(content, "r");
        if (!runs.isEmpty()) {
            replace((Element) runs.get(0).getParentNode(), text);
        }
    }

    /** Puts paragraphs into a control around one, which is repeated; takes the control away where there are none. */
    public static void putParagraphs(Element control, RichText text, WordLists lists) {
        Optional<Element> model = Controls.descendants(control, "p").stream().findFirst();
        if (text.isEmpty() || model.isEmpty()) {
            Controls.remove(control);
            return;
        }
        lists.begin();
        List<String> labels = text.labels();
        for (int i = 0; i < labels.size(); i++) {
            Element copy = (Element) model.get().cloneNode(true);
            model.get().getParentNode().insertBefore(copy, model.get());
            replace(copy, text.paragraphs().get(i));
            lists.mark(copy, text.paragraphs().get(i).item(), labels.get(i));
        }
        Controls.remove(model.get());
    }

    /** The same with paragraphs of which none is in a list. */
    public static void putParagraphs(Element control, List<String> paragraphs) {
        putParagraphs(control, RichText.plain(String.join("\n", paragraphs)), WordLists.none());
    }

    /** Replaces the runs of the paragraph by those of the text, which look as the first of them but for what stands out. */
    private static void replace(Element parent, Paragraph paragraph) {
        List<Element> runs = Controls.children(parent, "r");
        Element model = runs.isEmpty() ? Controls.create(parent, "r") : runs.get(0);
        paragraph.runs().forEach(run -> emphasize(append(parent, model, clean(run.text())), run.emphasis()));
        runs.forEach(Controls::remove);
    }

    private static void emphasize(Element run, Emphasis emphasis) {
        if (emphasis.equals(Emphasis.NONE)) {
            return;
        }
        Element look = Controls.child(run, "rPr").orElseGet(() -> {
            Element made = Controls.create(run, "rPr");
            run.insertBefore(made, run.getFirstChild());
            return made;
        });
        turnOn(look, "i", emphasis.italic());
        turnOn(look, "b", emphasis.bold());
    }

    /** In front of all but the style and the letters, as Word wants it. */
    private static void turnOn(Element look, String name, boolean isOn) {
        if (isOn) {
            Controls.child(look, name).ifPresent(Controls::remove);
            List<Element> before = Controls.children(look).stream()
                    .filter(child -> List.of("rStyle", "rFonts", "b", "bCs").contains(child.getLocalName()))
                    .toList();
            look.insertBefore(
                    Controls.create(look, name),
                    before.isEmpty()
                            ? look.getFirstChild()
                            : before.get(before.size() - 1).getNextSibling());
        }
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
            append(parent, model, lines.get(i));
        }
        if (!lines.isEmpty()) {
            runs.forEach(Controls::remove);
        }
    }

    private static Element append(Element parent, Element model, String text) {
        Element written = Controls.create(parent, "t");
        keepSpaces(written);
        written.setTextContent(text);
        Element run = run(model);
        parent.appendChild(run).appendChild(written);
        return run;
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
