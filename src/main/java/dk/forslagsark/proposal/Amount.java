package dk.forslagsark.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An exact amount in 1.000 kr., with at most {@value #DECIMALS} decimals. A saving is negative, a cost positive.
 *
 * <p>Two amounts of the same value are equal, however they were written: {@code 300} and {@code 300.0} are one amount.
 *
 * @param thousands the amount in 1.000 kr., without trailing zeros
 */
public record Amount(BigDecimal thousands) implements Comparable<Amount> {
    /** The most decimals an amount may have: a single krone. */
    public static final int DECIMALS = 3;

    /** What is entered lies strictly between minus and plus this many 1.000 kr., a hundred times the state budget. */
    public static final BigDecimal LIMIT = BigDecimal.TEN.pow(11);

    private static final BigDecimal LOWER_LIMIT = LIMIT.negate();

    /** No sum of entered amounts comes near this; it keeps numbers of absurd exponents out. */
    private static final int SUM_DIGITS = 24;

    private static final BigDecimal SUM_LIMIT = BigDecimal.TEN.pow(SUM_DIGITS);

    public static final Amount ZERO = new Amount(BigDecimal.ZERO);

    /**
     * @throws IllegalArgumentException if the number has more than {@value #DECIMALS} decimals or is absurdly large
     */
    public Amount {
        thousands = isPlain(thousands) ? thousands : plain(checked(thousands));
    }

    /** Whether it is an amount as it stands, as nearly all are. */
    private static boolean isPlain(BigDecimal number) {
        return number.scale() == 0 && number.precision() <= SUM_DIGITS;
    }

    private static BigDecimal checked(BigDecimal number) {
        if (number.abs().compareTo(SUM_LIMIT) > 0 || hasTooManyDecimals(number)) {
            throw new IllegalArgumentException(
                    "not an amount: of %d digits, scale %d".formatted(number.precision(), number.scale()));
        }
        return number;
    }

    public static Amount of(long thousands) {
        return new Amount(BigDecimal.valueOf(thousands));
    }

    /** Whether the number lies within {@link #LIMIT}, so that it may be entered. Safe for numbers of any exponent. */
    public static boolean isInRange(BigDecimal number) {
        return number.compareTo(LIMIT) < 0 && number.compareTo(LOWER_LIMIT) > 0;
    }

    /** Whether the number has more than {@value #DECIMALS} decimals. Safe for numbers of any exponent. */
    public static boolean hasTooManyDecimals(BigDecimal number) {
        return number.signum() != 0
                && number.scale() > DECIMALS
                && number.stripTrailingZeros().scale() > DECIMALS;
    }

    /** The sum; zero for none. */
    public static Amount sum(Collection<Amount> amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Amount amount : amounts) {
            sum = sum.add(amount.thousands);
        }
        return new Amount(sum);
    }

    public Amount plus(Amount other) {
        return new Amount(thousands.add(other.thousands));
    }

    public Amount minus(Amount other) {
        return new Amount(thousands.subtract(other.thousands));
    }

    public boolean isNegative() {
        return thousands.signum() < 0;
    }

    @Override
    public int compareTo(Amount other) {
        return thousands.compareTo(other.thousands);
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    @Override
    public String toString() {
        return thousands.toPlainString();
    }
}
