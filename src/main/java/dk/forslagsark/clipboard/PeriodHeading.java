package dk.forslagsark.clipboard;

import dk.forslagsark.danish.DanishNumber;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The heading of a column of part of a year: {@code Januar}, {@code jan-26}, {@code 1. kvartal 2026}, {@code Uge 12}, {@code 01-01-2026},
 * or of one that is no calendar year: {@code 2025/26}.
 */
final class PeriodHeading {
    private static final int LONGEST = 40;
    private static final String YEAR = "(?:[ ./-]{0,2}['’]?(?:(?:19|20|21)\\d\\d|\\d\\d))";
    private static final String MONTH =
            "(?:jan(?:uary?|uar)?|febr?(?:uary?|uar)?|mar(?:ts|ch|s)?|apr(?:il)?|ma[jy]|june?|juni|july?|juli|aug(?:ust)?"
                    + "|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[cs](?:ember)?)\\.?";
    private static final String PART =
            "(?:\\d\\.? ?(?:kvartal|kvt|kv|kvart|halvår|tertial)|(?:kvartal|kv|q|k|h|halvår|tertial|t)\\.? ?[1-4]"
                    + "|(?:[1-4]\\.? ?)?(?:q|kv) ?[1-4]|(?:uge|week|måned|md|periode?|per)\\.? ?\\d{1,2}|\\d{1,2}\\.? ?(?:md|måned))\\.?";
    private static final String DAY = "\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})";
    private static final String SPAN = "(?: ?[–-] ?" + MONTH + ")?";
    private static final Pattern PERIOD = Pattern.compile("(?:(?:budget|regnskab|forbrug|pr\\.?|i|ultimo|primo) )?(?:"
            + MONTH + SPAN + YEAR + "?|" + PART + YEAR + "?|(?:19|20|21)\\d\\d[ ./-]?(?:" + PART + "|" + MONTH
            + "|[-./m](?:0[1-9]|1[0-2])(?:[-./]\\d\\d)?)|(?:19|20|21)\\d\\d ?(?:/ ?(?:19|20|21)\\d\\d|[/–-] ?\\d\\d)|2\\d ?/ ?[23]\\d|"
            + DAY
            + ")");

    /** The words with which one begins that does not begin with a figure. */
    private static final Set<String> FIRST_WORDS = Set.of(
            ("jan januar january feb febr februar february mar mars marts march apr april maj may jun juni june jul juli july"
                            + " aug august sep sept september okt oct oktober october nov november dec des december"
                            + " kvartal kvt kv kvart q k h halvår tertial t uge week måned md period periode per")
                    .split(" "));

    private static final int LONGEST_DAY = 10;

    private PeriodHeading() {}

    /**
     * Whether a word of a text may begin one: by its letters alone, since a text has many words and few of them do.
     *
     * @param key the word in small letters
     */
    static boolean mayBegin(String key) {
        int letters = 0;
        while (letters < key.length() && Character.isLetter(key.charAt(letters))) {
            letters++;
        }
        return letters > 0 ? FIRST_WORDS.contains(key.substring(0, letters)) : mayBeginInFigures(key);
    }

    /** {@code 1} before {@code kvartal}, {@code 2026K1}, {@code 2025/26}, {@code 01-01-2026}, and no amount of thousands. */
    private static boolean mayBeginInFigures(String key) {
        return !key.isEmpty()
                && key.length() <= LONGEST_DAY
                && Character.isDigit(key.charAt(0))
                && (key.length() == 1
                        || key.chars().anyMatch(sign -> sign == '-' || sign == '/' || Character.isLetter(sign)));
    }

    /** A figure with its heading behind it, which is none of a year; what is blank stays so. */
    static PastedCell marked(PastedCell cell, String heading) {
        return cell.isBlank() ? cell : new PastedCell(cell.shown(), cell.shown().strip() + " (" + heading + ")");
    }

    static boolean is(String text) {
        String tidy = text.length() > LONGEST
                ? ""
                : DanishNumber.tidy(text).toLowerCase(Locale.ROOT).replace('\n', ' ');
        return PERIOD.matcher(tidy).matches();
    }
}
