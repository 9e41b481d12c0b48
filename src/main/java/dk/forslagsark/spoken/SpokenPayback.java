package dk.forslagsark.spoken;

import dk.forslagsark.danish.DanishPayback;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.language.Texts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Payback periods as the window shows them. */
public final class SpokenPayback {
    private static final Pattern YEARS = Pattern.compile("(\\d{1,3}) år");

    private SpokenPayback() {}

    /** {@code 3 years}, {@code never}, or an empty text where there is nothing to pay back. */
    public static String write(Payback payback) {
        if (payback instanceof Payback.After after) {
            return Texts.count("payback.years", after.number());
        }
        return payback instanceof Payback.Never ? Texts.of("payback.never") : "";
    }

    /** A period as {@link DanishPayback} writes it, as the window shows it; any other text as it is. */
    public static String shown(String danish) {
        if (danish.equals(DanishPayback.NEVER)) {
            return Texts.of("payback.never");
        }
        Matcher years = YEARS.matcher(danish);
        return years.matches() ? Texts.count("payback.years", Long.parseLong(years.group(1))) : danish;
    }
}
