package dk.forslagsark.check;

import java.math.BigDecimal;

/**
 * An amount as a text states it.
 *
 * @param least the least it may mean at that precision, in 1.000 kr., without a sign
 * @param most the most it may mean
 * @param words the amount as it is written
 * @param from where it begins in the text, from 0
 * @param to where it ends, not included
 */
record StatedAmount(BigDecimal least, BigDecimal most, String words, int from, int to) {
    boolean means(BigDecimal figure) {
        return figure.compareTo(least) >= 0 && figure.compareTo(most) <= 0;
    }
}
