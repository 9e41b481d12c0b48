package dk.forslagsark.economy;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Scenario;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What a proposal comes to if it goes as a scenario says. Year 1 is the same as where it goes as written, so that the periods may be compared.
 *
 * @param years the years shown
 * @param net the net effect of each of them (samlet økonomisk påvirkning), in 1.000 kr. rounded to kroner
 * @param service the payback period counting only permanent changes of areas that count as service, but all implementation costs
 * @param total the payback period counting everything
 */
public record Outcome(Years years, List<Amount> net, PaybackCourse service, PaybackCourse total) {
    /** The better first: what is paid back sooner, counting everything, and of two that are as soon what saves more in the years shown. */
    public static final Comparator<Outcome> BEST_FIRST = Comparator.<Outcome>comparingInt(
                    outcome -> years(outcome.total().payback()))
            .thenComparing(Outcome::netInAll);

    public Outcome {
        net = List.copyOf(net);
    }

    /** What it comes to under that scenario: nothing is rounded before the periods are known. */
    public static Outcome of(Proposal proposal, Scenario scenario) {
        ScenarioAmounts amounts = new ScenarioAmounts(proposal, scenario);
        return new Outcome(
                proposal.years(),
                net(amounts),
                course(amounts, line -> proposal.areas().isService(line.area())),
                course(amounts, line -> true));
    }

    /** The payback period alone, counting everything. */
    static PaybackCourse total(Proposal proposal, Scenario scenario) {
        return course(new ScenarioAmounts(proposal, scenario), line -> true);
    }

    private static List<Amount> net(ScenarioAmounts amounts) {
        List<BigDecimal> net = amounts.net(line -> true);
        return IntStream.range(0, amounts.proposal().years().count())
                .mapToObj(year -> new Amount(net.get(year).setScale(Amount.DECIMALS, RoundingMode.HALF_UP)))
                .toList();
    }

    private static PaybackCourse course(ScenarioAmounts amounts, Predicate<Line> counted) {
        int start = TableOneSums.of(amounts.proposal()).firstYear();
        List<BigDecimal> net = amounts.net(counted);
        List<BigDecimal> fromYearOne =
                net.subList(start - amounts.proposal().years().first(), net.size());
        return PaybackCourse.of(start, Discounting.of(fromYearOne, amounts.repeated(counted), amounts.rate()));
    }

    private static int years(Payback payback) {
        if (payback instanceof Payback.After after) {
            return after.number();
        }
        return payback instanceof Payback.Nothing ? 0 : Payback.HORIZON + 1;
    }

    /** The net effect of all years shown together. */
    public Amount netInAll() {
        return Amount.sum(net);
    }
}
