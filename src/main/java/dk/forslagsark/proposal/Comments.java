package dk.forslagsark.proposal;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has been commented on a row and on its cells, for the reader of the file. None of it counts.
 *
 * @param row the comment on the row as a whole
 * @param cells field of the row, or year, to the comment on that cell
 */
public record Comments(Optional<String> row, SortedMap<String, String> cells) {
    /** What the file calls the comment on the row. */
    public static final String KEY = "comment";

    public static final Comments NONE = new Comments(Optional.empty(), new TreeMap<>());

    public Comments {
        row = row.filter(text -> !text.isEmpty());
        SortedMap<String, String> inOrder = new TreeMap<>(cells);
        inOrder.values().removeIf(String::isEmpty);
        cells = Collections.unmodifiableSortedMap(inOrder);
    }

    /** Whether it is the field of a year. */
    public static boolean isOfYear(String field) {
        return field.matches("\\d+");
    }

    /** The comment on a cell. */
    public Optional<String> on(String field) {
        return Optional.ofNullable(cells.get(field));
    }

    /** The same with another comment on the row; an empty text takes it away. */
    public Comments withRow(String text) {
        return new Comments(Optional.of(text), cells);
    }

    /** The same with another comment on a cell; an empty text takes it away. */
    public Comments with(String field, String text) {
        SortedMap<String, String> changed = new TreeMap<>(cells);
        changed.putAll(Map.of(field, text));
        return new Comments(row, changed);
    }
}
