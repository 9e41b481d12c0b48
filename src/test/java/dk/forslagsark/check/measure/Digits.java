package dk.forslagsark.check.measure;

import java.math.BigDecimal;
import java.util.Random;

/** Slips of the finger in a number. */
final class Digits {
    private Digits() {}

    /** One digit, any of them, is another; the first does not become a zero. */
    static BigDecimal wrong(BigDecimal number, Random random) {
        char[] digits = number.abs().toPlainString().toCharArray();
        int index = random.nextInt(digits.length);
        while (!Character.isDigit(digits[index])) {
            index = random.nextInt(digits.length);
        }
        digits[index] = other(digits[index], index == 0, random);
        BigDecimal changed = new BigDecimal(new String(digits));
        return number.signum() < 0 ? changed.negate() : changed;
    }

    static char other(char digit, boolean isFirst, Random random) {
        char other = digit;
        while (other == digit || isFirst && other == '0') {
            other = (char) ('0' + random.nextInt(10));
        }
        return other;
    }

    /** A zero too many, or one too few where there is one. */
    static BigDecimal tenfold(BigDecimal number, Random random) {
        boolean canShrink = number.remainder(BigDecimal.TEN).signum() == 0;
        return canShrink && random.nextBoolean() ? number.divide(BigDecimal.TEN) : number.multiply(BigDecimal.TEN);
    }
}
