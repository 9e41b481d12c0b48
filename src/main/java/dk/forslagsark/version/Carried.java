package dk.forslagsark.version;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Something that is made of what it was in a version before, where that is known, and comes to the same as made alone.
 *
 * @param <T> what is made
 */
final class Carried<T> {
    private final Optional<T> before;
    private final Once<T> now;

    /**
     * @param before what it was when it was last made
     * @param after makes it of that
     * @param alone makes it where it has not been made before
     */
    Carried(Optional<T> before, UnaryOperator<T> after, Supplier<T> alone) {
        this.before = before;
        now = new Once<>(() -> before.map(after).orElseGet(alone));
    }

    T get() {
        return now.get();
    }

    /** What it is in this version if anybody has asked for it, else what it was before. */
    Optional<T> last() {
        return now.ifKnown().or(() -> before);
    }
}
