package dk.forslagsark.economy;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Terms;
import dk.forslagsark.proposal.Years;
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

    /**
     * Follows the yearly effect from the first year with an amount. After the last year shown the permanent changes of
     * that year repeat, and implementation costs are 0.
     */
    static PaybackCourse of(int firstYear, List<Amount> permanent, List<Amount> implementation, Terms terms) {
        Discounting discounting =
                Discounting.of(yearly(firstYear, permanent, implementation, terms.years()), terms.rate());
        return new PaybackCourse(firstYear, discounting.rounded(), payback(firstYear, discounting));
    }

    private static Payback payback(int firstYear, Discounting discounting) {
        int owing = discounting.lastYearOwing();
        if (owing == 0) {
            return new Payback.Nothing();
        }
        return owing == Payback.HORIZON ? new Payback.Never() : new Payback.After(owing + 1, firstYear + owing);
    }

    private static List<Amount> yearly(
            int firstYear, List<Amount> permanent, List<Amount> implementation, Years years) {
        List<Amount> yearly = new ArrayList<>();
        for (int i = firstYear - years.first(); i < years.count(); i++) {
            yearly.add(permanent.get(i).plus(implementation.get(i)));
        }
        Amount repeated = permanent.get(years.count() - 1);
        while (yearly.size() < Payback.HORIZON) {
            yearly.add(repeated);
        }
        return yearly;
    }
}
