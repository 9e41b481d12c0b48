package dk.forslagsark.clipboard;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The fields of a form in HTML, in which the reader of a page sees figures: each becomes the text that stands in it. What has been typed or chosen
 * since the page was opened is not in the HTML.
 */
final class FormFields {
    /** Of the kinds of fields those that hold no text a reader sees. */
    private static final Set<String> WITHOUT_TEXT = Set.of(
            "hidden", "checkbox", "radio", "submit", "button", "reset", "image", "file", "password", "range", "color");

    /** Stands on what was a field. */
    private static final String MADE_OF_FIELD = "data-field";

    private static final String FIELDS = "input, textarea, select, output, meter, progress";

    private FormFields() {}

    /** Puts the texts in their place. */
    static void makeTextIn(Document html) {
        html.select(FIELDS).stream()
                .filter(field -> field.closest("td, th") != null)
                .forEach(FormFields::makeText);
    }

    /** How many of them say something in such HTML. */
    static int count(Document html) {
        return (int) html.select("[" + MADE_OF_FIELD + "]").stream()
                .filter(Element::hasText)
                .count();
    }

    private static void makeText(Element field) {
        String text = text(field);
        field.tagName(standsAlone(field) ? "span" : "div");
        field.attr(MADE_OF_FIELD, true).empty().appendChild(new TextNode(text));
    }

    private static String text(Element field) {
        return switch (field.nodeName()) {
            case "input" -> WITHOUT_TEXT.contains(field.attr("type").toLowerCase()) ? "" : field.attr("value");
            case "select" -> chosen(field);
            case "textarea", "output" -> field.wholeText();
            default -> "";
        };
    }

    /** A browser shows the first where none is said to be chosen. */
    private static String chosen(Element select) {
        List<String> chosen = select.select("option[selected]").eachText();
        return chosen.isEmpty()
                ? select.select("option").stream()
                        .limit(1)
                        .map(Element::text)
                        .findFirst()
                        .orElse("")
                : String.join("\n", chosen);
    }

    /** Figures beside it would be read together with it. */
    private static boolean standsAlone(Element field) {
        Element cell = field.closest("td, th");
        return cell.select(FIELDS).size() == 1
                && cell.text().replace(field.text(), "").chars().noneMatch(Character::isDigit);
    }
}
