package dk.forslagsark.excel.reading;

import java.util.Set;

/**
 * What a row is known by, in the sheet and in the carried proposal alike.
 *
 * @param label the text it is known by
 * @param figures what else stands in it, each with the column it stands in
 */
public record KnownRow(String label, Set<String> figures) {
    public KnownRow {
        label = Printed.text(label);
        figures = Set.copyOf(figures);
    }

    /** Whether nothing of it can be seen: a row that nobody has written in. */
    public boolean isBlank() {
        return label.isEmpty() && figures.isEmpty();
    }
}
