package dk.forslagsark.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An amount as a text states it.
 *
 * @param least the least it may mean at that precision, in 1.000 kr., without a sign
 * @param most the most it may mean
 * @param years the years it is said of; none where the text does not say
 * @param words the amount as it is written
 * @param from where it begins in the text, from 0
 * @param to where it ends, not included
 */
record StatedAmount(BigDecimal least, BigDecimal most, List<Integer> years, String words, int from, int to) {
    private static final BigDecimal TWO = new BigDecimal(2);

    /** What it says, or the middle of what it may mean. */
    BigDecimal middle() {
        return least.add(most).divide(TWO);
    }

    /** The one year it is said of, where it is one. */
    Optional<Integer> year() {
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }

    /** The one of those that is nearest to it; empty where there are none. */
    Optional<BigDecimal> nearest(Stream<BigDecimal> sizes) {
        return sizes.filter(size -> size.signum() != 0)
                .min(Comparator.comparing(size -> size.subtract(middle()).abs()));
    }

    /** Whether that may be what is meant. */
    boolean means(BigDecimal figure) {
        return figure.compareTo(least) >= 0 && figure.compareTo(most) <= 0;
    }
}
