package dk.forslagsark.compare;

import dk.forslagsark.proposal.Proposal;
import java.util.List;

/** Differences as one reads them: {@code where: from -> to}. */
final class Told {
    private Told() {}

    static List<String> of(Proposal from, Proposal to) {
        return of(Comparison.of(from, to).differences());
    }

    static List<String> of(List<Difference> differences) {
        return differences.stream().map(Told::of).toList();
    }

    static String of(Difference difference) {
        return difference.where().words() + ": " + difference.from() + " -> " + difference.to();
    }

    static List<String> conflicts(Merge merge) {
        return merge.conflicts().stream()
                .map(conflict -> conflict.where().words() + ": " + conflict.base() + " -> " + conflict.mine() + " | "
                        + conflict.theirs())
                .toList();
    }
}
