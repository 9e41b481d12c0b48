package dk.forslagsark.check;

import dk.forslagsark.proposal.Amount;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether an amount is ten, a hundred or a thousand times another: digits too many or too few, or kroner for 1.000 kr. */
enum Factor {
    TEN(10),
    HUNDRED(100),
    THOUSAND(1000);

    private final BigDecimal times;

    Factor(int times) {
        this.times = new BigDecimal(times);
    }

    /** The factor between the two, whichever is the larger; empty where it is none of these. */
    static Optional<Factor> between(Amount one, Amount other) {
        return Stream.of(values())
                .filter(factor -> factor.isMore(one, other) || factor.isMore(other, one))
                .findFirst();
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
