package dk.forslagsark.document;

import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The edits that add, take away and move rows of Table 1. */
public final class RowEdits {
    private RowEdits() {}

    /** Adds a blank line at that place; it takes its area, group, committee and target group from the line above. */
    public static Edit insert(Proposal proposal, LineRef at) {
        Line line = blankBelow(proposal, at);
        return inserted("Ny række", at, at, line);
    }

    /** Adds a line at the end of the block from what was typed in a cell of the row for new lines. */
    public static Edit append(Proposal proposal, Block block, String column, String typed) {
        LineRef at = new LineRef(block, proposal.lines(block).size());
        Line blank = blankBelow(proposal, at);
        Line line = Column.isYear(column)
                ? blank.withAmounts(CellEdits.entered(Amounts.NONE, Integer.parseInt(column), typed))
                : blank.withLabel(typed.strip());
        Place place = Place.cell(at, column);
        return inserted("Ny række", at, at, line).thenAt(place);
    }

    /** Adds a line at the end of the block with that area. */
    public static Edit append(Proposal proposal, Block block, Area area) {
        LineRef at = new LineRef(block, proposal.lines(block).size());
        return inserted("Ny række", at, at, blankBelow(proposal, at).withArea(area))
                .thenAt(Place.cell(at, Column.AREA));
    }

    /** Takes the row away, a line with all its details. A line whose last detail goes is left blank. */
    public static Edit delete(RowRef row) {
        return row instanceof DetailRef detail
                ? inLine("Slet detalje", detail, detail, details -> Lists.removed(details, detail.detail()))
                : inBlock("Slet række", row, row, lines -> Lists.removed(lines, row.line()));
    }

    /** Puts a copy of the row below it. */
    public static Edit duplicate(Proposal proposal, RowRef row) {
        if (row instanceof DetailRef detail) {
            Detail copy = proposal.line(row).details().get(detail.detail());
            DetailRef below = detail.owner().detail(detail.detail() + 1);
            return inLine("Duplikér detalje", row, below, details -> Lists.inserted(details, below.detail(), copy));
        }
        LineRef below = new LineRef(row.block(), row.line() + 1);
        return inserted("Duplikér række", row, below, proposal.line(row));
    }

    /**
     * Moves the row one up (-1) or down (+1), a line within its block, a detail within its line; empty if there is no
     * room.
     */
    public static Optional<Edit> move(Proposal proposal, RowRef row, int by) {
        String words = by < 0 ? "Flyt række op" : "Flyt række ned";
        if (row instanceof DetailRef detail) {
            int to = detail.detail() + by;
            return inside(to, proposal.line(row).details())
                    .map(there -> inLine(
                            words,
                            row,
                            detail.owner().detail(to),
                            details -> Lists.swapped(details, detail.detail(), to)));
        }
        int to = row.line() + by;
        return inside(to, proposal.lines(row.block()))
                .map(there ->
                        inBlock(words, row, new LineRef(row.block(), to), lines -> passing(lines, row.line(), to)));
    }

    /** A line that passes another joins the group of the one it passes. */
    private static List<Line> passing(List<Line> lines, int from, int to) {
        Optional<String> group = lines.get(to).group();
        List<Line> joined =
                Lists.replaced(lines, from, line -> line.group().equals(group) ? line : line.withGroup(group));
        return Lists.swapped(joined, from, to);
    }

    /**
     * Adds a blank detail below the row. A line without details is split: what it has becomes its first detail, and the
     * blank one follows.
     */
    public static Edit addDetail(Proposal proposal, RowRef row) {
        Line line = proposal.line(row);
        boolean takesOver = !line.hasDetails() && !line.ownAmounts().isEmpty();
        int at = row instanceof DetailRef detail
                ? detail.detail() + 1
                : line.details().size() + (takesOver ? 1 : 0);
        return inLine(
                takesOver ? "Del op i detaljer" : "Ny detalje", row, row.owner().detail(at), details -> {
                    List<Detail> parts = new ArrayList<>(details);
                    if (takesOver) {
                        parts.add(Detail.of(line.label(), line.ownAmounts()));
                    }
                    parts.add(at, Detail.of("", Amounts.NONE));
                    return parts;
                });
    }

    private static Line blankBelow(Proposal proposal, LineRef at) {
        List<Line> lines = proposal.lines(at.block());
        Line blank = Line.of("", Area.SERVICE, Amounts.NONE);
        return at.line() == 0 ? blank : blank.belongingLike(lines.get(at.line() - 1));
    }

    private static Edit inserted(String words, RowRef from, LineRef at, Line line) {
        return inBlock(words, from, at, lines -> Lists.inserted(lines, at.line(), line));
    }

    private static Edit inBlock(String words, RowRef from, RowRef to, UnaryOperator<List<Line>> change) {
        Block block = from.block();
        return edit(words, from, to, proposal -> proposal.withLines(block, change.apply(proposal.lines(block))));
    }

    private static Edit inLine(String words, RowRef from, RowRef to, UnaryOperator<List<Detail>> change) {
        LineRef owner = from.owner();
        return inBlock(
                        words,
                        owner,
                        owner,
                        lines -> Lists.replaced(
                                lines, owner.line(), line -> line.withDetails(change.apply(line.details()))))
                .from(Place.cell(from, Column.LABEL))
                .thenAt(Place.cell(to, Column.LABEL));
    }

    private static Edit edit(String words, RowRef from, RowRef to, UnaryOperator<Proposal> change) {
        return Edit.at(Place.cell(from, Column.LABEL), words, change).thenAt(Place.cell(to, Column.LABEL));
    }

    private static Optional<Integer> inside(int index, List<?> list) {
        return index >= 0 && index < list.size() ? Optional.of(index) : Optional.empty();
    }
}
