package dk.forslagsark.word.reading;

import dk.forslagsark.word.Controls;
import dk.forslagsark.word.WordText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * A paragraph or a table of a document, whatever controls stand around it.
 *
 * @param element the paragraph or the table
 * @param text what the paragraph says; blank for a table
 */
record WordBlock(Element element, String text) {
    private static final Pattern NUMBER = Pattern.compile("^[0-9]+(?:\\.[0-9]+)*\\.?\\s+(?:[Tt]abel [0-9]+\\.?\\s+)?");
    /** The look of a heading. */
    static final String HEADING = "Heading";

    private static final Pattern DIGITS = Pattern.compile("[0-9]+$");

    /** Those of the document, from the top. */
    static List<WordBlock> of(Element root) {
        List<WordBlock> blocks = new ArrayList<>();
        Controls.child(root, "body").ifPresent(body -> collect(body, blocks));
        return blocks;
    }

    private static void collect(Element parent, List<WordBlock> blocks) {
        for (Element child : Controls.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> blocks.add(new WordBlock(child, WordText.of(child).strip()));
                case "tbl" -> blocks.add(new WordBlock(child, ""));
                case "sdt" -> collect(Controls.content(child), blocks);
                default -> {}
            }
        }
    }

    boolean isTable() {
        return "tbl".equals(element.getLocalName());
    }

    boolean isBlank() {
        return !isTable() && text.isEmpty();
    }

    /** The look of the paragraph, which other programs number: Caption, Caption1. */
    String style() {
        return Controls.child(element, "pPr")
                .flatMap(look -> Controls.child(look, "pStyle"))
                .map(style -> DIGITS.matcher(style.getAttributeNS(Controls.WORD, "val"))
                        .replaceFirst(""))
                .orElse("Normal");
    }

    /** Whether it looks as a heading, and says that one. */
    boolean isHeading(String heading) {
        return style().equals(HEADING) && heading(text).equals(heading);
    }

    /** A heading as the forms have it, without its number, that of a table, and a colon: {@code 1.1 Tabel 1. Forslagets …}. */
    static String heading(String text) {
        return NUMBER.matcher(text.strip())
                .replaceFirst("")
                .replaceFirst("\\s*:$", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
