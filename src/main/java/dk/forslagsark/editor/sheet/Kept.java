package dk.forslagsark.editor.sheet;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made of each of many things the last time. What is the same object as then, among the same surroundings, keeps it: of
 * a sheet of thousands of rows an edit changes few.
 *
 * @param <K> the things
 * @param <V> what is made of each
 */
final class Kept<K, V> {
    private Object surroundings = this;
    private Map<K, V> known = Map.of();

    /**
     * What is made of each, in their order.
     *
     * @param around what else it depends on, compared as a value
     */
    List<V> of(List<K> things, Object around, Function<K, V> made) {
        Map<K, V> before = around.equals(surroundings) ? known : Map.of();
        Map<K, V> now = new IdentityHashMap<>(things.size());
        List<V> values = new ArrayList<>(things.size());
        for (K thing : things) {
            V value = before.get(thing);
            value = value == null ? made.apply(thing) : value;
            now.put(thing, value);
            values.add(value);
        }
        surroundings = around;
        known = now;
        return values;
    }
}
