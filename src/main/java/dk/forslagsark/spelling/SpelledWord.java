package dk.forslagsark.spelling;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A word in a text, as far as it is one whose spelling is looked at.
 *
 * @param text the word
 * @param start where it begins, from 0
 */
public record SpelledWord(String text, int start) {
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}@./\\\\_])\\p{L}+(?:[-’'/]\\p{L}+)*(?![\\p{L}\\p{N}@_\\\\-]|[./]\\p{L})");
    private static final Pattern CAPITALS = Pattern.compile(".*\\p{Lu}.*\\p{Lu}.*|\\p{Lu}\\p{Ll}?");

    /**
     * The words of a text. Left out are figures and what stands together with them, addresses, single letters, words with more than one
     * capital, which are abbreviations and names, and the first part of words such as {@code børne- og}.
     */
    public static List<SpelledWord> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> new SpelledWord(found.group(), found.start()))
                .filter(word ->
                        word.text.length() > 1 && !CAPITALS.matcher(word.text).matches())
                .toList();
    }

    /** Where it ends, not included. */
    public int end() {
        return start + text.length();
    }
}
