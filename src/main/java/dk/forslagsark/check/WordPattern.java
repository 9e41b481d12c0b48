package dk.forslagsark.check;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A pattern for words of which a text has mostly none: it looks first at whether two letters stand where one of them may begin. */
final class WordPattern {
    /** Before the first letter of a word. */
    private static final String BEGINNING = "(?<!\\p{L})";

    private WordPattern() {}

    /**
     * Finds any of them.
     *
     * @param within what is looked for anywhere, within words too: expressions that each begin with two plain letters
     * @param atBeginnings what is looked for where a word begins: expressions of the same kind
     */
    static Pattern of(List<String> within, List<String> atBeginnings) {
        String first = letters(within, atBeginnings, word -> word.substring(0, 1));
        String second = letters(within, atBeginnings, word -> word.substring(1, 2));
        return Pattern.compile("(?=" + first + second + ")(?:" + anyOf(within, atBeginnings) + ")");
    }

    private static String letters(List<String> within, List<String> atBeginnings, Function<String, String> letter) {
        return Stream.of(within, atBeginnings)
                .flatMap(List::stream)
                .map(letter)
                .distinct()
                .collect(Collectors.joining("", "[", "]"));
    }

    private static String anyOf(List<String> within, List<String> atBeginnings) {
        Stream<String> begun = atBeginnings.stream().map(word -> BEGINNING + word);
        return Stream.concat(within.stream(), begun).collect(Collectors.joining("|"));
    }
}
