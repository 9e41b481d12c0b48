package dk.forslagsark.formula;

import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.stream.Stream;

/** Whether an edit has changed nothing but figures: then what was bound to its rows is so still. */
public final class SameExpressions {
    private SameExpressions() {}

    /** Whether they differ in amounts of Table 1 at most, with the same expressions in each row. */
    public static boolean areIn(Proposal before, Proposal after) {
        Proposal rest = after;
        for (Block block : Block.values()) {
            rest = rest.withLines(block, before.lines(block));
        }
        return rest.equals(before)
                && Stream.of(Block.values()).allMatch(block -> areIn(before.lines(block), after.lines(block)));
    }

    private static boolean areIn(List<Line> before, List<Line> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int row = 0; row < before.size(); row++) {
            if (before.get(row) != after.get(row) && !areIn(before.get(row), after.get(row))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areIn(Line before, Line after) {
        return before.withoutAmounts().equals(after.withoutAmounts())
                && ExpressionTexts.of(before).equals(ExpressionTexts.of(after));
    }
}
