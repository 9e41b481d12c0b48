package dk.forslagsark.economy;

import dk.forslagsark.proposal.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/**
 * The accumulated effect of a row of yearly amounts, discounted to its first year. After the last of them one amount repeats.
 *
 * <p>Year n is discounted by (1 + r)<sup>n-1</sup>. Rather than divide, which cannot be exact, the accumulated value is
 * carried forward to year n: {@code carried(n) = carried(n-1) * (1 + r) + amount(n)}. It is the discounted value times
 * (1 + r)<sup>n-1</sup>, so it has the same sign, and it is exact.
 *
 * @param shown the amounts of the first years in 1.000 kr., of any number of decimals, year 1 first; one or more
 * @param repeated the amount of every later year
 * @param growth 1 + r, 1 or more
 */
record Discounting(List<BigDecimal> shown, BigDecimal repeated, BigDecimal growth) {

    /** Accumulates yearly amounts at a rate given as a fraction. */
    static Discounting of(List<BigDecimal> shown, BigDecimal repeated, BigDecimal rate) {
        return new Discounting(shown, repeated, BigDecimal.ONE.add(rate));
    }

    /** The number of the last year after which something is still owed, {@value Payback#HORIZON} at most; 0 if there is none. */
    int lastYearOwing() {
        int owing = 0;
        BigDecimal carried = BigDecimal.ZERO;
        for (int n = 1; n <= Payback.HORIZON; n++) {
            carried = next(carried, n);
            owing = carried.signum() > 0 ? n : owing;
            if (n >= shown.size() && isSettled(carried)) {
                return carried.signum() > 0 ? Payback.HORIZON : owing;
            }
        }
        return owing;
    }

    /** Whether what repeats draws it no other way than it lies, so that its sign never changes again. */
    private boolean isSettled(BigDecimal carried) {
        return carried.signum() > 0 ? repeated.signum() >= 0 : repeated.signum() <= 0;
    }

    private BigDecimal next(BigDecimal carried, int year) {
        BigDecimal amount = year <= shown.size() ? shown.get(year - 1) : repeated;
        return carried.multiply(growth).add(amount);
    }

    /**
     * The accumulated discounted effect after each of {@value Payback#HORIZON} years, rounded to kroner. For showing, not for
     * evaluation: it is worked out when it is looked at, and mostly nobody does.
     */
    List<Amount> rounded() {
        return new AbstractList<>() {
            private List<BigDecimal> known = List.of();

            @Override
            public Amount get(int index) {
                return roundedAt(index, known().get(index));
            }

            private synchronized List<BigDecimal> known() {
                known = known.isEmpty() ? carried() : known;
                return known;
            }

            @Override
            public int size() {
                return Payback.HORIZON;
            }
        };
    }

    /** For each year the accumulated value at that year's worth, exact, in 1.000 kr. */
    List<BigDecimal> carried() {
        List<BigDecimal> all = new ArrayList<>();
        BigDecimal carried = BigDecimal.ZERO;
        for (int n = 1; n <= Payback.HORIZON; n++) {
            carried = next(carried, n);
            all.add(carried);
        }
        return List.copyOf(all);
    }

    private Amount roundedAt(int index, BigDecimal carried) {
        return new Amount(carried.divide(growth.pow(index), Amount.DECIMALS, RoundingMode.HALF_UP));
    }
}
