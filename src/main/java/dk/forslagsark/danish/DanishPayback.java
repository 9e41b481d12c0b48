package dk.forslagsark.danish;

import dk.forslagsark.economy.Payback;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Payback periods as the form prints them. */
public final class DanishPayback {
    /** What is printed for a proposal that is never paid back. */
    public static final String NEVER = "aldrig";

    private static final String UNIT = " år";

    private static final Pattern YEARS = Pattern.compile("(?i)^(?:ca\\.|cirka)?\\s*0*([0-9]+)\\s*(?:år)?\\.?$");

    private DanishPayback() {}

    /** “3 år”, “aldrig”, or an empty text where there is nothing to pay back. */
    public static String write(Payback payback) {
        if (payback instanceof Payback.After after) {
            return after.number() + UNIT;
        }
        return payback instanceof Payback.Never ? NEVER : "";
    }

    /** A period that somebody typed, as it would be printed: “ca. 5”, “5 år.” and “05” are “5 år”; what is none stays, in small letters. */
    public static String asPrinted(String typed) {
        Matcher years = YEARS.matcher(typed.strip());
        return years.matches() ? years.group(1) + UNIT : typed.strip().toLowerCase(Locale.ROOT);
    }
}
