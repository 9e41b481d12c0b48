package dk.forslagsark.proposal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A row of Table 1: a permanent change or an implementation cost. It has either amounts of its own or details, and then
 * its amounts are their sums.
 *
 * @param label what it is for
 * @param area the area of expenditure
 * @param group the heading it stands under, such as Del 1
 * @param committee the committee whose budget it belongs to
 * @param targetGroup the target group, where not the proposal's
 * @param innovationPool whether it is to be paid by the innovation pool
 * @param printedAsOne whether its details only share it out among committees and target groups, so that the tables that follow
 *     from Table 1 print the row itself; else they print the details under its label. Without details it says nothing
 * @param comments what has been commented on the row and its cells
 * @param ownAmounts the amounts typed in the row; none where it has details
 * @param details the parts it is split into; often none
 * @param id what expressions that point at it know it by; none where none does
 * @param extras what a newer program wrote
 */
public record Line(
        String label,
        Area area,
        Optional<String> group,
        Optional<String> committee,
        Optional<String> targetGroup,
        boolean innovationPool,
        boolean printedAsOne,
        Comments comments,
        Amounts ownAmounts,
        List<Detail> details,
        Optional<String> id,
        Extras extras) {
    public static final Property<Line, String> LABEL = Property.text("label", Line::label, Line::withLabel);
    public static final Property<Line, Area> AREA =
            Property.required("area", ValueKind.AREA, Line::area, Line::withArea);
    public static final Property<Line, String> GROUP =
            Property.of("group", ValueKind.TEXT, Line::group, Line::withGroup);
    public static final Property<Line, String> COMMITTEE =
            Property.of("committee", ValueKind.TEXT, Line::committee, Line::withCommittee);
    public static final Property<Line, String> TARGET_GROUP =
            Property.of("targetGroup", ValueKind.TEXT, Line::targetGroup, Line::withTargetGroup);
    public static final Property<Line, Boolean> INNOVATION_POOL =
            mark("innovationPool", Line::innovationPool, Line::withInnovationPool);
    public static final Property<Line, Boolean> PRINTED_AS_ONE =
            mark("printedAsOne", Line::printedAsOne, Line::withPrintedAsOne);

    /** What is said of a line beside its amounts, details and comments, in the order of the file. */
    public static final List<Property<Line, ?>> PROPERTIES =
            List.of(LABEL, AREA, GROUP, COMMITTEE, TARGET_GROUP, INNOVATION_POOL, PRINTED_AS_ONE);

    /** A line with nothing in it. */
    public static final Line BLANK = of("", Area.SERVICE, Amounts.NONE);

    /**
     * @throws IllegalArgumentException if it has both amounts and details
     */
    public Line {
        Stream.of(label, area, group, committee, targetGroup, comments, ownAmounts, id, extras)
                .forEach(Objects::requireNonNull);
        label = PlainText.of(label);
        group = group.map(PlainText::of);
        committee = committee.map(PlainText::of);
        targetGroup = targetGroup.map(PlainText::of);
        details = Details.of(details);
        if (!details.isEmpty() && !ownAmounts.isEmpty()) {
            throw new IllegalArgumentException("a line has either amounts or details");
        }
    }

    private static Property<Line, Boolean> mark(
            String key, Predicate<Line> isMarked, BiFunction<Line, Boolean, Line> marked) {
        return Property.of(
                key,
                ValueKind.FLAG,
                line -> Optional.of(true).filter(any -> isMarked.test(line)),
                (line, mark) -> marked.apply(line, mark.orElse(false)));
    }

    /** A line of that label, area and amounts and nothing else. */
    public static Line of(String label, Area area, Amounts amounts) {
        Optional<String> none = Optional.empty();
        return new Line(
                label, area, none, none, none, false, false, Comments.NONE, amounts, List.of(), none, Extras.NONE);
    }

    /** What the row counts with: its own amounts, or the sums of its details. */
    public Amounts amounts() {
        return details.isEmpty() ? ownAmounts : Details.of(details).sum();
    }

    public boolean hasDetails() {
        return !details.isEmpty();
    }

    public Line withLabel(String changed) {
        return new Line(
                changed,
                area,
                group,
                committee,
                targetGroup,
                innovationPool,
                printedAsOne,
                comments,
                ownAmounts,
                details,
                id,
                extras);
    }

    public Line withArea(Area changed) {
        return new Line(
                label,
                changed,
                group,
                committee,
                targetGroup,
                innovationPool,
                printedAsOne,
                comments,
                ownAmounts,
                details,
                id,
                extras);
    }

    public Line withGroup(Optional<String> changed) {
        return new Line(
                label,
                area,
                changed,
                committee,
                targetGroup,
                innovationPool,
                printedAsOne,
                comments,
                ownAmounts,
                details,
                id,
                extras);
    }

    /** The same in the area, under the heading, and for the committee and target group of the other. */
    public Line belongingLike(Line other) {
        return new Line(
                label,
                other.area,
                other.group,
                other.committee,
                other.targetGroup,
                innovationPool,
                printedAsOne,
                comments,
                ownAmounts,
                details,
                id,
                extras);
    }

    /** The same with amounts of its own and no details. */
    public Line withAmounts(Amounts changed) {
        return new Line(
                label,
                area,
                group,
                committee,
                targetGroup,
                innovationPool,
                printedAsOne,
                comments,
                changed,
                List.of(),
                id,
                extras);
    }

    /** The same split into these details; its own amounts are dropped unless there are no details. */
    public Line withDetails(List<Detail> changed) {
        Amounts own = changed.isEmpty() ? ownAmounts : Amounts.NONE;
        return new Line(
                label,
                area,
                group,
                committee,
                targetGroup,
                innovationPool,
                printedAsOne,
                comments,
                own,
                changed,
                id,
                extras);
    }

    public Line withCommittee(Optional<String> changed) {
        return new Line(
                label,
                area,
                group,
                changed,
                targetGroup,
                innovationPool,
                printedAsOne,
                comments,
                ownAmounts,
                details,
                id,
                extras);
    }

    public Line withTargetGroup(Optional<String> changed) {
        return new Line(
                label,
                area,
                group,
                committee,
                changed,
                innovationPool,
                printedAsOne,
                comments,
                ownAmounts,
                details,
                id,
                extras);
    }

    public Line withInnovationPool(boolean changed) {
        return new Line(
                label,
                area,
                group,
                committee,
                targetGroup,
                changed,
                printedAsOne,
                comments,
                ownAmounts,
                details,
                id,
                extras);
    }

    public Line withPrintedAsOne(boolean changed) {
        return new Line(
                label,
                area,
                group,
                committee,
                targetGroup,
                innovationPool,
                changed,
                comments,
                ownAmounts,
                details,
                id,
                extras);
    }

    public Line withComments(Comments changed) {
        return new Line(
                label,
                area,
                group,
                committee,
                targetGroup,
                innovationPool,
                printedAsOne,
                changed,
                ownAmounts,
                details,
                id,
                extras);
    }

    public Line withId(Optional<String> changed) {
        return new Line(
                label,
                area,
                group,
                committee,
                targetGroup,
                innovationPool,
                printedAsOne,
                comments,
                ownAmounts,
                details,
                changed,
                extras);
    }

    public Line withExtras(Extras changed) {
        return new Line(
                label,
                area,
                group,
                committee,
                targetGroup,
                innovationPool,
                printedAsOne,
                comments,
                ownAmounts,
                details,
                id,
                changed);
    }
}
