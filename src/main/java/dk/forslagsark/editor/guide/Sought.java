package dk.forslagsark.editor.guide;

import dk.forslagsark.proposal.PlainText;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is sought in the guide.
 *
 * @param words each word of it, in small letters without accents
 */
record Sought(List<String> words) {
    /** Grave, acute, circumflex and diaeresis. The ring of å makes another letter. */
    private static final String ACCENTS = "\u0300\u0301\u0302\u0308";

    /**
     * A stretch of a text.
     *
     * @param from its first character, from 0
     * @param to the one behind its last
     */
    record Stretch(int from, int to) {}

    static Sought of(String typed) {
        return new Sought(Stream.of(plain(PlainText.of(typed)).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    /** One small letter for each letter, so that places stay. */
    private static String small(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return small.length() == text.length() ? small : text;
    }

    /** Small letters without their accents, as many as before. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(small(text));
        for (int i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, withoutAccent(plain.charAt(i)));
        }
        return plain.toString();
    }

    private static char withoutAccent(char letter) {
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        return parts.length() == 2 && ACCENTS.indexOf(parts.charAt(1)) >= 0 ? parts.charAt(0) : letter;
    }

    boolean isNothing() {
        return words.isEmpty();
    }

    boolean isIn(String text) {
        return words.stream().allMatch(plain(text)::contains);
    }

    /** Where its words stand in a text, from the left. */
    List<Stretch> in(String text) {
        return words.stream()
                .flatMap(word -> in(plain(text), word))
                .sorted(Comparator.comparingInt(Stretch::from))
                .toList();
    }

    private static Stream<Stretch> in(String text, String word) {
        return Stream.iterate(text.indexOf(word), at -> at >= 0, at -> text.indexOf(word, at + word.length()))
                .map(at -> new Stretch(at, at + word.length()));
    }
}
