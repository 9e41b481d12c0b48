package dk.forslagsark.economy;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The computed part of Table 1. All lists have one amount per year shown, in the years' order.
 *
 * <p>A blank cell counts as 0 in a sum. Amounts outside the years shown and texts that are no amounts do not count.
 *
 * @param years the years shown
 * @param permanent the sum of the permanent changes (samlet varig ændring)
 * @param permanentService the part of it in areas that count as service
 * @param implementation the sum of the implementation costs (samlede implementeringsomkostninger)
 * @param net permanent + implementation (samlet økonomisk påvirkning)
 * @param service the payback period counting only permanent changes of areas that count as service, but all implementation costs
 * @param total the payback period counting everything
 */
public record Economy(
        Years years,
        List<Amount> permanent,
        List<Amount> permanentService,
        List<Amount> implementation,
        List<Amount> net,
        PaybackCourse service,
        PaybackCourse total) {
    /** Beyond this many years the bars of a chart are too thin to be read; a payback later than that is not marked. */
    public static final int MOST_YEARS_CHARTED = 24;

    public static Economy of(Proposal proposal) {
        Years years = proposal.years();
        List<Row> changes = rows(proposal.permanentChanges());
        List<Row> costs = rows(proposal.implementationCosts());
        List<Amount> permanent = totals(changes, row -> true, years);
        List<Amount> service = totals(changes, row -> proposal.areas().isService(row.area()), years);
        List<Amount> implementation = totals(costs, row -> true, years);
        int start = firstYearWithAmount(proposal);
        return new Economy(
                years,
                permanent,
                service,
                implementation,
                added(permanent, implementation),
                PaybackCourse.of(start, service, implementation, proposal.terms()),
                PaybackCourse.of(start, permanent, implementation, proposal.terms()));
    }

    /**
     * How many years a chart of the accumulated effect counting everything shows: those of the proposal from the first with an amount, or
     * until it is paid back, and no more than can be read.
     */
    public int yearsCharted() {
        int own = years.last() - total.firstYear() + 1;
        return Math.min(MOST_YEARS_CHARTED, Math.max(own, total.yearsToPayBack()));
    }

    /** The totals of that block, one per year shown. */
    public List<Amount> totals(Block block) {
        return block == Block.PERMANENT ? permanent : implementation;
    }

    /** A row of Table 1 with its amounts, its details added up. */
    private record Row(Area area, Amounts amounts) {}

    private static List<Row> rows(List<Line> lines) {
        return lines.stream().map(line -> new Row(line.area(), line.amounts())).toList();
    }

    private static List<Amount> totals(List<Row> rows, Predicate<Row> counted, Years years) {
        Amounts sum =
                Amounts.sum(rows.stream().filter(counted).map(Row::amounts).toList());
        return years.stream().mapToObj(year -> sum.in(year).orElse(Amount.ZERO)).toList();
    }

    private static List<Amount> added(List<Amount> first, List<Amount> second) {
        List<Amount> sums = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            sums.add(first.get(i).plus(second.get(i)));
        }
        return List.copyOf(sums);
    }

    /** The first year shown in which an amount stands, be it a zero; the first year shown if there is none. */
    static int firstYearWithAmount(Proposal proposal) {
        Years years = proposal.years();
        return years.stream()
                .filter(year -> Stream.of(proposal.permanentChanges(), proposal.implementationCosts())
                        .flatMap(List::stream)
                        .anyMatch(line -> line.amounts().in(year).isPresent()))
                .findFirst()
                .orElse(years.first());
    }
}
