package dk.forslagsark.clipboard;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.proposal.Years;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year over a column, which may only say how far it is behind another: {@code Budget 2026, BO1, BO2, BO3},
 * {@code 2027, 2028, Varigt}.
 *
 * @param year the year
 * @param named the last year before it, or itself, that is written out
 */
record FollowingYear(int year, int named) {
    private static final int LONGEST = 40;

    /** The years behind that of the budget. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:bo|b\\.o\\.|(?:budget)?overslags?(?:år)?) ?[-.]? ?([1-9])\\.?|([1-9])\\. (?:budget)?overslagsår");

    /** What goes on for ever goes on in the year behind. */
    private static final Pattern ON =
            Pattern.compile("(?:og )?(?:varigt?|varig (?:effekt|virkning|ændring)|herefter|derefter"
                    + "|fremover|frem(?:adrettet)?|(?:efter)?følgende(?: år)?)\\.?");

    /**
     * The year of a heading.
     *
     * @param before that of the columns before it, where one has a year
     */
    static Optional<FollowingYear> of(String text, Optional<FollowingYear> before) {
        return YearHeading.above(text)
                .map(heading -> new FollowingYear(heading.year(), heading.year()))
                .or(() -> before.flatMap(found -> found.behind(text)));
    }

    private Optional<FollowingYear> behind(String text) {
        String tidy = text.length() > LONGEST
                ? ""
                : DanishNumber.tidy(text).toLowerCase(Locale.ROOT).replace('\n', ' ');
        Matcher counted = COUNTED.matcher(tidy);
        if (counted.matches()) {
            String count = counted.group(1) == null ? counted.group(2) : counted.group(1);
            return at(named + Integer.parseInt(count));
        }
        return ON.matcher(tidy).matches() ? at(year + 1) : Optional.empty();
    }

    private Optional<FollowingYear> at(int following) {
        return Years.isYear(following) ? Optional.of(new FollowingYear(following, named)) : Optional.empty();
    }
}
