package dk.forslagsark.economy;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Areas;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The rows of Table 1 added up, beside what they are of. Of an edit that leaves the rows where they are only those it has changed are taken out
 * and added again: sums are exact, so it comes to the same.
 */
public final class TableOneSums {
    private final Proposal proposal;
    private final YearSums permanent;
    private final YearSums service;
    private final YearSums implementation;

    private TableOneSums(Proposal proposal, YearSums permanent, YearSums service, YearSums implementation) {
        this.proposal = proposal;
        this.permanent = permanent;
        this.service = service;
        this.implementation = implementation;
    }

    public static TableOneSums of(Proposal proposal) {
        int years = proposal.years().count();
        TableOneSums sums =
                new TableOneSums(proposal, YearSums.none(years), YearSums.none(years), YearSums.none(years));
        Map<Area, Boolean> service = new HashMap<>();
        for (Block block : Block.values()) {
            for (Line line : proposal.lines(block)) {
                sums.add(block, line, service.computeIfAbsent(line.area(), proposal.areas()::isService));
            }
        }
        return sums;
    }

    /** Those of a proposal that has come of this one's by an edit. */
    public TableOneSums after(Proposal edited) {
        boolean isAlike = years().equals(edited.years())
                && proposal.areas().equals(edited.areas())
                && Stream.of(Block.values())
                        .allMatch(block -> proposal.lines(block).size()
                                == edited.lines(block).size());
        if (!isAlike) {
            return of(edited);
        }
        TableOneSums sums = new TableOneSums(edited, permanent.copy(), service.copy(), implementation.copy());
        for (Block block : Block.values()) {
            sums.replace(block, proposal.lines(block), edited.lines(block), edited.areas());
        }
        return sums;
    }

    private void replace(Block block, List<Line> before, List<Line> after, Areas areas) {
        for (int i = 0; i < after.size(); i++) {
            Line was = before.get(i);
            Line is = after.get(i);
            if (was != is) {
                remove(block, was, areas.isService(was.area()));
                add(block, is, areas.isService(is.area()));
            }
        }
    }

    private void add(Block block, Line line, boolean isService) {
        change(block, isService, sums -> sums.add(line.amounts(), years()));
    }

    private void remove(Block block, Line line, boolean isService) {
        change(block, isService, sums -> sums.remove(line.amounts(), years()));
    }

    /** Changes all sums in which a row of the block counts. */
    private void change(Block block, boolean isService, Consumer<YearSums> change) {
        change.accept(of(block));
        if (isService && block == Block.PERMANENT) {
            change.accept(service);
        }
    }

    private YearSums of(Block block) {
        return block == Block.PERMANENT ? permanent : implementation;
    }

    /** The years shown, which are those of the sums. */
    Years years() {
        return proposal.years();
    }

    /** What they are of. */
    Proposal proposal() {
        return proposal;
    }

    /** Of the permanent changes. */
    YearSums permanent() {
        return permanent;
    }

    /** Of those in areas that count as service. */
    YearSums service() {
        return service;
    }

    /** Of the implementation costs. */
    YearSums implementation() {
        return implementation;
    }

    /** The first year shown in which an amount stands, be it a zero; the first year shown if there is none. */
    int firstYear() {
        return years().first()
                + Stream.of(permanent, implementation)
                        .flatMapToInt(sums -> sums.first().stream())
                        .min()
                        .orElse(0);
    }
}
