package dk.forslagsark.danish;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading a text: a value, or the reason why there is none, in Danish for the user.
 *
 * @param <T> what was to be read
 */
public sealed interface Reading<T> {
    record Read<T>(T result) implements Reading<T> {}

    record Failed<T>(String reason) implements Reading<T> {}

    static <T> Reading<T> of(T value) {
        return new Read<>(value);
    }

    static <T> Reading<T> failed(String reason) {
        return new Failed<>(reason);
    }

    /** The value, if there is one. */
    default Optional<T> value() {
        return this instanceof Read<T> read ? Optional.of(read.result()) : Optional.empty();
    }

    /** The reason, if there is no value. */
    default Optional<String> problem() {
        return this instanceof Failed<T> failed ? Optional.of(failed.reason()) : Optional.empty();
    }

    /** Goes on with the value; a reason stays. */
    default <U> Reading<U> then(Function<T, Reading<U>> next) {
        return this instanceof Read<T> read ? next.apply(read.result()) : failed(((Failed<T>) this).reason());
    }
}
