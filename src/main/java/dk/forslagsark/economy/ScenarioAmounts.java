package dk.forslagsark.economy;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Scenario;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The yearly amounts of a proposal as they are under a scenario, exact.
 *
 * <p>A saving is a negative amount among the permanent changes, each as it stands in its cell, also in a detail of a row that
 * costs more than it saves; it alone is scaled by the change of savings. Permanent changes that cost stay as they are. A cost
 * is a positive amount among the implementation costs; what comes in there, such as a sale, stays as it is. Only what an expression comes to is
 * scaled: the expression is not computed again. All permanent changes, those that cost too, come as many years late as the scenario says, and the
 * implementation costs when they are written.
 *
 * @param proposal as it is written
 * @param scenario what is otherwise
 */
record ScenarioAmounts(Proposal proposal, Scenario scenario) {
    /** The discount rate that counts. */
    BigDecimal rate() {
        return scenario.ownRate().orElse(proposal.terms().rate());
    }

    /**
     * The net effect of the years shown, and of so many more as the permanent changes come late: only in the last of those they have come
     * to what repeats.
     *
     * @param counted the permanent changes that count; implementation costs all do
     */
    List<BigDecimal> net(Predicate<Line> counted) {
        List<BigDecimal> permanent = permanent(counted);
        List<BigDecimal> costs = yearly(proposal.implementationCosts().stream(), this::cost);
        return IntStream.range(0, permanent.size() + scenario.yearsLate())
                .mapToObj(year -> at(year - scenario.yearsLate(), permanent).add(at(year, costs)))
                .toList();
    }

    /** What the permanent changes come to in every year after those. */
    BigDecimal repeated(Predicate<Line> counted) {
        List<BigDecimal> permanent = permanent(counted);
        return permanent.get(permanent.size() - 1);
    }

    private List<BigDecimal> permanent(Predicate<Line> counted) {
        return yearly(proposal.permanentChanges().stream().filter(counted), this::change);
    }

    private static BigDecimal at(int year, List<BigDecimal> amounts) {
        return year >= 0 && year < amounts.size() ? amounts.get(year) : BigDecimal.ZERO;
    }

    private List<BigDecimal> yearly(Stream<Line> lines, UnaryOperator<BigDecimal> changed) {
        List<Amounts> rows = lines.flatMap(ScenarioAmounts::cells).toList();
        return proposal.years().stream()
                .mapToObj(year -> rows.stream()
                        .flatMap(row -> row.in(year).stream())
                        .map(Amount::thousands)
                        .map(changed)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
    }

    /** The cells of a row where they are typed: its own, or those of its details. */
    static Stream<Amounts> cells(Line line) {
        return line.hasDetails() ? line.details().stream().map(Detail::amounts) : Stream.of(line.ownAmounts());
    }

    private BigDecimal change(BigDecimal permanent) {
        return permanent.signum() < 0 ? scaled(permanent, scenario.savings()) : permanent;
    }

    private BigDecimal cost(BigDecimal implementation) {
        return implementation.signum() > 0 ? scaled(implementation, scenario.costs()) : implementation;
    }

    private static BigDecimal scaled(BigDecimal amount, BigDecimal change) {
        return amount.multiply(BigDecimal.ONE.add(change));
    }
}
