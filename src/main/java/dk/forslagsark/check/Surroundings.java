package dk.forslagsark.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around an amount in a text and says what it is. */
final class Surroundings {
    private static final int FAR = 40;

    /** A price of one of something is no amount of the proposal; a price per year is. */
    private static final Pattern PRICE =
            Pattern.compile("^\\s?(?:i timen|om dagen|/|(?:pr\\.?|per)\\s?(?!år(?!\\p{L}))\\p{L})");

    /** “1.000 kr. 2018 p/l” is the heading of a table. */
    private static final Pattern HEADING =
            Pattern.compile("^\\.?,?\\s?(?:\\d{4}\\s?)?-?(?:p/?l|pris-)", Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_YEAR = Pattern.compile(
            "^\\s?i\\s(?<year>(?:19|20|21)\\d{2})(?!\\d|\\s?(?:og|,|-|–|/|til)\\s?\\d|\\s?(?:p/l|og frem))");

    private static final Pattern ABOUT = Pattern.compile(
            "(?:ca\\.?|cirka|omkring|knap|godt|omtrent|næsten|op til|mindst|højst|over|under|omkr\\.|ml\\.|mellem)\\s(?:-|–|kr\\.?)?\\s?$",
            Pattern.CASE_INSENSITIVE);

    private Surroundings() {}

    /** Whether what stands behind it says that it is none of the proposal's figures. */
    static boolean isNoFigure(String text, int to) {
        String behind = behind(text, to);
        return PRICE.matcher(behind).find() || HEADING.matcher(behind).find();
    }

    /** The year it is said of: “0,3 mio. kr. i 2019”, but not “i 2019 og 2020”. */
    static Optional<Integer> year(String text, int to) {
        Matcher matcher = IN_YEAR.matcher(behind(text, to));
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group("year"))) : Optional.empty();
    }

    private static String behind(String text, int to) {
        return text.substring(to, Math.min(text.length(), to + FAR));
    }

    /** Whether what stands before it says that it is not exact. */
    static boolean isAbout(String text, int from) {
        return ABOUT.matcher(text.substring(Math.max(0, from - FAR), from)).find();
    }
}
