package dk.forslagsark.compare;

import java.util.Optional;
import java.util.function.Function;

/**
 * The same thing in three versions of a proposal.
 *
 * @param <V> what it is
 * @param base as it was before both changed it
 * @param mine as it is in my version
 * @param theirs as it is in theirs
 */
record Three<V>(V base, V mine, V theirs) {
    <W> Three<W> map(Function<? super V, ? extends W> part) {
        return new Three<>(part.apply(base), part.apply(mine), part.apply(theirs));
    }

    /** What has come of it where one side at most has changed it, or both in the same way; else empty. */
    Optional<V> settled() {
        if (mine.equals(theirs) || base.equals(theirs)) {
            return Optional.of(mine);
        }
        return base.equals(mine) ? Optional.of(theirs) : Optional.empty();
    }
}
