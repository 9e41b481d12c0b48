package dk.forslagsark.check;

import dk.forslagsark.proposal.PlainText;
import java.util.List;
import java.util.regex.Pattern;

/** What two labels have in common: “Teststrimler til diabetes” and “Besparelse på diabeteshjælpemidler” are about the same. */
final class LabelWords {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    /** Shorter words, and the beginnings of compounds that are shorter, are those of any label. */
    private static final int LEAST = 7;

    private static final Pattern OF_ANY =
            Pattern.compile("besparelse.*|effektivisering.*|reduktion.*|omkostning.*|forvaltning.*");

    private LabelWords() {}

    static boolean meet(String label, String other) {
        List<String> words = words(label);
        return words(other).stream().anyMatch(word -> words.stream().anyMatch(each -> begin(each, word)));
    }

    private static boolean begin(String word, String other) {
        return word.startsWith(other) || other.startsWith(word);
    }

    private static List<String> words(String label) {
        return BETWEEN.splitAsStream(PlainText.key(label))
                .filter(word -> word.length() >= LEAST && !OF_ANY.matcher(word).matches())
                .toList();
    }
}
