package dk.forslagsark.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Values by keys, such as the amounts of a row by year; each key is compared and merged by itself.
 *
 * @param <K> the kind of key
 * @param <V> the kind of value
 * @param name what the value of a key is called
 * @param value a value, or none
 */
record ByKey<K, V>(Function<K, String> name, Shape<Optional<V>> value) implements Shape<Map<K, V>> {
    @Override
    public void compare(Where where, Map<K, V> from, Map<K, V> to, Consumer<Difference> found) {
        keys(List.of(from, to))
                .forEach(key -> value.compare(where.in(name.apply(key)), at(from, key), at(to, key), found));
    }

    @Override
    public Map<K, V> merge(Where where, Three<Map<K, V>> of, Decisions decisions) {
        Map<K, V> merged = new LinkedHashMap<>();
        keys(List.of(of.base(), of.mine(), of.theirs()))
                .forEach(key -> value.merge(where.in(name.apply(key)), of.map(map -> at(map, key)), decisions)
                        .ifPresent(kept -> merged.put(key, kept)));
        return merged;
    }

    @Override
    public List<String> cells(String whole, Map<K, V> values) {
        return values.keySet().stream()
                .flatMap(key -> value.cells(name.apply(key), at(values, key)).stream())
                .toList();
    }

    private Optional<V> at(Map<K, V> values, K key) {
        return Optional.ofNullable(values.get(key));
    }

    private static <K, V> Set<K> keys(List<Map<K, V>> maps) {
        Set<K> keys = new LinkedHashSet<>();
        maps.stream().map(Map::keySet).forEach(keys::addAll);
        return keys;
    }
}
