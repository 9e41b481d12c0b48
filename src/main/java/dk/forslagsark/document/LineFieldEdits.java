package dk.forslagsark.document;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Column.Attribute;
import dk.forslagsark.tables.Format;
import dk.forslagsark.tables.Lists;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The edits of what is said of a line or a detail beside its label, area and amounts. */
public final class LineFieldEdits {
    private LineFieldEdits() {}

    /**
     * Enters what was typed in one of these columns. Blank takes it away; a detail then has what its line has.
     * Nothing comes of what is neither a mark nor blank where there can be a mark, or of a mark on a detail.
     */
    public static Edit of(RowRef row, Attribute column, String typed) {
        return switch (column) {
            case COMMITTEE -> committee(row, typed);
            case TARGET_GROUP -> targetGroup(row, typed);
            case INNOVATION_POOL -> innovationPool(row, typed);
            case COMMENT -> comment(row, typed);
        };
    }

    /**
     * The same in all of the rows, as one step.
     *
     * @param rows from the top, at least one
     */
    public static Edit of(List<? extends RowRef> rows, Attribute column, String typed) {
        RowRef first = rows.get(0);
        Edit one = of(first, column, typed);
        if (rows.size() == 1) {
            return one;
        }
        Place place = Place.cell(first, column).to(rows.get(rows.size() - 1), column);
        String words = one.words() + " i " + rows.size() + " rækker";
        return Edit.at(place, words, proposal -> inEach(proposal, rows, column, typed));
    }

    private static Proposal inEach(Proposal proposal, List<? extends RowRef> rows, Attribute column, String typed) {
        return rows.stream()
                .map(row -> of(row, column, typed).change())
                .reduce(proposal, (changed, change) -> change.apply(changed), (first, second) -> second);
    }

    /** The comment on the row. */
    private static Edit comment(RowRef row, String typed) {
        Place place = Place.cell(row, Column.COMMENT);
        return CommentEdits.of(row, Column.LABEL, typed).from(place).thenAt(place);
    }

    private static Edit committee(RowRef row, String typed) {
        Optional<String> name = named(typed);
        return edit(
                row,
                Column.COMMITTEE,
                words("udvalg", name),
                line -> line.withCommittee(name),
                detail -> detail.withCommittee(name));
    }

    private static Edit targetGroup(RowRef row, String typed) {
        Optional<String> name = named(typed);
        return edit(
                row,
                Column.TARGET_GROUP,
                words("målgruppe", name),
                line -> line.withTargetGroup(name),
                detail -> detail.withTargetGroup(name));
    }

    private static Edit innovationPool(RowRef row, String typed) {
        Optional<Boolean> mark = mark(typed).value();
        String words = mark.orElse(false) ? "Markér innovationspulje" : "Fjern innovationspulje";
        return edit(
                row,
                Column.INNOVATION_POOL,
                words,
                line -> mark.map(line::withInnovationPool).orElse(line),
                detail -> detail);
    }

    /** All that is read as a mark or none, whatever the case of the letters. */
    public static List<String> marks() {
        return Stream.concat(Format.TICKS.stream(), Stream.of("")).toList();
    }

    /** A mark or none, as typed. */
    public static Reading<Boolean> mark(String typed) {
        return typed.isBlank() ? Reading.of(false) : Format.TICK.read().apply(typed);
    }

    private static Optional<String> named(String typed) {
        return Optional.of(typed.strip()).filter(name -> !name.isEmpty());
    }

    private static String words(String what, Optional<String> name) {
        return (name.isPresent() ? "Ret " : "Ryd ") + what;
    }

    private static Edit edit(
            RowRef row, Attribute column, String words, UnaryOperator<Line> line, UnaryOperator<Detail> detail) {
        LineRef owner = row.owner();
        UnaryOperator<Line> change = row instanceof DetailRef part
                ? each -> each.withDetails(Lists.replaced(each.details(), part.detail(), detail))
                : line;
        return Edit.at(Place.cell(row, column), words, proposal -> replaced(proposal, owner, change));
    }

    private static Proposal replaced(Proposal proposal, LineRef row, UnaryOperator<Line> change) {
        return proposal.withLines(row.block(), Lists.replaced(proposal.lines(row.block()), row.line(), change));
    }
}
