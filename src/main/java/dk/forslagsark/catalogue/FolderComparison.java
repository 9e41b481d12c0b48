package dk.forslagsark.catalogue;

import dk.forslagsark.proposal.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An older and a newer state of a folder beside each other.
 *
 * @param changes what has become of each proposal, the same or not: first those of the newer folder, then what is gone, both in the
 *     order of their numbers
 * @param totals what all proposals of a price level come to, from the oldest level
 */
public record FolderComparison(List<ProposalChange> changes, List<LevelTotal> totals) {
    /**
     * The net effect of all proposals at one price level, each in the last year it shows.
     *
     * @param priceLevel the level
     * @param before what they came to
     * @param after what they come to
     */
    public record LevelTotal(int priceLevel, Amount before, Amount after) {
        public Amount difference() {
            return after.minus(before);
        }
    }

    public FolderComparison {
        changes = List.copyOf(changes);
        totals = List.copyOf(totals);
    }

    public static FolderComparison of(Batch before, Batch after) {
        Pairs pairs = Pairs.of(before.entries(), after.entries());
        List<ProposalChange> changes = new ArrayList<>();
        for (Entry entry : after.entries()) {
            changes.add(pairs.before(entry)
                    .map(old -> ProposalChange.of(old, entry))
                    .orElseGet(() -> ProposalChange.added(entry)));
        }
        before.entries().stream()
                .filter(pairs::isGone)
                .map(ProposalChange::removed)
                .forEach(changes::add);
        return new FolderComparison(changes, totals(before.entries(), after.entries()));
    }

    /** Those that are not as they were. */
    public List<ProposalChange> changed() {
        return changes.stream()
                .filter(change -> change.kind() != ProposalChange.Kind.UNCHANGED)
                .toList();
    }

    /** How many are as they were. */
    public int unchanged() {
        return changes.size() - changed().size();
    }

    private static List<LevelTotal> totals(List<Entry> before, List<Entry> after) {
        Set<Integer> levels = new TreeSet<>();
        Stream.of(before, after).flatMap(List::stream).map(Entry::priceLevel).forEach(levels::add);
        return levels.stream()
                .map(level -> new LevelTotal(level, total(before, level), total(after, level)))
                .toList();
    }

    private static Amount total(List<Entry> entries, int priceLevel) {
        return Amount.sum(entries.stream()
                .filter(entry -> entry.priceLevel() == priceLevel)
                .map(Entry::lastNet)
                .toList());
    }
}
