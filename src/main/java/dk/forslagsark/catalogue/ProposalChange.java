package dk.forslagsark.catalogue;

import dk.forslagsark.compare.Comparison;
import dk.forslagsark.compare.Difference;
import dk.forslagsark.proposal.Amount;
import java.util.List;
import java.util.Optional;

/**
 * What has become of one proposal from one folder to another.
 *
 * @param before as it was; empty where it has come
 * @param after as it is; empty where it is gone
 * @param differences what has been written differently in it
 */
public record ProposalChange(Optional<Entry> before, Optional<Entry> after, List<Difference> differences) {
    /** What can become of a proposal. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        UNCHANGED
    }

    public ProposalChange {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("neither before nor after");
        }
        differences = List.copyOf(differences);
    }

    static ProposalChange added(Entry after) {
        return new ProposalChange(Optional.empty(), Optional.of(after), List.of());
    }

    static ProposalChange removed(Entry before) {
        return new ProposalChange(Optional.of(before), Optional.empty(), List.of());
    }

    static ProposalChange of(Entry before, Entry after) {
        return new ProposalChange(
                Optional.of(before),
                Optional.of(after),
                Comparison.of(before.proposal(), after.proposal()).differences());
    }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        if (after.isEmpty()) {
            return Kind.REMOVED;
        }
        return differences.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
    }

    /** The proposal as it is, or as it was where it is gone. */
    public Entry entry() {
        return after.or(() -> before).orElseThrow();
    }

    /**
     * What is gained by it: the net effect in the last year shown, after less before; what is not there counts as 0. Empty where the
     * prices are not the same.
     */
    public Optional<Amount> difference() {
        return Optional.of(effect(after).minus(effect(before))).filter(any -> isComparable());
    }

    private boolean isComparable() {
        return before.isEmpty()
                || after.isEmpty()
                || before.get().priceLevel() == after.get().priceLevel();
    }

    private static Amount effect(Optional<Entry> entry) {
        return entry.map(Entry::lastNet).orElse(Amount.ZERO);
    }
}
