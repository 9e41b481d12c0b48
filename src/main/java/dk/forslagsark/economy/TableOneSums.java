package dk.forslagsark.economy;

import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;

/**
 * The rows of Table 1 added up.
 *
 * @param years the years shown, which are those of the sums
 * @param permanent of the permanent changes
 * @param service of those in areas that count as service
 * @param implementation of the implementation costs
 */
record TableOneSums(Years years, YearSums permanent, YearSums service, YearSums implementation) {
    static TableOneSums of(Proposal proposal) {
        Years years = proposal.years();
        YearSums service = new YearSums(years.count());
        YearSums others = new YearSums(years.count());
        for (Line line : proposal.permanentChanges()) {
            YearSums sums = proposal.areas().isService(line.area()) ? service : others;
            sums.add(line.amounts(), years);
        }
        YearSums permanent = new YearSums(years.count());
        permanent.add(service);
        permanent.add(others);
        YearSums implementation = new YearSums(years.count());
        proposal.implementationCosts().forEach(line -> implementation.add(line.amounts(), years));
        return new TableOneSums(years, permanent, service, implementation);
    }

    /** The first year shown in which an amount stands, be it a zero; the first year shown if there is none. */
    int firstYear() {
        int first = Math.min(permanent.first(), implementation.first());
        return years.first() + (first < years.count() ? first : 0);
    }
}
