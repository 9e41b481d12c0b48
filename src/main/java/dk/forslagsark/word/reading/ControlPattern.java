package dk.forslagsark.word.reading;

import dk.forslagsark.word.Controls;
import dk.forslagsark.word.WordComparison;
import dk.forslagsark.word.WordText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What stands in a paragraph or a cell of a document as we make it: words of the form, and content controls between them.
 *
 * @param pieces from the left
 */
record ControlPattern(List<Piece> pieces) {
    /** A longer one is no field of a form. */
    private static final int LONGEST = 10_000;

    /**
     * Some words.
     *
     * @param tag the control they stand in; empty for words of the form
     */
    record Piece(Optional<String> tag, String text) {}

    static ControlPattern of(Element element) {
        List<Piece> pieces = new ArrayList<>();
        collect(element, Optional.empty(), pieces);
        return new ControlPattern(List.copyOf(pieces));
    }

    private static void collect(Node node, Optional<String> tag, List<Piece> pieces) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            String name = String.valueOf(child.getLocalName());
            switch (name) {
                case "sdt" -> {
                    Optional<String> own = Optional.of(Controls.tag((Element) child));
                    add(pieces, own, "");
                    collect(child, own, pieces);
                }
                case "t" -> add(pieces, tag, child.getTextContent());
                case "br" -> add(pieces, tag, "\n");
                case "tabs", "instrText" -> {}
                case "tab" -> add(pieces, tag, "\t");
                default -> collect(child, tag, pieces);
            }
        }
    }

    private static void add(List<Piece> pieces, Optional<String> tag, String text) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).tag().equals(tag)) {
            pieces.set(last, new Piece(tag, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(tag, text));
        }
    }

    List<String> tags() {
        return pieces.stream().flatMap(piece -> piece.tag().stream()).toList();
    }

    /** What stands beside the controls. */
    String words() {
        return pieces.stream()
                .filter(piece -> piece.tag().isEmpty())
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    /** Whether it is one control and nothing else. */
    boolean isOneControl() {
        return pieces.size() == 1 && pieces.get(0).tag().isPresent();
    }

    boolean hasWords() {
        return pieces.stream()
                .anyMatch(piece -> piece.tag().isEmpty() && !piece.text().isBlank());
    }

    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** What stands in each control where that is the text of the whole; empty if its words are not those of the form. */
    Optional<Map<String, String>> values(String text) {
        if (WordComparison.bare(text).equals(WordComparison.bare(text()))) {
            return Optional.of(values());
        }
        Matcher matcher = shape().matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = values();
        int group = 1;
        for (String tag : tags()) {
            values.put(tag, matcher.group(group++).strip());
        }
        return Optional.of(values);
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        pieces.forEach(piece -> piece.tag().ifPresent(tag -> values.put(tag, piece.text())));
        return values;
    }

    private Pattern shape() {
        return Pattern.compile(
                pieces.stream().map(ControlPattern::shape).collect(Collectors.joining("", "\\s*", "\\s*")),
                Pattern.DOTALL);
    }

    private static String shape(Piece piece) {
        if (piece.tag().isPresent()) {
            return "(.*?)";
        }
        String words = piece.text().strip();
        return words.isEmpty() ? "\\s{" + piece.text().length() + ",}" : "\\s*" + Pattern.quote(words) + "\\s*";
    }

    /**
     * Puts the controls around what stands in an element of another document.
     *
     * @return whether its words are those of the form
     */
    boolean putInto(Element element) {
        if (isOneControl()) {
            Controls.wrapContents(element, pieces.get(0).tag().get());
            return true;
        }
        Optional<Map<String, String>> values = values(WordText.of(element));
        values.filter(any -> !tags().isEmpty()).ifPresent(found -> write(element, found));
        return values.isPresent();
    }

    private void write(Element element, Map<String, String> values) {
        Controls.children(element).stream()
                .filter(child -> !child.getLocalName().endsWith("Pr"))
                .forEach(Controls::remove);
        Element line = "p".equals(element.getLocalName()) ? element : Controls.append(element, "p");
        for (Piece piece : pieces) {
            String text = piece.tag().map(values::get).orElse(piece.text());
            Element around = piece.tag().map(tag -> Controls.control(line, tag)).orElse(line);
            Controls.append(Controls.append(around, "r"), "t").setTextContent(text);
        }
    }
}
