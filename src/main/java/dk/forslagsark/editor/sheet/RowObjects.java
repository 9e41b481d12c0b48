package dk.forslagsark.editor.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The rows of the table by their keys. A row stays the same object from one version of the contents to the next.
 *
 * @param <R> what rows are known by
 */
final class RowObjects<R> {
    private final Map<R, SheetRow> known = new HashMap<>();
    private List<R> lastKeys = List.of();
    private List<SheetRow> last = List.of();

    /** The rows of those keys, not yet showing their contents; one that is set off in another way is a row of its own. */
    List<SheetRow> of(List<R> keys, List<GridRow> contents) {
        if (!keys.equals(lastKeys) || !areSetOffAlike(contents)) {
            last = made(keys, contents);
            lastKeys = List.copyOf(keys);
        }
        return last;
    }

    private boolean areSetOffAlike(List<GridRow> contents) {
        return IntStream.range(0, contents.size())
                .allMatch(i -> last.get(i).content().style() == contents.get(i).style());
    }

    private List<SheetRow> made(List<R> keys, List<GridRow> contents) {
        List<SheetRow> rows = IntStream.range(0, keys.size())
                .mapToObj(i -> row(keys.get(i), contents.get(i)))
                .toList();
        known.clear();
        IntStream.range(0, keys.size()).forEach(i -> known.put(keys.get(i), rows.get(i)));
        return rows;
    }

    private SheetRow row(R key, GridRow content) {
        SheetRow row = known.get(key);
        return row != null && row.content().style() == content.style() ? row : new SheetRow(content);
    }
}
