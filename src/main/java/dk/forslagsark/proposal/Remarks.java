package dk.forslagsark.proposal;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has been remarked on a row and on its cells, for the reader of the file. None of it counts.
 *
 * @param row the remark on the row as a whole
 * @param cells field of the row, or year, to the remark on that cell
 */
public record Remarks(Optional<String> row, SortedMap<String, String> cells) {
    public static final Remarks NONE = new Remarks(Optional.empty(), new TreeMap<>());

    public Remarks {
        row = row.filter(text -> !text.isEmpty());
        SortedMap<String, String> inOrder = new TreeMap<>(cells);
        inOrder.values().removeIf(String::isEmpty);
        cells = Collections.unmodifiableSortedMap(inOrder);
    }

    /** The remark on a cell. */
    public Optional<String> on(String field) {
        return Optional.ofNullable(cells.get(field));
    }

    /** The same with another remark on the row; an empty text takes it away. */
    public Remarks withRow(String text) {
        return new Remarks(Optional.of(text), cells);
    }

    /** The same with another remark on a cell; an empty text takes it away. */
    public Remarks with(String field, String text) {
        SortedMap<String, String> changed = new TreeMap<>(cells);
        changed.putAll(Map.of(field, text));
        return new Remarks(row, changed);
    }
}
