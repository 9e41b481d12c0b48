package dk.forslagsark.compare;

import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Detail;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The amounts of a row of Table 1 or the details it is split into; never some of each. */
record FiguresShape(RowList<Detail> details) implements Shape<LineFigures> {
    @Override
    public void compare(Where where, LineFigures from, LineFigures to, Consumer<Difference> found) {
        if (from.isSplit() != to.isSplit()) {
            Entries.BY_YEAR.compare(where, from.byYear(), to.byYear(), found);
        } else {
            Entries.BY_YEAR.compare(where, from.ownByYear(), to.ownByYear(), found);
        }
        details.compare(where, from.details(), to.details(), found);
    }

    @Override
    public LineFigures merge(Where where, Three<LineFigures> of, Decisions decisions) {
        return of.settled().orElseGet(() -> mergeInside(where, of, decisions));
    }

    /** Where a row has been split, or put together again, there is no cell to which the other's change belongs. */
    private LineFigures mergeInside(Where where, Three<LineFigures> of, Decisions decisions) {
        long split = Stream.of(of.base(), of.mine(), of.theirs())
                .filter(LineFigures::isSplit)
                .count();
        if (split == 0) {
            return new LineFigures(
                    Entries.of(Entries.BY_YEAR.merge(where, of.map(LineFigures::byYear), decisions)), List.of());
        }
        return split == 3
                ? new LineFigures(Amounts.NONE, details.merge(where, of.map(LineFigures::details), decisions))
                : decisions.decide(where, of, figures -> String.join("; ", cells("", figures)));
    }

    @Override
    public List<String> cells(String name, LineFigures figures) {
        return figures.isSplit() ? details.cells("", figures.details()) : Entries.BY_YEAR.cells("", figures.byYear());
    }
}
