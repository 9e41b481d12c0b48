package dk.forslagsark.formula;

import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A proposal with other identities of its rows. What stays as it is stays the same object.
 *
 * @param of the identity that a row is to have
 */
record Identities(Function<PointedRow, Optional<String>> of) {
    Proposal in(Proposal proposal) {
        Proposal changed = proposal;
        for (Block block : Block.values()) {
            List<Line> lines = new ArrayList<>();
            for (Line line : proposal.lines(block)) {
                lines.add(in(line, new LineRef(block, lines.size())));
            }
            changed = changed.withLines(block, lines);
        }
        for (SmallTable<?> table : SmallTable.ALL) {
            changed = in(changed, table);
        }
        return free(changed);
    }

    private Line in(Line line, LineRef ref) {
        List<Detail> details = new ArrayList<>();
        for (Detail detail : line.details()) {
            Optional<String> id = id(ref.detail(details.size()));
            details.add(id.equals(detail.id()) ? detail : detail.withId(id));
        }
        Line changed = details.equals(line.details()) ? line : line.withDetails(details);
        return id(ref).equals(line.id()) ? changed : changed.withId(id(ref));
    }

    private Optional<String> id(RowRef row) {
        return of.apply(new PointedRow.Line(row));
    }

    private <T extends Noted<T>> Proposal in(Proposal proposal, SmallTable<T> table) {
        List<T> rows = new ArrayList<>();
        for (T row : table.in(proposal)) {
            rows.add(in(row, new PointedRow.Small(table, rows.size())));
        }
        return proposal.withRows(table.type(), rows);
    }

    private Proposal free(Proposal proposal) {
        List<FreeTable> tables = new ArrayList<>();
        for (FreeTable table : proposal.freeTables()) {
            List<FreeRow> rows = new ArrayList<>();
            for (FreeRow row : table.rows()) {
                rows.add(in(row, new PointedRow.Free(tables.size(), rows.size())));
            }
            tables.add(table.withRows(rows));
        }
        return proposal.withFreeTables(tables);
    }

    private <T extends Noted<T>> T in(T row, PointedRow at) {
        Optional<String> id = of.apply(at);
        return id.equals(row.notes().id()) ? row : row.withNotes(row.notes().withId(id));
    }
}
