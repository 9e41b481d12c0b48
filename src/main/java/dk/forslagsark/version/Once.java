package dk.forslagsark.version;

import java.util.function.Supplier;

/**
 * Something computed when it is first asked for, and then kept. Several threads may ask.
 *
 * @param <T> what is computed; never null
 */
final class Once<T> {
    private final Supplier<T> computation;
    private T result;

    Once(Supplier<T> computation) {
        this.computation = computation;
    }

    synchronized T get() {
        if (result == null) {
            result = computation.get();
        }
        return result;
    }
}
