package dk.forslagsark.spoken;

import dk.forslagsark.economy.Payback;
import dk.forslagsark.language.Texts;

/** Payback periods as the window shows them. */
public final class SpokenPayback {
    private SpokenPayback() {}

    /** {@code 3 yrs}, as short as “3 år” is, {@code never}, or an empty text where there is nothing to pay back. */
    public static String write(Payback payback) {
        if (payback instanceof Payback.After after) {
            return Texts.count("payback.years", after.number());
        }
        return payback instanceof Payback.Never ? Texts.of("payback.never") : "";
    }
}
