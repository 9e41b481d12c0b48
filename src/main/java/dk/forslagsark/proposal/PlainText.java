package dk.forslagsark.proposal;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts in one form, however they were typed or copied: letters composed, spaces of one kind, and no characters that
 * nobody sees. A name so written in two ways is one name.
 */
public final class PlainText {
    /** Without width: format characters such as marks of direction, joiners, soft hyphens and byte order marks. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\u115F\\u1160\\u2800\\u3164\\uFE00-\\uFE0F]");

    /** Programs print the soft hyphen as a minus before a figure, or behind it. */
    private static final Pattern MINUS =
            Pattern.compile("(?<![\\p{L}\\p{N}.,])\\u00AD(?=\\h?[\\d.,(])|(?<=\\d)\\u00AD$");

    private static final Pattern SPACE = Pattern.compile("[\\h&&[^\\t]]");
    /** Programs write hyphens that do not break, or dashes, for the hyphen of the keyboard. */
    private static final Pattern HYPHEN = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");

    /** Below this, and in the range of æ, ø, å and their like, all characters are seen, and composed. */
    private static final int END_OF_ASCII = 0x80;

    private static final int FIRST_LETTER = 0xC0;
    private static final int LAST_LETTER = 0xFF;

    private PlainText() {}

    /** The text in letters composed, with plain spaces, and without what nobody sees. Lines stay lines. */
    public static String of(String text) {
        if (isOrdinary(text)) {
            return text;
        }
        String seen = UNSEEN.matcher(MINUS.matcher(text).replaceAll("-")).replaceAll("");
        return Normalizer.normalize(SPACE.matcher(seen).replaceAll(" "), Form.NFC);
    }

    private static boolean isOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= END_OF_ASCII && (sign < FIRST_LETTER || sign > LAST_LETTER)) {
                return false;
            }
        }
        return true;
    }

    /** The same on one line, with one space where there are several and none at the ends. */
    public static String onOneLine(String text) {
        String plain = of(text);
        return isOnOneLine(plain)
                ? plain
                : SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /** Whether single spaces, between words, are all the space there is; as in nearly all names. */
    private static boolean isOnOneLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign > LAST_LETTER || sign == ' ' && before == ' ') {
                return false;
            }
            before = sign;
        }
        return before != ' ' || text.isEmpty();
    }

    /** What two names have in common that are the same: neither spaces, kinds of hyphens nor the size of letters tell them apart. */
    public static String key(String name) {
        String line = onOneLine(name).toLowerCase(Locale.ROOT);
        return isOrdinary(line) ? line : HYPHEN.matcher(line).replaceAll("-");
    }
}
