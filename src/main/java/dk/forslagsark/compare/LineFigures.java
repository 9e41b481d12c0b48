package dk.forslagsark.compare;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import java.util.List;
import java.util.Map;

/**
 * What a row of Table 1 counts with.
 *
 * @param amounts its own amounts, or the sums of its details
 * @param details what it is split into; often nothing
 */
record LineFigures(Amounts amounts, List<Detail> details) {
    static LineFigures of(Line line) {
        return new LineFigures(line.amounts(), line.details());
    }

    Line in(Line line) {
        return isSplit() ? line.withDetails(details) : line.withAmounts(amounts);
    }

    boolean isSplit() {
        return !details.isEmpty();
    }

    Map<Integer, CellEntry<Amount>> byYear() {
        return amounts.byYear();
    }

    /** Its own amounts; none where it is split. */
    Map<Integer, CellEntry<Amount>> ownByYear() {
        return isSplit() ? Map.of() : byYear();
    }
}
