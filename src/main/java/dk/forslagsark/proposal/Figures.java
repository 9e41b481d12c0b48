package dk.forslagsark.proposal;

import java.math.BigDecimal;

/** Which plain decimals, such as posts, quantities and prices in kroner, a proposal may hold. */
public final class Figures {
    /** They lie strictly between minus and plus this. */
    public static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

    public static final int MOST_DECIMALS = 20;

    private Figures() {}

    /** Whether the number is of a sensible size and exactness. Safe for numbers of any exponent. */
    public static boolean areSensible(BigDecimal number) {
        return number.abs().compareTo(LIMIT) < 0
                && (number.signum() == 0 || number.stripTrailingZeros().scale() <= MOST_DECIMALS);
    }
}
