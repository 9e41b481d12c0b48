package dk.forslagsark.editor.text;

import dk.forslagsark.language.Texts;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * How long a text is.
 *
 * @param words the words and figures in it
 * @param characters the characters, spaces included
 */
record TextLength(int words, int characters) {
    /** The words of the text as that language divides them. */
    static TextLength of(String text, Locale language) {
        BreakIterator breaks = BreakIterator.getWordInstance(language);
        breaks.setText(text);
        int words = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            words += isWord(text.substring(start, end)) ? 1 : 0;
        }
        return new TextLength(words, text.codePointCount(0, text.length()));
    }

    private static boolean isWord(String piece) {
        return piece.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** As it stands on the page: {@code 1.204 ord · 7.350 tegn}. */
    String inWords() {
        return Texts.count("text.words", words) + " · " + Texts.count("text.characters", characters);
    }
}
