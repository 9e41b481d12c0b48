package dk.forslagsark.economy;

import dk.forslagsark.proposal.Amount;
import java.math.BigDecimal;

/**
 * Amounts being added up, exactly. Nearly all are whole thousands of kroner, and whole numbers are quick to add; what has decimals, or is
 * larger than what is typed, is added as a decimal. It becomes an {@link Amount} when it is asked for, not at each step.
 */
final class ExactSum {
    /** Of so many digits thousands of thousands of whole numbers are added before they could run over, which is found. */
    private static final int MOST_DIGITS = 12;

    private long whole;
    private BigDecimal others = BigDecimal.ZERO;
    private int count;

    ExactSum() {}

    /** The same, to be added to by itself. */
    ExactSum(ExactSum other) {
        whole = other.whole;
        others = other.others;
        count = other.count;
    }

    void add(Amount amount) {
        add(amount.thousands());
        count++;
    }

    /** Takes away what has been added before. */
    void remove(Amount amount) {
        add(amount.thousands().negate());
        count--;
    }

    private void add(BigDecimal thousands) {
        if (isShort(thousands)) {
            whole = Math.addExact(whole, thousands.longValue());
        } else {
            others = others.add(thousands);
        }
    }

    private static boolean isShort(BigDecimal thousands) {
        return thousands.scale() == 0 && thousands.precision() <= MOST_DIGITS;
    }

    /** Whether nothing has been added that has not been taken away again. */
    boolean isEmpty() {
        return count == 0;
    }

    /** 0 where nothing has been added. */
    Amount amount() {
        return new Amount(BigDecimal.valueOf(whole).add(others));
    }
}
