package dk.forslagsark.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Division of decimals, exact where the quotient has an end. */
final class Division {
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private Division() {}

    /**
     * The quotient. {@link BigDecimal#divide(BigDecimal, MathContext)} works out all digits there may be and then takes the zeros
     * away one by one, which costs more than all else of a formula: here one that has an end is found at once.
     *
     * @param digits to which a quotient without an end is rounded, and any that is longer
     * @throws ArithmeticException if the divisor is zero
     */
    static BigDecimal of(BigDecimal dividend, BigDecimal divisor, MathContext digits) {
        BigInteger by = divisor.unscaledValue();
        if (by.signum() == 0) {
            throw new ArithmeticException();
        }
        int decimals = decimals(by);
        BigInteger[] exact =
                dividend.unscaledValue().multiply(BigInteger.TEN.pow(decimals)).divideAndRemainder(by);
        if (exact[1].signum() != 0) {
            return dividend.divide(divisor, digits);
        }
        BigDecimal quotient = new BigDecimal(exact[0]).scaleByPowerOfTen(-decimals);
        return quotient.scaleByPowerOfTen(divisor.scale() - dividend.scale()).round(digits);
    }

    /** How many decimals a whole number divided by this one has, if these have an end: as many as it has twos or fives. */
    private static int decimals(BigInteger divisor) {
        int fives = 0;
        BigInteger left = divisor;
        for (BigInteger[] fifth = left.divideAndRemainder(FIVE);
                fifth[1].signum() == 0;
                fifth = left.divideAndRemainder(FIVE)) {
            left = fifth[0];
            fives++;
        }
        return Math.max(fives, divisor.getLowestSetBit());
    }
}
