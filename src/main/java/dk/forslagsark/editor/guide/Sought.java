package dk.forslagsark.editor.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is sought in the guide.
 *
 * @param words each word of it, in small letters
 */
record Sought(List<String> words) {
    /**
     * A stretch of a text.
     *
     * @param from its first character, from 0
     * @param to the one behind its last
     */
    record Stretch(int from, int to) {}

    static Sought of(String typed) {
        return new Sought(Stream.of(small(typed).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    /** One small letter for each letter, so that places stay. */
    private static String small(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return small.length() == text.length() ? small : text;
    }

    boolean isNothing() {
        return words.isEmpty();
    }

    boolean isIn(String text) {
        return words.stream().allMatch(small(text)::contains);
    }

    /** Where its words stand in a text, from the left. */
    List<Stretch> in(String text) {
        return words.stream()
                .flatMap(word -> in(small(text), word))
                .sorted(Comparator.comparingInt(Stretch::from))
                .toList();
    }

    private static Stream<Stretch> in(String text, String word) {
        return Stream.iterate(text.indexOf(word), at -> at >= 0, at -> text.indexOf(word, at + word.length()))
                .map(at -> new Stretch(at, at + word.length()));
    }
}
