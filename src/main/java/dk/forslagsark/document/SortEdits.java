package dk.forslagsark.document;

import dk.forslagsark.document.RowSpan.Details;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Lists;
import dk.forslagsark.tables.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The edit that puts the lines of Table 1, or details of one of them, in another order. A line stays in its group and keeps its
 * details as they are, and rows that are equal keep their order.
 */
public final class SortEdits {
    private SortEdits() {}

    /**
     * Sorts several details of one line among themselves; else the lines of several rows, or all lines of the block where the
     * rows are of one line.
     *
     * @param rows at least one
     * @param by the column they are sorted by, see {@link LineOrder}
     * @param isAscending whether the least comes first, else the greatest
     */
    public static Edit sort(List<RowRef> rows, Column by, boolean isAscending) {
        UnaryOperator<Proposal> sorted = RowSpan.of(rows) instanceof Details details && details.count() > 1
                ? proposal -> sortDetails(proposal, details.first(), places(rows), by, isAscending)
                : proposal -> sortLines(proposal, rows, by, isAscending);
        return Edit.at(Place.cell(rows.get(0), by), Phrase.of("document.sort"), sorted);
    }

    private static List<Integer> places(List<RowRef> details) {
        return details.stream().map(row -> ((DetailRef) row).detail()).toList();
    }

    /** Details stand as the lines would that they could be. */
    private static Proposal sortDetails(
            Proposal proposal, RowRef first, List<Integer> places, Column by, boolean isAscending) {
        Line owner = proposal.line(first);
        Comparator<Line> order = LineOrder.by(by, isAscending, proposal);
        List<Detail> details = new ArrayList<>(owner.details());
        reorder(details, places, Comparator.comparing(detail -> DetailEdits.line(owner, detail), order));
        List<Line> lines =
                Lists.replaced(proposal.lines(first.block()), first.line(), line -> line.withDetails(details));
        return proposal.withLines(first.block(), lines);
    }

    private static Proposal sortLines(Proposal proposal, List<RowRef> rows, Column by, boolean isAscending) {
        List<Block> blocks = rows.stream().map(RowRef::block).distinct().toList();
        Set<LineRef> lines = rows.stream().map(RowRef::owner).collect(Collectors.toSet());
        Comparator<Line> order = LineOrder.by(by, isAscending, proposal);
        Proposal sorted = proposal;
        for (Block block : blocks) {
            IntPredicate isSorted = line -> lines.size() == 1 || lines.contains(new LineRef(block, line));
            sorted = sorted.withLines(block, sorted(sorted.lines(block), isSorted, order));
        }
        return sorted;
    }

    /** Each run of lines under one heading by itself; the others stay where they are. */
    private static List<Line> sorted(List<Line> lines, IntPredicate isSorted, Comparator<Line> order) {
        List<Line> sorted = new ArrayList<>(lines);
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size()
                    || !lines.get(i).group().equals(lines.get(first).group())) {
                List<Integer> places =
                        IntStream.range(first, i).filter(isSorted).boxed().toList();
                reorder(sorted, places, order);
                first = i;
            }
        }
        return sorted;
    }

    /** Sorts what stands in those places among these; the rest stays where it is. */
    private static <T> void reorder(List<T> rows, List<Integer> places, Comparator<T> order) {
        List<T> ordered = places.stream().map(rows::get).sorted(order).toList();
        IntStream.range(0, places.size()).forEach(at -> rows.set(places.get(at), ordered.get(at)));
    }
}
