package dk.forslagsark.tables;

import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Something that is said of a row of Table 1 beside its amounts, as the text of a cell.
 *
 * @param key what the file calls it
 * @param kind how it is typed in
 * @param holds of which lines of a block it can be said
 * @param line what a line says
 * @param withLine the line once it says that, or nothing
 * @param detail what a detail says where not its line's; none ever does where only lines can be marked
 * @param withDetail the detail once it says that, or nothing
 * @param otherwise what holds of a line that says nothing
 * @param suggestions what is suggested
 */
public record LineText(
        String key,
        Kind kind,
        BiPredicate<Block, Line> holds,
        Function<Line, Optional<String>> line,
        BiFunction<Line, Optional<String>, Line> withLine,
        Function<Detail, Optional<String>> detail,
        BiFunction<Detail, Optional<String>, Detail> withDetail,
        Function<Proposal, String> otherwise,
        Function<Organisation, List<String>> suggestions) {
    /** What stands in the cell of what is marked. */
    public static final String MARK = "x";

    private static final BiPredicate<Block, Line> ALL = (block, line) -> true;

    /** How it is typed in. */
    public enum Kind {
        /** A name of which there are suggestions. A detail has its line's as long as it has none of its own. */
        NAME,
        /** A mark on a line; its details are marked with it. */
        MARK,
        /** The comment on the row. */
        COMMENT
    }

    static LineText name(
            Property<Line, String> line,
            Property<Detail, String> detail,
            Function<Proposal, String> otherwise,
            Function<Organisation, List<String>> suggestions) {
        return new LineText(
                line.key(), Kind.NAME, ALL, line::in, line::with, detail::in, detail::with, otherwise, suggestions);
    }

    static LineText mark(Property<Line, Boolean> mark, BiPredicate<Block, Line> holds) {
        return new LineText(
                mark.key(),
                Kind.MARK,
                holds,
                line -> mark.in(line).map(any -> MARK),
                (line, text) -> mark.with(line, text.map(any -> true)),
                detail -> Optional.empty(),
                (detail, text) -> detail,
                proposal -> "",
                organisation -> List.of());
    }

    static LineText comment() {
        return new LineText(
                Comments.KEY,
                Kind.COMMENT,
                ALL,
                line -> line.comments().row(),
                (line, text) -> line.withComments(line.comments().withRow(text.orElse(""))),
                detail -> detail.comments().row(),
                (detail, text) -> detail.withComments(detail.comments().withRow(text.orElse(""))),
                proposal -> "",
                organisation -> List.of());
    }
}
