package dk.forslagsark.check;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount as a text states it.
 *
 * @param least the least it may mean at that precision, in 1.000 kr., without a sign
 * @param most the most it may mean
 * @param year the one year it is said of, where the text says one
 * @param words the amount as it is written
 * @param from where it begins in the text, from 0
 * @param to where it ends, not included
 */
record StatedAmount(BigDecimal least, BigDecimal most, Optional<Integer> year, String words, int from, int to) {
    private static final BigDecimal TWO = new BigDecimal(2);

    /** What it says, or the middle of what it may mean. */
    BigDecimal middle() {
        return least.add(most).divide(TWO);
    }

    /** Whether that may be what is meant. */
    boolean means(BigDecimal figure) {
        return figure.compareTo(least) >= 0 && figure.compareTo(most) <= 0;
    }
}
