package dk.forslagsark.economy;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Terms;
import dk.forslagsark.proposal.Years;
import java.util.ArrayList;
import java.util.List;

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
        return of(TableOneSums.of(proposal));
    }

    /** The same where the rows have been added up already. */
    public static Economy of(TableOneSums sums) {
        List<Amount> permanent = sums.permanent().totals();
        List<Amount> service = sums.service().totals();
        List<Amount> implementation = sums.implementation().totals();
        int start = sums.firstYear();
        Terms terms = sums.proposal().terms();
        return new Economy(
                sums.years(),
                permanent,
                service,
                implementation,
                added(permanent, implementation),
                PaybackCourse.of(start, service, implementation, terms),
                PaybackCourse.of(start, permanent, implementation, terms));
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

    private static List<Amount> added(List<Amount> first, List<Amount> second) {
        List<Amount> sums = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            sums.add(first.get(i).plus(second.get(i)));
        }
        return List.copyOf(sums);
    }
}
