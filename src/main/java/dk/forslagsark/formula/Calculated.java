package dk.forslagsark.formula;

import dk.forslagsark.proposal.Proposal;

/** A proposal in which every expression has the result it comes to, and what they were computed by. */
public final class Calculated {
    private final Proposal proposal;
    private final Evaluation evaluation;

    private Calculated(Proposal proposal, Evaluation evaluation) {
        this.proposal = proposal;
        this.evaluation = evaluation;
    }

    public static Calculated of(Proposal proposal) {
        Evaluation evaluation = Evaluation.of(proposal);
        return new Calculated(Recalculation.of(proposal, evaluation), evaluation);
    }

    /**
     * What an edit of it leads to: the same as of the edited proposal alone. Where nothing but cells of Table 1 has been typed, and no
     * figure comes to nothing, only what rests on those cells is computed anew. It takes the figures with it, so that a second edit of
     * the same, as after an undo, computes all.
     */
    public Calculated after(Proposal edited) {
        return Retyped.between(proposal, edited)
                .flatMap(typed -> evaluation.after(edited, typed))
                .map(following -> new Calculated(Recalculation.of(edited, following), following.evaluation()))
                .orElseGet(() -> of(edited));
    }

    public Proposal proposal() {
        return proposal;
    }

    /** What expressions come to in the proposal, in the language that was spoken when it was computed. */
    public Evaluation evaluation() {
        return evaluation;
    }
}
