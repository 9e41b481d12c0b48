package dk.forslagsark.file;

import java.math.BigDecimal;

/** Plain decimals such as posts, quantities and prices in kroner: any sensible number, as exact as it was written. */
final class Decimals {
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);
    private static final int MOST_DECIMALS = 20;

    private Decimals() {}

    static BigDecimal read(JsonValue value) throws FileProblem {
        BigDecimal number = value.asNumber();
        if (number.abs().compareTo(LIMIT) >= 0
                || number.signum() != 0 && number.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw value.wrong("er ikke et rimeligt tal: det er for stort eller har for mange decimaler");
        }
        return tidy(number);
    }

    /** The same number without an exponent; for numbers of a sensible size only, or a zero of any exponent. */
    static BigDecimal tidy(BigDecimal number) {
        if (number.signum() == 0 && (number.scale() < 0 || number.scale() > MOST_DECIMALS)) {
            return BigDecimal.ZERO;
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
