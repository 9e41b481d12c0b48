package dk.forslagsark.formula;

import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of Table 1 in which an edit has changed amounts, that has changed nothing else. */
final class ChangedAmounts {
    private ChangedAmounts() {}

    /** The rows that have changed, themselves or in a detail; empty where the edit has done something else. */
    static Optional<List<LineRef>> between(Proposal before, Proposal after) {
        if (!withoutLines(before).equals(withoutLines(after))) {
            return Optional.empty();
        }
        List<LineRef> changed = new ArrayList<>();
        for (Block block : Block.values()) {
            if (!find(block, before.lines(block), after.lines(block), changed)) {
                return Optional.empty();
            }
        }
        return Optional.of(changed);
    }

    private static Proposal withoutLines(Proposal proposal) {
        return proposal.withLines(Block.PERMANENT, List.of()).withLines(Block.IMPLEMENTATION, List.of());
    }

    /** False where a row is another than it was by more than its amounts. */
    private static boolean find(Block block, List<Line> was, List<Line> is, List<LineRef> changed) {
        if (was.size() != is.size()) {
            return false;
        }
        for (int i = 0; i < is.size(); i++) {
            if (was.get(i) != is.get(i)) {
                if (!was.get(i).withoutAmounts().equals(is.get(i).withoutAmounts())) {
                    return false;
                }
                changed.add(new LineRef(block, i));
            }
        }
        return true;
    }
}
