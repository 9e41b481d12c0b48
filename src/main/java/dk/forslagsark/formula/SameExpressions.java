package dk.forslagsark.formula;

import dk.forslagsark.proposal.Proposal;

/** Whether an edit has changed nothing but figures: then what was bound to its rows is so still. */
public final class SameExpressions {
    private SameExpressions() {}

    /** Whether they differ in amounts of Table 1 at most, with the same expressions in each row. */
    public static boolean areIn(Proposal before, Proposal after) {
        return ChangedAmounts.between(before, after)
                .filter(lines -> lines.stream().allMatch(line -> ExpressionTexts.of(before.line(line))
                        .equals(ExpressionTexts.of(after.line(line)))))
                .isPresent();
    }
}
