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
    private List<K> things = List.of();
    private List<V> values = List.of();

    /**
     * What is made of each, in their order.
     *
     * @param around what else it depends on, compared as a value
     */
    List<V> of(List<K> wanted, Object around, Function<K, V> made) {
        boolean holds = around.equals(surroundings);
        int first = holds ? same(wanted) : 0;
        int last = holds ? sameAtEnd(wanted, first) : 0;
        List<V> now = new ArrayList<>(wanted.size());
        now.addAll(values.subList(0, first));
        Map<K, V> before = holds ? known(first, things.size() - last) : Map.of();
        for (K thing : wanted.subList(first, wanted.size() - last)) {
            V value = before.get(thing);
            now.add(value == null ? made.apply(thing) : value);
        }
        now.addAll(values.subList(values.size() - last, values.size()));
        surroundings = around;
        things = List.copyOf(wanted);
        values = now;
        return now;
    }

    /** How many things from the first on are where they were. */
    private int same(List<K> wanted) {
        int most = Math.min(wanted.size(), things.size());
        int count = 0;
        while (count < most && wanted.get(count) == things.get(count)) {
            count++;
        }
        return count;
    }

    /** How many from the last on are as they were, not counting those at the beginning. */
    private int sameAtEnd(List<K> wanted, int first) {
        int most = Math.min(wanted.size(), things.size()) - first;
        int count = 0;
        while (count < most && wanted.get(wanted.size() - 1 - count) == things.get(things.size() - 1 - count)) {
            count++;
        }
        return count;
    }

    private Map<K, V> known(int from, int to) {
        Map<K, V> known = new IdentityHashMap<>();
        for (int i = from; i < to; i++) {
            known.put(things.get(i), values.get(i));
        }
        return known;
    }
}
