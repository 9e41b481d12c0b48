package dk.forslagsark.check;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.tables.Lists;
import dk.forslagsark.version.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What mends a row of Table 1. */
final class RowFix {
    private RowFix() {}

    /** Another amount in that year. */
    static Fix amount(Phrase words, CheckedRow row, int year, Amount amount) {
        return new Fix(words, proposal -> withAmount(proposal, row.ref(), year, amount));
    }

    /** That expression in the place of what was typed in those years. */
    static Fix pointing(Phrase words, CheckedRow row, List<Integer> years, String expression) {
        CellEntry<Amount> formula = new CellEntry.Formula<>(expression, Optional.empty());
        return new Fix(words, proposal -> years.stream()
                .reduce(proposal, (before, year) -> with(before, row.ref(), year, formula), (before, after) -> after));
    }

    /** All amounts with the other sign. */
    static Fix turned(Phrase words, CheckedRow row) {
        return new Fix(words, proposal -> row.values().stream()
                .reduce(
                        proposal,
                        (before, value) -> withAmount(before, row.ref(), value.year(), value.negated()),
                        (before, after) -> after));
    }

    /** The amount of that year carried on to the last year. */
    static Fix continued(Phrase words, CheckedRow row, YearAmount last) {
        return new Fix(words, proposal -> row.years().stream()
                .filter(year -> year > last.year())
                .boxed()
                .reduce(
                        proposal,
                        (before, year) -> withAmount(before, row.ref(), year, last.amount()),
                        (before, after) -> after));
    }

    /** The row taken away. */
    static Fix remove(Phrase words, CheckedRow row) {
        return new Fix(words, proposal -> without(proposal, row.ref()));
    }

    /** The row moved to the end of the implementation costs. */
    static Fix toImplementation(Phrase words, CheckedRow row) {
        return new Fix(words, proposal -> {
            List<Line> costs = new ArrayList<>(proposal.implementationCosts());
            costs.add(proposal.line(row.ref()));
            return without(proposal, row.ref().owner()).withLines(Block.IMPLEMENTATION, costs);
        });
    }

    private static Proposal withAmount(Proposal proposal, RowRef ref, int year, Amount amount) {
        return with(proposal, ref, year, new CellEntry.Value<>(amount));
    }

    private static Proposal with(Proposal proposal, RowRef ref, int year, CellEntry<Amount> amount) {
        List<Line> lines =
                Lists.replaced(proposal.lines(ref.block()), ref.line(), line -> with(line, ref, year, amount));
        return proposal.withLines(ref.block(), lines);
    }

    private static Line with(Line line, RowRef ref, int year, CellEntry<Amount> amount) {
        return ref instanceof DetailRef part
                ? line.withDetails(Lists.replaced(
                        line.details(),
                        part.detail(),
                        detail -> detail.withAmounts(detail.amounts().with(year, amount))))
                : line.withAmounts(line.ownAmounts().with(year, amount));
    }

    private static Proposal without(Proposal proposal, RowRef ref) {
        List<Line> lines = proposal.lines(ref.block());
        List<Line> changed = ref instanceof DetailRef part
                ? Lists.replaced(
                        lines, ref.line(), line -> line.withDetails(Lists.removed(line.details(), part.detail())))
                : Lists.removed(lines, ref.line());
        return proposal.withLines(ref.block(), changed);
    }
}
