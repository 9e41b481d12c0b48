package dk.forslagsark.check;

import java.math.BigDecimal;

/**
 * A number as it is written, and how exactly: {@code 1,4} is 1,35 to 1,45, and {@code halvanden} 1,25 to 1,75.
 *
 * @param value the number
 * @param half how far from it what was meant may lie
 * @param isDecimal whether it has decimals
 */
record StatedNumber(BigDecimal value, BigDecimal half, boolean isDecimal) {
    private static final BigDecimal ONE_HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");

    /** A comma before decimals and points between thousands; a point before one or two digits is a comma all the same. */
    static StatedNumber of(String digits) {
        String plain = digits.replace("½", "").replaceAll("[\\s\\u00A0]", "");
        String figure = plain.matches("\\d+\\.\\d{1,2}")
                ? plain
                : plain.replace(".", "").replace(',', '.');
        BigDecimal whole = figure.isEmpty() ? BigDecimal.ZERO : new BigDecimal(figure);
        return of(digits.endsWith("½") ? whole.add(ONE_HALF) : whole);
    }

    static StatedNumber word(String word) {
        BigDecimal value = NumberWords.value(word);
        return value.scale() > 0 ? new StatedNumber(value, QUARTER, true) : of(value);
    }

    private static StatedNumber of(BigDecimal value) {
        return new StatedNumber(value, BigDecimal.valueOf(5, value.scale() + 1), value.scale() > 0);
    }

    StatedNumber times(BigDecimal unit) {
        return new StatedNumber(value.multiply(unit), half.multiply(unit), isDecimal);
    }

    /** How far from it “ca.” may be: a twentieth; of one that is given in decimals no more than one of the last of them. */
    BigDecimal slack() {
        BigDecimal twentieth = value.multiply(TWENTIETH);
        return isDecimal ? twentieth.min(half.add(half)) : twentieth;
    }

    /** Of one in 1.000 kr.: “1.000 kr.” says what other figures are counted in, and less is a price. */
    boolean isSmall() {
        return value.compareTo(BigDecimal.ONE) <= 0;
    }

    boolean isMoreThan(StatedNumber other) {
        return value.compareTo(other.value) > 0;
    }
}
