package dk.forslagsark.check;

import dk.forslagsark.proposal.PlainText;
import java.util.regex.Pattern;

/** What is left of a name when one disregards how it is written: case, spaces, hyphens, and the way å is written. */
final class NameKey {
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

    private NameKey() {}

    static String of(String name) {
        String letters = NEITHER_LETTER_NOR_DIGIT.matcher(PlainText.key(name)).replaceAll("");
        return letters.replace("aa", "å").replace("ae", "æ").replace("oe", "ø");
    }
}
