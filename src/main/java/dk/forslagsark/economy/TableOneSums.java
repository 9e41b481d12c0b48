package dk.forslagsark.economy;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        YearSums permanent = new YearSums(years.count());
        YearSums service = new YearSums(years.count());
        byArea(proposal.permanentChanges(), years).forEach((area, sums) -> {
            permanent.add(sums);
            if (proposal.areas().isService(area)) {
                service.add(sums);
            }
        });
        YearSums implementation = new YearSums(years.count());
        proposal.implementationCosts().forEach(line -> implementation.add(line.amounts(), years));
        return new TableOneSums(years, permanent, service, implementation);
    }

    private static Map<Area, YearSums> byArea(List<Line> lines, Years years) {
        Map<Area, YearSums> byArea = new HashMap<>();
        lines.forEach(line -> byArea.computeIfAbsent(line.area(), area -> new YearSums(years.count()))
                .add(line.amounts(), years));
        return byArea;
    }

    /** The first year shown in which an amount stands, be it a zero; the first year shown if there is none. */
    int firstYear() {
        return years.first()
                + Stream.of(permanent, implementation)
                        .flatMapToInt(sums -> sums.first().stream())
                        .min()
                        .orElse(0);
    }
}
