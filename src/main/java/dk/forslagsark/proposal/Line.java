package dk.forslagsark.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;

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
        Given.all(label, area, group, committee, targetGroup, comments, ownAmounts, id, extras);
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

    /** A line of what is given of its {@link #PROPERTIES}, each asked for once and in their order, and of the rest that is said of it. */
    public static <X extends Exception> Line of(
            Fields<Line, X> given, Comments comments, Amounts ownAmounts, List<Detail> details, Optional<String> id)
            throws X {
        return new Line(
                given.of(LABEL).orElse(""),
                given.of(AREA).orElse(Area.SERVICE),
                given.of(GROUP),
                given.of(COMMITTEE),
                given.of(TARGET_GROUP),
                given.of(INNOVATION_POOL).orElse(false),
                given.of(PRINTED_AS_ONE).orElse(false),
                comments,
                ownAmounts,
                details,
                id,
                Extras.NONE);
    }

    /** What the row counts with: its own amounts, or the sums of its details. */
    public Amounts amounts() {
        return details.isEmpty() ? ownAmounts : Details.of(details).sum();
    }

    public boolean hasDetails() {
        return !details.isEmpty();
    }

    /** Whether no expression stands in the row or its details, and none is known to point at any of them: of thousands nearly all are so. */
    public boolean isPlain() {
        return id.isEmpty()
                && !ownAmounts.hasFormula()
                && (details.isEmpty() || Details.of(details).isPlain());
    }

    /** Whether only amounts of those years stand in the row and its details, as it nearly always is: of thousands it is asked after every key. */
    public boolean isCountedIn(Years years) {
        return ownAmounts.isCountedIn(years)
                && (details.isEmpty() || Details.of(details).isCountedIn(years));
    }

    public Line withLabel(String changed) {
        return with(copy -> copy.label = changed);
    }

    public Line withArea(Area changed) {
        return with(copy -> copy.area = changed);
    }

    public Line withGroup(Optional<String> changed) {
        return with(copy -> copy.group = changed);
    }

    /** The same in the area, under the heading, and for the committee and target group of the other. */
    public Line belongingLike(Line other) {
        return with(copy -> {
            copy.area = other.area;
            copy.group = other.group;
            copy.committee = other.committee;
            copy.targetGroup = other.targetGroup;
        });
    }

    /** The same with amounts of its own and no details. */
    public Line withAmounts(Amounts changed) {
        return with(copy -> {
            copy.ownAmounts = changed;
            copy.details = List.of();
        });
    }

    /** The same with its label and details, and no amount in it or in them. */
    public Line withoutAmounts() {
        return hasDetails()
                ? withDetails(details.stream()
                        .map(detail -> detail.withAmounts(Amounts.NONE))
                        .toList())
                : withAmounts(Amounts.NONE);
    }

    /** The same split into these details; its own amounts are dropped unless there are no details. */
    public Line withDetails(List<Detail> changed) {
        Amounts own = changed.isEmpty() ? ownAmounts : Amounts.NONE;
        return with(copy -> {
            copy.ownAmounts = own;
            copy.details = changed;
        });
    }

    public Line withCommittee(Optional<String> changed) {
        return with(copy -> copy.committee = changed);
    }

    public Line withTargetGroup(Optional<String> changed) {
        return with(copy -> copy.targetGroup = changed);
    }

    public Line withInnovationPool(boolean changed) {
        return with(copy -> copy.innovationPool = changed);
    }

    public Line withPrintedAsOne(boolean changed) {
        return with(copy -> copy.printedAsOne = changed);
    }

    public Line withComments(Comments changed) {
        return with(copy -> copy.comments = changed);
    }

    public Line withId(Optional<String> changed) {
        return with(copy -> copy.id = changed);
    }

    public Line withExtras(Extras changed) {
        return with(copy -> copy.extras = changed);
    }

    private Line with(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.line();
    }

    /** A line on its way to another: what it is made of is listed here alone. */
    private static final class Copy {
        private String label;
        private Area area;
        private Optional<String> group;
        private Optional<String> committee;
        private Optional<String> targetGroup;
        private boolean innovationPool;
        private boolean printedAsOne;
        private Comments comments;
        private Amounts ownAmounts;
        private List<Detail> details;
        private Optional<String> id;
        private Extras extras;

        Copy(Line line) {
            label = line.label;
            area = line.area;
            group = line.group;
            committee = line.committee;
            targetGroup = line.targetGroup;
            innovationPool = line.innovationPool;
            printedAsOne = line.printedAsOne;
            comments = line.comments;
            ownAmounts = line.ownAmounts;
            details = line.details;
            id = line.id;
            extras = line.extras;
        }

        Line line() {
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
                    extras);
        }
    }
}
