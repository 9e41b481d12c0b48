package dk.forslagsark.formula;

import dk.forslagsark.formula.CellTarget.Row;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.ArrayList;
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
        return ChangedAmounts.between(before, after)
                .map(lines -> of(lines, before, after))
                .filter(typed -> typed.cells.stream()
                        .allMatch(cell -> after.years().contains(cell.year().orElseThrow())));
    }

    private static Retyped of(List<LineRef> lines, Proposal before, Proposal after) {
        Retyped all = new Retyped(Set.copyOf(lines), new ArrayList<>());
        lines.forEach(line -> all.take(line, before.line(line), after.line(line)));
        return all;
    }

    private void take(LineRef line, Line was, Line is) {
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
