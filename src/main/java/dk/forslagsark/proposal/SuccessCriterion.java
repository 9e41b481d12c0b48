package dk.forslagsark.proposal;

import java.util.List;

/**
 * One row of the follow-up.
 *
 * @param criterion what is to be reached
 * @param measure how it is measured
 * @param responsible who follows up
 * @param when when it is followed up
 * @param notes what is kept beside these
 */
public record SuccessCriterion(String criterion, String measure, String responsible, String when, Notes notes)
        implements Noted<SuccessCriterion> {

    public static final Property<SuccessCriterion, String> CRITERION =
            Property.text("criterion", SuccessCriterion::criterion, SuccessCriterion::withCriterion);
    public static final Property<SuccessCriterion, String> MEASURE =
            Property.text("measure", SuccessCriterion::measure, SuccessCriterion::withMeasure);
    public static final Property<SuccessCriterion, String> RESPONSIBLE =
            Property.text("responsible", SuccessCriterion::responsible, SuccessCriterion::withResponsible);
    public static final Property<SuccessCriterion, String> WHEN =
            Property.text("when", SuccessCriterion::when, SuccessCriterion::withWhen);

    /** The table of them. */
    public static final RowType<SuccessCriterion> ROWS = new RowType<>(
            "successCriteria",
            new SuccessCriterion("", "", "", "", Notes.NONE),
            List.of(CRITERION, MEASURE, RESPONSIBLE, WHEN));

    public SuccessCriterion withCriterion(String changed) {
        return new SuccessCriterion(changed, measure, responsible, when, notes);
    }

    public SuccessCriterion withMeasure(String changed) {
        return new SuccessCriterion(criterion, changed, responsible, when, notes);
    }

    public SuccessCriterion withResponsible(String changed) {
        return new SuccessCriterion(criterion, measure, changed, when, notes);
    }

    public SuccessCriterion withWhen(String changed) {
        return new SuccessCriterion(criterion, measure, responsible, changed, notes);
    }

    @Override
    public SuccessCriterion withNotes(Notes changed) {
        return new SuccessCriterion(criterion, measure, responsible, when, changed);
    }
}
