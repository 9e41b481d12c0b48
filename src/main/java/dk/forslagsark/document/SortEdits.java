package dk.forslagsark.document;

import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The edit that puts the lines of Table 1 in another order. A line stays in its group and keeps its details as they are, and
 * lines that are equal keep their order.
 */
public final class SortEdits {
    private SortEdits() {}

    /**
     * Sorts all lines of the blocks in which the rows are.
     *
     * @param rows at least one
     * @param by the column they are sorted by, see {@link LineOrder}
     * @param isAscending whether the least comes first, else the greatest
     */
    public static Edit sort(List<RowRef> rows, Column by, boolean isAscending) {
        List<Block> blocks = rows.stream().map(RowRef::block).distinct().toList();
        return Edit.at(Place.cell(rows.get(0), by), "Sortér rækker", proposal -> {
            Comparator<Line> order = LineOrder.by(by, isAscending, proposal);
            Proposal sorted = proposal;
            for (Block block : blocks) {
                sorted = sorted.withLines(block, sorted(sorted.lines(block), order));
            }
            return sorted;
        });
    }

    /** Each run of lines under one heading by itself. */
    private static List<Line> sorted(List<Line> lines, Comparator<Line> order) {
        List<Line> sorted = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size()
                    || !lines.get(i).group().equals(lines.get(first).group())) {
                lines.subList(first, i).stream().sorted(order).forEach(sorted::add);
                first = i;
            }
        }
        return sorted;
    }
}
