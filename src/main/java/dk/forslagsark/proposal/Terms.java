package dk.forslagsark.proposal;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What all amounts of a proposal are computed in.
 *
 * @param priceLevel the year whose prices and wages the amounts are given in (p/l)
 * @param years the years shown
 * @param ownRate the discount rate as a fraction, where the proposal says one; 0.08 is 8 %; without trailing zeros
 */
public record Terms(int priceLevel, Years years, Optional<BigDecimal> ownRate) {
    /** The discount rate of a proposal that says nothing else. */
    public static final BigDecimal USUAL_RATE = new BigDecimal("0.03");

    /** The most decimals a discount rate may have. */
    public static final int RATE_DECIMALS = 6;

    /**
     * @throws IllegalArgumentException if the price level is no year or {@link #isRate} says no
     */
    public Terms {
        Objects.requireNonNull(years);
        if (!Years.isYear(priceLevel) || !ownRate.map(Terms::isRate).orElse(true)) {
            throw new IllegalArgumentException("not a price level and a rate: " + priceLevel);
        }
        ownRate = ownRate.map(Terms::plain);
    }

    /** Whether it is from 0 up to, not including, 1 and has at most {@value #RATE_DECIMALS} decimals. */
    public static boolean isRate(BigDecimal rate) {
        return rate.signum() == 0
                || rate.signum() > 0
                        && rate.compareTo(BigDecimal.ONE) < 0
                        && rate.stripTrailingZeros().scale() <= RATE_DECIMALS;
    }

    /** A zero may come with an exponent that nothing can be added to. */
    private static BigDecimal plain(BigDecimal rate) {
        return rate.signum() == 0 ? BigDecimal.ZERO : rate.stripTrailingZeros();
    }

    /** The discount rate that counts, as a fraction. */
    public BigDecimal rate() {
        return ownRate.orElse(USUAL_RATE);
    }

    public Terms withPriceLevel(int changed) {
        return new Terms(changed, years, ownRate);
    }

    public Terms withYears(Years changed) {
        return new Terms(priceLevel, changed, ownRate);
    }

    public Terms withOwnRate(Optional<BigDecimal> changed) {
        return new Terms(priceLevel, years, changed);
    }
}
