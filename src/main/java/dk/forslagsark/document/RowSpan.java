package dk.forslagsark.document;

import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.List;
import java.util.stream.Stream;

/** Rows of Table 1 that follow each other and are acted on together: lines of a block, or details of a line. */
public sealed interface RowSpan {
    RowRef first();

    RowRef last();

    /** How many rows. */
    int count();

    /**
     * Lines with all their details.
     *
     * @param first the first line
     * @param count how many
     */
    record Lines(LineRef first, int count) implements RowSpan {
        @Override
        public LineRef last() {
            return new LineRef(first.block(), end() - 1);
        }

        /** The index after the last line. */
        int end() {
            return first.line() + count;
        }

        List<Line> in(Proposal proposal) {
            return proposal.lines(first.block()).subList(first.line(), end());
        }
    }

    /**
     * Details of one line.
     *
     * @param first the first detail
     * @param count how many
     */
    record Details(DetailRef first, int count) implements RowSpan {
        @Override
        public DetailRef last() {
            return first.owner().detail(end() - 1);
        }

        /** The index after the last detail. */
        int end() {
            return first.detail() + count;
        }

        List<Detail> in(Proposal proposal) {
            return proposal.line(first).details().subList(first.detail(), end());
        }
    }

    static RowSpan of(RowRef row) {
        return row instanceof DetailRef detail ? new Details(detail, 1) : new Lines(row.owner(), 1);
    }

    /**
     * The rows together: details where all are of one line, else the lines they are, or belong to, in the first one's
     * block.
     *
     * @param rows one or more rows, from the top
     */
    static RowSpan of(List<RowRef> rows) {
        RowRef first = rows.get(0);
        if (first instanceof DetailRef start && rows.stream().allMatch(row -> isDetailOf(start.owner(), row))) {
            DetailRef end = (DetailRef) rows.get(rows.size() - 1);
            return new Details(start, end.detail() - start.detail() + 1);
        }
        Stream<RowRef> inBlock = rows.stream().filter(row -> row.block() == first.block());
        int last = inBlock.mapToInt(RowRef::line).max().orElse(first.line());
        return new Lines(first.owner(), last - first.line() + 1);
    }

    private static boolean isDetailOf(LineRef line, RowRef row) {
        return row instanceof DetailRef detail && detail.owner().equals(line);
    }
}
