package dk.forslagsark.formula;

import dk.forslagsark.formula.PointedRow.Free;
import dk.forslagsark.formula.PointedRow.Small;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows that may be pointed at.
 *
 * @param proposal the proposal they are of
 */
record PointedRows(Proposal proposal) {
    /** All of them from the top: Table 1, the smaller tables, the free tables. */
    Stream<PointedRow> all() {
        return Stream.of(tableOne(), small(), free()).flatMap(rows -> rows);
    }

    /** Those that have an identity, from the top. */
    Stream<PointedRow> identified() {
        Stream<PointedRow> tableOne =
                lines().filter(line -> !proposal.line(line).isPlain()).flatMap(this::withDetails);
        return Stream.of(tableOne, small(), free()).flatMap(rows -> rows).filter(row -> id(row).isPresent());
    }

    /** The identities of rows, from the top. */
    Stream<String> ids() {
        return identified().flatMap(row -> id(row).stream());
    }

    /** The rows of Table 1, without their details. */
    Stream<LineRef> lines() {
        return Stream.of(Block.values()).flatMap(this::lines);
    }

    Stream<LineRef> lines(Block block) {
        return IntStream.range(0, proposal.lines(block).size()).mapToObj(index -> new LineRef(block, index));
    }

    private Stream<PointedRow> tableOne() {
        return lines().flatMap(this::withDetails);
    }

    private Stream<PointedRow> withDetails(LineRef line) {
        return Stream.concat(
                        Stream.<RowRef>of(line),
                        IntStream.range(0, proposal.line(line).details().size()).mapToObj(line::detail))
                .map(PointedRow.Line::new);
    }

    private Stream<PointedRow> small() {
        return SmallTable.ALL.stream()
                .flatMap(table -> IntStream.range(0, table.in(proposal).size()).mapToObj(row -> new Small(table, row)));
    }

    private Stream<PointedRow> free() {
        return IntStream.range(0, proposal.freeTables().size()).boxed().flatMap(table -> IntStream.range(
                        0, proposal.freeTables().get(table).rows().size())
                .mapToObj(row -> new Free(table, row)));
    }

    /** The identity of the row; none where nothing points at it. */
    Optional<String> id(PointedRow row) {
        if (row instanceof PointedRow.Line line) {
            return line.row() instanceof DetailRef detail
                    ? detail(detail).id()
                    : line(line.row()).id();
        }
        return row instanceof Small small
                ? small.table().in(proposal).get(small.row()).notes().id()
                : free((Free) row).notes().id();
    }

    /** What the row is called. */
    String label(PointedRow row) {
        if (row instanceof PointedRow.Line line) {
            return line.row() instanceof DetailRef detail
                    ? detail(detail).label()
                    : line(line.row()).label();
        }
        return row instanceof Small small
                ? small.table().label(proposal, small.row())
                : free((Free) row).cell(0);
    }

    /** What stands in the row: a line, a detail, or a row of its table. */
    Object content(PointedRow row) {
        if (row instanceof PointedRow.Line line) {
            return line.row() instanceof DetailRef detail ? detail(detail) : line(line.row());
        }
        return row instanceof Small small ? small.table().in(proposal).get(small.row()) : free((Free) row);
    }

    private Line line(RowRef row) {
        return proposal.line(row);
    }

    private Detail detail(DetailRef row) {
        return line(row).details().get(row.detail());
    }

    private FreeRow free(Free row) {
        return proposal.freeTables().get(row.table()).rows().get(row.row());
    }
}
