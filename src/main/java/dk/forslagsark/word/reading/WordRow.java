package dk.forslagsark.word.reading;

import dk.forslagsark.word.Controls;
import dk.forslagsark.word.WordComparison;
import dk.forslagsark.word.WordText;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * A row of a table.
 *
 * @param element the row
 * @param cells its cells, whatever controls stand around them
 */
record WordRow(Element element, List<Element> cells) {
    static List<WordRow> of(Element table) {
        return Controls.within(table, "tr").stream()
                .map(row -> new WordRow(row, Controls.within(row, "tc")))
                .toList();
    }

    /** All that stands in it. */
    String key() {
        String key = cells.stream().map(WordRow::bare).collect(Collectors.joining("|"));
        return isBlank() ? "" : key;
    }

    /** What it is called: what its first cell says. */
    String name() {
        return cells.isEmpty() ? "" : bare(cells.get(0));
    }

    /** The same as it is written. */
    String label() {
        return cells.isEmpty() ? "" : WordText.of(cells.get(0)).strip();
    }

    boolean isBlank() {
        return cells.stream().allMatch(cell -> bare(cell).isEmpty());
    }

    private static String bare(Element cell) {
        return WordComparison.bare(WordText.of(cell));
    }
}
