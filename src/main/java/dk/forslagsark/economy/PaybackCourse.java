package dk.forslagsark.economy;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How a proposal is paid back, year by year.
 *
 * @param firstYear the calendar year that is year 1
 * @param accumulated the accumulated discounted effect after year 1, 2, ... {@value Payback#HORIZON}, in 1.000 kr.
 *     rounded to kroner; above zero means that something is still owed
 * @param payback the payback period
 */
public record PaybackCourse(int firstYear, List<Amount> accumulated, Payback payback) {
    /** In which of its years it is paid back, from 1; 0 where there is nothing to pay back, or it never is. */
    public int yearsToPayBack() {
        return payback instanceof Payback.After after ? after.number() : 0;
    }

    /**
     * Follows the yearly effect from the first year with an amount. After the last year shown the permanent changes of
     * that year repeat, and implementation costs are 0.
     */
    static PaybackCourse of(int firstYear, List<Amount> permanent, List<Amount> implementation, Terms terms) {
        Amount repeated = permanent.get(permanent.size() - 1);
        List<BigDecimal> shown = new ArrayList<>();
        for (int year = firstYear - terms.years().first(); year < permanent.size(); year++) {
            shown.add(
                    permanent.get(year).thousands().add(implementation.get(year).thousands()));
        }
        return of(firstYear, Discounting.of(shown, repeated.thousands(), terms.rate()));
    }

    /** The course of amounts of which that one is year 1. */
    static PaybackCourse of(int firstYear, Discounting discounting) {
        return new PaybackCourse(firstYear, discounting.rounded(), payback(firstYear, discounting));
    }

    private static Payback payback(int firstYear, Discounting discounting) {
        int owing = discounting.lastYearOwing();
        if (owing == 0) {
            return new Payback.Nothing();
        }
        return owing == Payback.HORIZON ? new Payback.Never() : new Payback.After(owing + 1, firstYear + owing);
    }
}
