package dk.forslagsark.clipboard;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.proposal.Years;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of a column of amounts: {@code 2026}, {@code 2026*}, {@code 2029 ff.}, {@code Budget 2026}, {@code BO2027}.
 *
 * @param year the year
 * @param isCertain whether it says more than the year alone, which could be an amount as well
 */
record YearHeading(int year, boolean isCertain) {
    private static final int LONGEST = 60;
    private static final int CENTURY = 2000;
    private static final String BEFORE =
            "(?:budget(?:forslag|overslag|ramme|år)?|overslag(?:sår)?|regnskab(?:sår)?|forbrug|"
                    + "forvente[dt]|skøn|prognose|vedtaget|korrigeret|oprindeligt|nyt?|forslag|effekt|ændring(?:er)?|virkning|år|helår|"
                    + "i|pr|fra(?: og med)?|ultimo|primo|plan|mål|beløb|udgift(?:er)?|besparelse|netto|tal|b|bo|bf|fb|vb|kb|ob"
                    + "|r|f|fc|fo|fy|est|forecast|actual|år:|sum (?:af|of))";
    private static final String BEHIND =
            "(?:[*†‡§]+\\)?|[▲▼△▽↑↓⇅↕]+|[¹²³⁰-⁹]+|[(\\[]?\\w{1,2}[)\\]]|(?:og )?(?:f\\.? ?f|flg|frem(?:ad|efter)?|"
                    + "følgende(?: år)?|senere)\\.?|[→>+]|budget|regnskab|overslag|bo|b|r|[(\\[](?:i )?(?:t\\.? ?|mio\\.? ?|1\\.000 )?"
                    + "(?:kr|dkk)\\.?[)\\]]|"
                    + "[(\\[](?:i )?(?:mio|mill|million(?:er)?|mia|milliard(?:er)?|tusinder?|tusind)\\.?[)\\]]|[(\\[](?:i )?(?:19|20)\\d\\d[ -]?(?:p/?l|priser|prisniveau)[)\\]])";
    private static final Pattern FULL = Pattern.compile("(?<before>(?:" + BEFORE
            + "[.:]?[ -]?){0,3})(?<year>(?:19|20|21)\\d\\d)" + "(?<behind>(?: ?" + BEHIND + "){0,2})[.:]?");

    /** The short ways in which the years of a budget are written. */
    private static final Pattern SHORT =
            Pattern.compile("(?:(?:b|bo|bf|kb|vb|ob|r|f|fc|fb|fy) ?[-' ]?|['’])(?<year>\\d\\d)");

    private static final Pattern LIKE_AMOUNT = Pattern.compile("([12])[., ]?(\\d{3})(?:[.,]0{1,2})?");

    /** The last year goes on: {@code 2029-}. Elsewhere that is a minus. */
    private static final Pattern GOES_ON = Pattern.compile("((?:19|20|21)\\d\\d) ?-");

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");

    private static final Pattern WORD_BEFORE = Pattern.compile(BEFORE + "[.:]?");

    /** Whether a word may stand before the year of a heading: {@code Budget}, {@code Overslag}. */
    static boolean mayBegin(String word) {
        return word.length() <= LONGEST
                && WORD_BEFORE.matcher(word.toLowerCase(Locale.ROOT)).matches();
    }

    /** The heading in a cell, if it is one. */
    static Optional<YearHeading> in(String text) {
        String tidy = text.length() > LONGEST
                ? ""
                : DanishNumber.tidy(text).toLowerCase(Locale.ROOT).replace('\n', ' ');
        Matcher brackets = IN_BRACKETS.matcher(tidy);
        return written(brackets.matches() ? brackets.group(1) : tidy);
    }

    /** The same where years head columns: there spreadsheets show them as they show amounts, {@code 2.026} and {@code 2026,00}. */
    static Optional<YearHeading> above(String text) {
        String tidy = text.length() > LONGEST ? "" : DanishNumber.tidy(text);
        Matcher amount = LIKE_AMOUNT.matcher(tidy);
        Matcher goesOn = GOES_ON.matcher(tidy);
        String year = goesOn.matches() ? goesOn.group(1) : text;
        return in(amount.matches() ? amount.group(1) + amount.group(2) : year);
    }

    private static Optional<YearHeading> written(String tidy) {
        Matcher full = FULL.matcher(tidy);
        if (full.matches()) {
            boolean bare =
                    full.group("before").isEmpty() && full.group("behind").isEmpty();
            return of(Integer.parseInt(full.group("year")), !bare);
        }
        Matcher brief = SHORT.matcher(tidy);
        return brief.matches() ? of(CENTURY + Integer.parseInt(brief.group("year")), true) : Optional.empty();
    }

    private static Optional<YearHeading> of(int year, boolean isCertain) {
        return Years.isYear(year) ? Optional.of(new YearHeading(year, isCertain)) : Optional.empty();
    }
}
