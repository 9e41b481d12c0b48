package dk.forslagsark.compare;

import java.util.List;

/** A text as its paragraphs, which are its lines, and back. */
final class Paragraphs {
    private Paragraphs() {}

    /** The paragraphs; none of an empty text. */
    static List<String> of(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    static String text(List<String> paragraphs) {
        return String.join("\n", paragraphs);
    }
}
