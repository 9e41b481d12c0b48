package dk.forslagsark.proposal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows of all the smaller tables.
 *
 * @param byKey the key of a {@link RowType} to its rows; a table without rows is not in it
 */
public record RowLists(Map<String, List<?>> byKey) {
    public static final RowLists NONE = new RowLists(Map.of());

    public RowLists {
        Map<String, List<?>> kept = new TreeMap<>();
        byKey.forEach((key, rows) -> kept.put(key, List.copyOf(rows)));
        kept.values().removeIf(List::isEmpty);
        byKey = Collections.unmodifiableMap(kept);
    }

    /** The rows of that table; {@link #with} has put no others under its key. */
    @SuppressWarnings("unchecked")
    public <T extends Noted<T>> List<T> of(RowType<T> type) {
        return (List<T>) byKey.getOrDefault(type.key(), List.of());
    }

    /** The same with other rows in that table. */
    public <T extends Noted<T>> RowLists with(RowType<T> type, List<T> rows) {
        Map<String, List<?>> changed = new TreeMap<>(byKey);
        changed.put(type.key(), rows);
        return new RowLists(changed);
    }
}
