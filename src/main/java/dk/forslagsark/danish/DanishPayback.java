package dk.forslagsark.danish;

import dk.forslagsark.economy.Payback;

/** Payback periods as the form prints them. */
public final class DanishPayback {
    /** What is printed for a proposal that is never paid back. */
    public static final String NEVER = "aldrig";

    private DanishPayback() {}

    /** “3 år”, “aldrig”, or an empty text where there is nothing to pay back. */
    public static String write(Payback payback) {
        if (payback instanceof Payback.After after) {
            return after.number() + " år";
        }
        return payback instanceof Payback.Never ? NEVER : "";
    }
}
