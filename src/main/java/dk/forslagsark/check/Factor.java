package dk.forslagsark.check;

import dk.forslagsark.proposal.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether an amount is ten, a hundred or a thousand times another: digits too many or too few, or kroner for 1.000 kr. */
enum Factor {
    TEN(10),
    HUNDRED(100),
    THOUSAND(1000);

    private static final List<Factor> ALL = List.of(values());

    private final BigDecimal times;

    Factor(int times) {
        this.times = new BigDecimal(times);
    }

    /** The factor between the two, whichever is the larger; empty where it is none of these. */
    static Optional<Factor> between(Amount one, Amount other) {
        if (one.thousands().signum() == 0 || other.thousands().signum() == 0) {
            return Optional.empty();
        }
        for (Factor factor : ALL) {
            if (factor.isMore(one, other) || factor.isMore(other, one)) {
                return Optional.of(factor);
            }
        }
        return Optional.empty();
    }

    /** Whether the first is so many times the second, either with any sign. */
    boolean isMore(Amount large, Amount small) {
        BigDecimal size = large.thousands().abs();
        return size.signum() > 0 && size.compareTo(small.thousands().abs().multiply(times)) == 0;
    }

    /** Behind the keys of what is said of it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
