package dk.forslagsark.compare;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A part of something, compared and merged by itself.
 *
 * @param <T> what it is a part of
 * @param <V> what it is
 * @param name what it is called; empty where its own parts are named well enough
 * @param get takes it out
 * @param with the whole with another one put in
 */
record Part<T, V>(String name, Function<T, V> get, BiFunction<T, V, T> with, Shape<V> shape) {
    void compare(Where where, T from, T to, Consumer<Difference> found) {
        shape.compare(where.in(name), get.apply(from), get.apply(to), found);
    }

    /** The whole with this part of it merged. */
    T merge(Where where, T whole, Three<T> of, Decisions decisions) {
        return with.apply(whole, shape.merge(where.in(name), of.map(get), decisions));
    }

    List<String> cells(T whole) {
        return shape.cells(name, get.apply(whole));
    }
}
