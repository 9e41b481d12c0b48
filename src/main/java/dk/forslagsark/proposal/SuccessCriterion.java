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
public record SuccessCriterion(String criterion, String measure, String responsible, String when, Notes notes) {}
