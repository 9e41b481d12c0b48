package dk.forslagsark.check;

import dk.forslagsark.proposal.PlainText;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a sentence and a label have in common: “analysen” is a “målgruppeanalyse”, but “besparelsen” is any row's. */
final class SpokenWords {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    /** What the labels of most rows have, and the names of all committees and administrations. */
    private static final Pattern OF_ANY = Pattern.compile("besparelse\\p{L}*|effektivisering\\p{L}*|reduktion\\p{L}*|"
            + "(?:drifts|implementerings)?omkostning\\p{L}*|forvaltning\\p{L}*|udvalget|udgifte\\p{L}*|kommune\\p{L}*|borger\\p{L}*|"
            + "årsværk|forslag\\p{L}*|færre|mindre");

    /** Shorter runs of letters are those of many words. */
    private static final int LEAST = 7;

    private static final Pattern LASTS = Pattern.compile(
            "(?<!\\p{L})(?:varig\\p{L}*|fuldt indfaset)(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DIFFERENCE = Pattern.compile(
            "forskel|difference|(?<!\\p{L})(?:(?:større|mindre|lavere|højere|mere|færre|dyrere|billigere)(?: \\p{L}+)? end|i forhold til|sammenlignet med|stig(?:er|ning\\p{L}*)"
                    + "|fald(?:er|et)?|vokser|yderligere)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SpokenWords() {}

    /** Whether the sentence speaks of what two figures differ by. */
    static boolean tellDifference(String sentence) {
        return DIFFERENCE.matcher(sentence).find();
    }

    /** Whether the sentence speaks of what is permanent. */
    static boolean saysItLasts(String sentence) {
        return LASTS.matcher(sentence).find();
    }

    /** All runs of so many letters in the words that say which row is meant. */
    static Set<String> runs(String text) {
        return BETWEEN.splitAsStream(PlainText.key(text))
                .map(word -> OF_ANY.matcher(word).replaceAll(""))
                .flatMap(word -> IntStream.rangeClosed(0, word.length() - LEAST)
                        .mapToObj(from -> word.substring(from, from + LEAST)))
                .collect(Collectors.toSet());
    }
}
