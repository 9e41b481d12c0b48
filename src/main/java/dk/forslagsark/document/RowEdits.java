package dk.forslagsark.document;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Areas;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.FedRow;
import dk.forslagsark.tables.Lists;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.function.UnaryOperator;

/** The edits that add lines to Table 1. */
public final class RowEdits {
    private RowEdits() {}

    /** Adds a blank line at that place; it takes its area, group, committee and target group from the line above. */
    public static Edit insert(Proposal proposal, LineRef at) {
        Line line = blankBelow(proposal, at);
        return inserted(Phrase.of("document.new-row"), at, at, line);
    }

    /** Adds a line at the end of the block from what was typed in a cell of the row for new lines. */
    public static Edit append(Proposal proposal, Block block, Column column, String typed) {
        LineRef at = new LineRef(block, proposal.lines(block).size());
        Line blank = blankBelow(proposal, at);
        Line line = column instanceof Column.Year year
                ? blank.withAmounts(CellEdits.entered(Amounts.NONE, year.year(), typed))
                : blank.withLabel(typed.strip());
        Place place = Place.cell(at, column);
        return inserted(Phrase.of("document.new-row"), at, at, line).thenAt(place);
    }

    /**
     * Adds a permanent change that is fed from a smaller table, in all years from the one of the price level on. It takes its group,
     * committee and target group from the last.
     */
    public static Edit fed(Proposal proposal, FedRow row) {
        LineRef at =
                new LineRef(Block.PERMANENT, proposal.lines(Block.PERMANENT).size());
        Line above = blankBelow(proposal, at);
        int first = proposal.terms().priceLevel();
        List<Integer> years =
                proposal.years().stream().filter(year -> year >= first).boxed().toList();
        Line line = row.line(above.area(), years).belongingLike(above);
        return inserted(Phrase.of("document.fed"), at, at, line)
                .thenAt(Place.cell(
                        at, Column.year(years.isEmpty() ? proposal.years().last() : years.get(0))));
    }

    /**
     * Adds a line at the end of the block with that area.
     *
     * @param offered the areas of the municipality, which say what one counts as that the proposal does not know yet
     */
    public static Edit append(Proposal proposal, Block block, Area area, Areas offered) {
        LineRef at = new LineRef(block, proposal.lines(block).size());
        Line line = blankBelow(proposal, at).withArea(area);
        return edit(Phrase.of("document.new-row"), at, at, before -> before.withLines(
                                block, Lists.inserted(before.lines(block), at.line(), line))
                        .withAreas(before.areas().adopting(area, offered)))
                .thenAt(Place.cell(at, Column.AREA));
    }

    private static Line blankBelow(Proposal proposal, LineRef at) {
        List<Line> lines = proposal.lines(at.block());
        Line blank = Line.of("", Area.SERVICE, Amounts.NONE);
        return at.line() == 0 ? blank : blank.belongingLike(lines.get(at.line() - 1));
    }

    private static Edit inserted(Phrase words, RowRef from, LineRef at, Line line) {
        return inBlock(words, from, at, lines -> Lists.inserted(lines, at.line(), line));
    }

    private static Edit inBlock(Phrase words, RowRef from, RowRef to, UnaryOperator<List<Line>> change) {
        Block block = from.block();
        return edit(words, from, to, proposal -> proposal.withLines(block, change.apply(proposal.lines(block))));
    }

    private static Edit edit(Phrase words, RowRef from, RowRef to, UnaryOperator<Proposal> change) {
        return Edit.at(Place.cell(from, Column.LABEL), words, change).thenAt(Place.cell(to, Column.LABEL));
    }
}
