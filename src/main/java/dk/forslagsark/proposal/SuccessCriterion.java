package dk.forslagsark.proposal;

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
