package dk.forslagsark.clipboard;

import dk.forslagsark.danish.DanishNumber;
import java.util.Locale;
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
            + "|[-./m](?:0[1-9]|1[0-2])(?:[-./]\\d\\d)?)|(?:19|20|21)\\d\\d ?/ ?(?:(?:19|20|21)\\d\\d|\\d\\d)|" + DAY
            + ")");

    private PeriodHeading() {}

    static boolean is(String text) {
        String tidy = text.length() > LONGEST
                ? ""
                : DanishNumber.tidy(text).toLowerCase(Locale.ROOT).replace('\n', ' ');
        return PERIOD.matcher(tidy).matches();
    }
}
