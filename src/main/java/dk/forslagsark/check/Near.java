package dk.forslagsark.check;

import java.math.BigDecimal;
import java.util.Collection;

/** Whether two figures may be the same thing computed in two ways. */
final class Near {
    private static final BigDecimal MOST = new BigDecimal("1.5");
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private Near() {}

    /** Neither is more than half as much again as the other, and both have the same sign. */
    static boolean are(BigDecimal figure, BigDecimal other) {
        BigDecimal size = figure.abs();
        BigDecimal otherSize = other.abs();
        return figure.signum() == other.signum()
                && size.compareTo(otherSize.multiply(MOST)) <= 0
                && otherSize.compareTo(size.multiply(MOST)) <= 0;
    }

    static boolean toAny(BigDecimal figure, Collection<BigDecimal> others) {
        return others.stream().anyMatch(other -> are(figure, other));
    }

    /** Whether it would be near one of them if it were counted in another unit. */
    static boolean toAnyInKroner(BigDecimal figure, Collection<BigDecimal> others) {
        return others.stream()
                .anyMatch(other -> are(figure.multiply(THOUSAND), other) || are(figure, other.multiply(THOUSAND)));
    }
}
