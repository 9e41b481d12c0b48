package dk.forslagsark.formula;

import dk.forslagsark.formula.CellTarget.Row;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an edit has typed that has changed nothing but year cells of Table 1, in the years shown: all that expressions point at is where
 * it was.
 *
 * @param lines the rows that have changed, themselves or in a detail
 * @param cells the cells
 */
record Retyped(Set<LineRef> lines, List<Precedent> cells) {
    /** Empty where an edit has done something else. */
    static Optional<Retyped> between(Proposal before, Proposal after) {
        if (!withoutLines(before).equals(withoutLines(after))) {
            return Optional.empty();
        }
        Retyped all = new Retyped(new HashSet<>(), new ArrayList<>());
        boolean isAll = Stream.of(Block.values()).allMatch(block -> all.take(block, before, after));
        boolean areShown = all.cells.stream()
                .allMatch(cell -> after.years().contains(cell.year().orElseThrow()));
        return isAll && areShown ? Optional.of(all) : Optional.empty();
    }

    private static Proposal withoutLines(Proposal proposal) {
        return proposal.withLines(Block.PERMANENT, List.of()).withLines(Block.IMPLEMENTATION, List.of());
    }

    /** False where a row is another than it was by more than its amounts. */
    private boolean take(Block block, Proposal before, Proposal after) {
        List<Line> was = before.lines(block);
        List<Line> is = after.lines(block);
        if (was.size() != is.size()) {
            return false;
        }
        for (int i = 0; i < is.size(); i++) {
            if (was.get(i) != is.get(i)) {
                if (!was.get(i).withoutAmounts().equals(is.get(i).withoutAmounts())) {
                    return false;
                }
                take(new LineRef(block, i), was.get(i), is.get(i));
            }
        }
        return true;
    }

    private void take(LineRef line, Line was, Line is) {
        lines.add(line);
        take(line, was.ownAmounts(), is.ownAmounts());
        for (int i = 0; i < is.details().size(); i++) {
            Detail detail = is.details().get(i);
            take(line.detail(i), was.details().get(i).amounts(), detail.amounts());
        }
    }

    private void take(RowRef row, Amounts was, Amounts is) {
        Stream.of(was, is)
                .flatMap(amounts -> amounts.byYear().keySet().stream())
                .distinct()
                .filter(year ->
                        !Objects.equals(was.byYear().get(year), is.byYear().get(year)))
                .forEach(year -> cells.add(Precedent.of(new Row(row), year)));
    }
}
