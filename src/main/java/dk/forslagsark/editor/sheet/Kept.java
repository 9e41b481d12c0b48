package dk.forslagsark.editor.sheet;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

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
        if (holds && wanted.size() == things.size()) {
            return inPlace(wanted, made);
        }
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

    /** Most edits change some things where they stand, and move none. */
    private List<V> inPlace(List<K> wanted, Function<K, V> made) {
        List<V> now = new ArrayList<>(values);
        List<Integer> others = IntStream.range(0, wanted.size())
                .filter(i -> wanted.get(i) != things.get(i))
                .boxed()
                .toList();
        Map<K, V> before = new IdentityHashMap<>();
        others.forEach(i -> before.put(things.get(i), values.get(i)));
        for (int i : others) {
            V value = before.get(wanted.get(i));
            now.set(i, value == null ? made.apply(wanted.get(i)) : value);
        }
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
