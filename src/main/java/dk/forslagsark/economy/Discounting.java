package dk.forslagsark.economy;

import dk.forslagsark.proposal.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/**
 * The accumulated effect of a row of yearly amounts, discounted to its first year.
 *
 * <p>Year n is discounted by (1 + r)<sup>n-1</sup>. Rather than divide, which cannot be exact, the accumulated value is
 * carried forward to year n: {@code carried(n) = carried(n-1) * (1 + r) + amount(n)}. It is the discounted value times
 * (1 + r)<sup>n-1</sup>, so it has the same sign, and it is exact.
 *
 * @param growth 1 + r
 * @param carried for each year the accumulated value at that year's worth, exact, in 1.000 kr.
 */
record Discounting(BigDecimal growth, List<BigDecimal> carried) {

    /** Accumulates yearly amounts, year 1 first, at a rate given as a fraction. */
    static Discounting of(List<Amount> yearly, BigDecimal rate) {
        BigDecimal growth = BigDecimal.ONE.add(rate);
        List<BigDecimal> carried = new ArrayList<>();
        BigDecimal last = BigDecimal.ZERO;
        for (Amount amount : yearly) {
            last = last.multiply(growth).add(amount.thousands());
            carried.add(last);
        }
        return new Discounting(growth, List.copyOf(carried));
    }

    /** The number of the last year after which something is still owed; 0 if there is none. */
    int lastYearOwing() {
        for (int n = carried.size(); n > 0; n--) {
            if (carried.get(n - 1).signum() > 0) {
                return n;
            }
        }
        return 0;
    }

    /**
     * The accumulated discounted effect after each year, rounded to kroner. For showing, not for evaluation: each is worked out
     * when it is looked at, and most never are.
     */
    List<Amount> rounded() {
        return new AbstractList<>() {
            @Override
            public Amount get(int index) {
                return roundedAt(index);
            }

            @Override
            public int size() {
                return carried.size();
            }
        };
    }

    private Amount roundedAt(int index) {
        return new Amount(carried.get(index).divide(growth.pow(index), Amount.DECIMALS, RoundingMode.HALF_UP));
    }
}
