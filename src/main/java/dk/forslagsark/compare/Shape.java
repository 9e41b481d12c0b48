package dk.forslagsark.compare;

import java.util.List;
import java.util.function.Consumer;

/**
 * How values of one kind are compared and merged.
 *
 * @param <V> the kind of value
 */
interface Shape<V> {
    /** Tells each difference between an older and a newer version of the value. */
    void compare(Where where, V from, V to, Consumer<Difference> found);

    /** What comes of the value when two have changed it; what they have changed in different ways is decided. */
    V merge(Where where, Three<V> of, Decisions decisions);

    /**
     * What stands in its cells, each by its name, {@code 2019: -400}; blank ones are left out.
     *
     * @param name what the value is called
     */
    List<String> cells(String name, V value);
}
