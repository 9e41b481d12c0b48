package dk.forslagsark.document;

import dk.forslagsark.document.RowSpan.Details;
import dk.forslagsark.document.RowSpan.Lines;
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
import dk.forslagsark.tables.Place.TableCell;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The edits that take away, copy and move rows of Table 1, one or several at a time. */
public final class SpanEdits {
    private SpanEdits() {}

    /** Takes the rows away, lines with all their details. A line whose last detail goes is left blank. */
    public static Edit delete(RowSpan span) {
        RowRef first = span.first();
        return span instanceof Details details
                ? inLine(RowNames.deleteDetails(span.count()), span, RowSpan.of(first), list -> removed(list, details))
                : inBlock(RowNames.delete(span.count()), span, RowSpan.of(first), list -> removed(list, (Lines) span));
    }

    /** Puts a copy of the rows below them. */
    public static Edit duplicate(Proposal proposal, RowSpan span) {
        if (span instanceof Details details) {
            Details copy = new Details(details.first().owner().detail(details.end()), details.count());
            List<Detail> copied = details.in(proposal);
            return inLine(
                    RowNames.duplicateDetails(span.count()),
                    span,
                    copy,
                    list -> Lists.inserted(list, details.end(), copied));
        }
        Lines lines = (Lines) span;
        Lines copy = new Lines(new LineRef(lines.first().block(), lines.end()), lines.count());
        List<Line> copied = lines.in(proposal);
        return inBlock(RowNames.duplicate(span.count()), span, copy, list -> Lists.inserted(list, lines.end(), copied));
    }

    /**
     * Moves the rows one up (-1) or down (+1): details within their line; lines also past the border of a group, which
     * they join, and from the end of one block to the start of the other. Empty if there is no room.
     */
    public static Optional<Edit> move(Proposal proposal, RowSpan span, int by) {
        Phrase words = by < 0 ? RowNames.up(1) : RowNames.down(1);
        if (span instanceof Details details) {
            int size = proposal.line(details.first()).details().size();
            int to = details.first().detail() + by;
            boolean hasRoom = to >= 0 && to + details.count() <= size;
            return hasRoom ? Optional.of(shifted(words, proposal, details, to)) : Optional.empty();
        }
        Lines lines = (Lines) span;
        int passed = by < 0 ? lines.first().line() - 1 : lines.end();
        List<Line> block = proposal.lines(lines.first().block());
        if (passed < 0 || passed >= block.size()) {
            return other(lines.first().block(), by)
                    .map(target -> moved(words, proposal, lines, by < 0 ? end(proposal, target) : start(target)));
        }
        int to = lines.first().line() + by;
        Optional<String> group = block.get(passed).group();
        return Optional.of(
                placed(words, proposal, lines, new LineRef(lines.first().block(), to), group));
    }

    /**
     * Moves lines above another line, into its group; details above another detail.
     *
     * @param above a line or a detail, or the place after the last line of a block; a detail stands for the place below its
     *     line where lines are moved
     * @return empty where the rows cannot go there, or are there already
     */
    public static Optional<Edit> moveAbove(Proposal proposal, RowSpan span, RowRef above) {
        if (span instanceof Details details) {
            return above instanceof DetailRef detail
                            && detail.owner().equals(details.first().owner())
                    ? shiftedAbove(proposal, details, detail)
                    : Optional.empty();
        }
        LineRef target = above instanceof DetailRef ? new LineRef(above.block(), above.line() + 1) : above.owner();
        Lines lines = (Lines) span;
        boolean stays = target.block() == lines.first().block()
                && target.line() >= lines.first().line()
                && target.line() <= lines.end();
        return stays ? Optional.empty() : Optional.of(moved(RowNames.move(1), proposal, lines, target));
    }

    private static Optional<Edit> shiftedAbove(Proposal proposal, Details details, DetailRef above) {
        int to = above.detail() > details.first().detail() ? above.detail() - details.count() : above.detail();
        return to == details.first().detail() || to < 0
                ? Optional.empty()
                : Optional.of(shifted(RowNames.move(1), proposal, details, to));
    }

    private static Edit shifted(Phrase words, Proposal proposal, Details details, int to) {
        List<Detail> taken = details.in(proposal);
        Details after = new Details(details.first().owner().detail(to), details.count());
        return inLine(words, details, after, list -> Lists.inserted(removed(list, details), to, taken));
    }

    /** Above that line as things stand, in the group of the line there, or of the last one of the block. */
    private static Edit moved(Phrase words, Proposal proposal, Lines lines, LineRef target) {
        boolean further = target.block() == lines.first().block()
                && target.line() > lines.first().line();
        LineRef to = further ? new LineRef(target.block(), target.line() - lines.count()) : target;
        return placed(words, proposal, lines, to, groupAt(proposal, target));
    }

    private static Optional<String> groupAt(Proposal proposal, LineRef target) {
        List<Line> block = proposal.lines(target.block());
        if (target.line() < block.size()) {
            return block.get(target.line()).group();
        }
        return block.isEmpty() ? Optional.empty() : block.get(block.size() - 1).group();
    }

    /**
     * @param to where the first of the lines is to be once they have been taken away
     */
    private static Edit placed(Phrase words, Proposal proposal, Lines lines, LineRef to, Optional<String> group) {
        List<Line> taken = lines.in(proposal).stream()
                .map(line -> line.group().equals(group) ? line : line.withGroup(group))
                .toList();
        UnaryOperator<Proposal> change = before -> {
            Block from = lines.first().block();
            Proposal without = before.withLines(from, removed(before.lines(from), lines));
            return without.withLines(to.block(), Lists.inserted(without.lines(to.block()), to.line(), taken));
        };
        return edit(words, lines, new Lines(to, lines.count()), change);
    }

    private static Optional<Block> other(Block block, int by) {
        boolean leaves = block == Block.PERMANENT ? by > 0 : by < 0;
        return leaves
                ? Optional.of(block == Block.PERMANENT ? Block.IMPLEMENTATION : Block.PERMANENT)
                : Optional.empty();
    }

    private static LineRef start(Block block) {
        return new LineRef(block, 0);
    }

    private static LineRef end(Proposal proposal, Block block) {
        return new LineRef(block, proposal.lines(block).size());
    }

    private static List<Line> removed(List<Line> list, Lines lines) {
        return Lists.removed(list, lines.first().line(), lines.end());
    }

    private static List<Detail> removed(List<Detail> list, Details details) {
        return Lists.removed(list, details.first().detail(), details.end());
    }

    private static Edit inBlock(Phrase words, RowSpan from, RowSpan to, UnaryOperator<List<Line>> change) {
        Block block = from.first().block();
        return edit(words, from, to, proposal -> proposal.withLines(block, change.apply(proposal.lines(block))));
    }

    private static Edit inLine(Phrase words, RowSpan from, RowSpan to, UnaryOperator<List<Detail>> change) {
        LineRef owner = from.first().owner();
        return edit(
                words,
                from,
                to,
                proposal -> proposal.withLines(
                        owner.block(),
                        Lists.replaced(
                                proposal.lines(owner.block()),
                                owner.line(),
                                line -> line.withDetails(change.apply(line.details())))));
    }

    static Edit edit(Phrase words, RowSpan from, RowSpan to, UnaryOperator<Proposal> change) {
        return Edit.at(place(from), words, change).thenAt(place(to));
    }

    private static Place place(RowSpan span) {
        TableCell first = Place.cell(span.first(), Column.LABEL);
        return span.count() == 1 ? first : first.to(span.last(), Column.LABEL);
    }
}
