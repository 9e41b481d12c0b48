package dk.forslagsark.excel.sheet;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where the sentences of a text end. */
final class SentenceEnds {
    /** The next begins with a capital letter, behind what may stand about it. */
    private static final Pattern END =
            Pattern.compile("(\\S{0,40})[.!?…][\"”’»)\\]]{0,2} +(?=[\"“„«(\\[]{0,2}\\p{Lu})");

    /** What ends with a point in a sentence, or is the beginning of a name. */
    private static final Set<String> SHORT = Set.of(
            "ca", "jf", "kr", "mio", "mia", "nr", "pr", "st", "sct", "skt", "dr", "evt", "ift", "inkl", "ekskl", "hhv",
            "kap", "kl", "pkt", "stk", "tlf", "vedr", "art", "bd", "bl", "cf", "dvs", "eks", "hr", "fr", "prof", "red",
            "ss", "tab", "fig", "bilag");

    private SentenceEnds() {}

    /** The places behind each end and the spaces there, in order; not that of the text itself. */
    static IntStream in(String text) {
        Matcher matcher = END.matcher(text);
        return matcher.results().filter(found -> !isShort(found.group(1))).mapToInt(found -> found.end());
    }

    /** An initial, a known short form, or one with points within it such as f.eks. and bl.a. */
    private static boolean isShort(String word) {
        String bare = word.replaceAll("^[^\\p{L}\\d]+", "").toLowerCase(Locale.ROOT);
        return bare.length() == 1 && !Character.isDigit(bare.charAt(0))
                || SHORT.contains(bare)
                || bare.matches("\\p{L}{1,3}(?:\\.\\p{L}{1,4})+");
    }
}
