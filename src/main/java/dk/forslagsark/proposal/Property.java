package dk.forslagsark.proposal;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A field of a row, described once for all that read, write, compute or show it.
 *
 * @param <T> the kind of row
 * @param <V> the kind of value
 * @param key what the file calls it
 * @param kind what it holds
 * @param get the value in a row; empty where there is none
 * @param with the row with another value in it, or none
 * @param isRequired whether no row is without it
 */
public record Property<T, V>(
        String key,
        ValueKind<V> kind,
        Function<T, Optional<V>> get,
        BiFunction<T, Optional<V>, T> with,
        boolean isRequired) {

    public static <T, V> Property<T, V> of(
            String key, ValueKind<V> kind, Function<T, Optional<V>> get, BiFunction<T, Optional<V>, T> with) {
        return new Property<>(key, kind, get, with, false);
    }

    /** A text that is empty where there is none. */
    public static <T> Property<T, String> text(String key, Function<T, String> get, BiFunction<T, String, T> with) {
        return of(
                key,
                ValueKind.TEXT,
                row -> Optional.of(get.apply(row)).filter(text -> !text.isEmpty()),
                (row, text) -> with.apply(row, text.orElse("")));
    }

    /** What every row has. */
    public static <T, V> Property<T, V> required(
            String key, ValueKind<V> kind, Function<T, V> get, BiFunction<T, V, T> with) {
        return new Property<>(
                key,
                kind,
                row -> Optional.of(get.apply(row)),
                (row, value) -> value.map(given -> with.apply(row, given)).orElse(row),
                true);
    }

    /** The value in the row. */
    public Optional<V> in(T row) {
        return get.apply(row);
    }

    /** The row with that value in it. */
    public T with(T row, Optional<V> value) {
        return with.apply(row, value);
    }
}
