package dk.forslagsark.economy;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Scenario;
import java.math.BigDecimal;

/** How much of the savings may fail before a proposal is no longer paid back within a limit, counting everything. */
public sealed interface BreakEven {
    /**
     * So much may fail.
     *
     * @param share the largest share of every saving that may fail, as a fraction from 0 to 1 in whole thousandths: a thousandth more, or less than
     *     that, and it is paid back too late
     */
    record Share(BigDecimal share) implements BreakEven {}

    /** There is no saving that could fail. */
    record NoSaving() implements BreakEven {}

    /** It is paid back too late, or never, although nothing fails. */
    record TooLate() implements BreakEven {}

    /**
     * What may fail of the savings as they are written, where all else goes as the scenario says. The more fails the later it is paid back, so
     * that the share is found by halving; every try is the exact payback rule.
     *
     * @param limit the most years the payback period may be
     */
    static BreakEven of(Proposal proposal, Scenario scenario, int limit) {
        if (!saves(proposal)) {
            return new NoSaving();
        }
        if (!isInTime(proposal, scenario, 0, limit)) {
            return new TooLate();
        }
        int fails = 0;
        int tooMuch = 1001;
        while (tooMuch - fails > 1) {
            int middle = (fails + tooMuch) / 2;
            if (isInTime(proposal, scenario, middle, limit)) {
                fails = middle;
            } else {
                tooMuch = middle;
            }
        }
        return new Share(thousandths(fails));
    }

    private static boolean saves(Proposal proposal) {
        return proposal.permanentChanges().stream()
                .flatMap(ScenarioAmounts::cells)
                .anyMatch(row -> saves(row, proposal));
    }

    private static boolean saves(Amounts row, Proposal proposal) {
        return proposal.years().stream()
                .anyMatch(year -> row.in(year).map(Amount::isNegative).orElse(false));
    }

    private static boolean isInTime(Proposal proposal, Scenario scenario, int thousandths, int limit) {
        Scenario failing = scenario.withSavings(thousandths(thousandths).negate());
        Payback payback = Outcome.total(proposal, failing).payback();
        return payback instanceof Payback.Nothing || payback instanceof Payback.After after && after.number() <= limit;
    }

    private static BigDecimal thousandths(int count) {
        return BigDecimal.valueOf(count, 3).stripTrailingZeros();
    }
}
