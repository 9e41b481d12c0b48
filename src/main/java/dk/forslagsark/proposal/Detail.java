package dk.forslagsark.proposal;

import java.util.List;
import java.util.Optional;

/**
 * A part of a {@link Line}. What it leaves out, its line says.
 *
 * @param label what it is for
 * @param committee the committee whose budget it belongs to, where not the line's
 * @param targetGroup the target group, where not the line's
 * @param comments what has been commented on the row and its cells
 * @param amounts its amounts by year
 * @param id what expressions that point at it know it by; none where none does
 * @param extras what a newer program wrote
 */
public record Detail(
        String label,
        Optional<String> committee,
        Optional<String> targetGroup,
        Comments comments,
        Amounts amounts,
        Optional<String> id,
        Extras extras) {
    public static final Property<Detail, String> LABEL = Property.text("label", Detail::label, Detail::withLabel);
    public static final Property<Detail, String> COMMITTEE =
            Property.of("committee", ValueKind.TEXT, Detail::committee, Detail::withCommittee);
    public static final Property<Detail, String> TARGET_GROUP =
            Property.of("targetGroup", ValueKind.TEXT, Detail::targetGroup, Detail::withTargetGroup);

    /** What is said of a detail beside its amounts and comments, in the order of the file. */
    public static final List<Property<Detail, ?>> PROPERTIES = List.of(LABEL, COMMITTEE, TARGET_GROUP);

    /** A detail with nothing in it. */
    public static final Detail BLANK = of("", Amounts.NONE);

    public Detail {
        Given.all(label, committee, targetGroup, comments, amounts, id, extras);
        label = PlainText.of(label);
        committee = committee.map(PlainText::of);
        targetGroup = targetGroup.map(PlainText::of);
    }

    /** A detail of that label and those amounts and nothing else. */
    public static Detail of(String label, Amounts amounts) {
        return new Detail(
                label, Optional.empty(), Optional.empty(), Comments.NONE, amounts, Optional.empty(), Extras.NONE);
    }

    /** A detail of what is given of its {@link #PROPERTIES}, each asked for once and in their order, and of the rest that is said of it. */
    public static <X extends Exception> Detail of(
            Fields<Detail, X> given, Comments comments, Amounts amounts, Optional<String> id) throws X {
        return new Detail(
                given.of(LABEL).orElse(""),
                given.of(COMMITTEE),
                given.of(TARGET_GROUP),
                comments,
                amounts,
                id,
                Extras.NONE);
    }

    public Detail withLabel(String changed) {
        return new Detail(changed, committee, targetGroup, comments, amounts, id, extras);
    }

    public Detail withAmounts(Amounts changed) {
        return new Detail(label, committee, targetGroup, comments, changed, id, extras);
    }

    public Detail withCommittee(Optional<String> changed) {
        return new Detail(label, changed, targetGroup, comments, amounts, id, extras);
    }

    public Detail withTargetGroup(Optional<String> changed) {
        return new Detail(label, committee, changed, comments, amounts, id, extras);
    }

    public Detail withComments(Comments changed) {
        return new Detail(label, committee, targetGroup, changed, amounts, id, extras);
    }

    public Detail withId(Optional<String> changed) {
        return new Detail(label, committee, targetGroup, comments, amounts, changed, extras);
    }

    public Detail withExtras(Extras changed) {
        return new Detail(label, committee, targetGroup, comments, amounts, id, changed);
    }
}
