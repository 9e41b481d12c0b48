package dk.forslagsark.editor.derived;

import dk.forslagsark.editor.sheet.RowContent;
import java.util.List;
import java.util.Map;

/**
 * A row of the sheet, and where its cells come from.
 *
 * @param content what it shows
 * @param sources column key to the cells of Table 1 that feed the cell; a column not in it comes from none
 */
record DerivedRow(RowContent<DerivedRow.Key, DerivedColumn> content, Map<DerivedColumn, List<Source>> sources) {
    DerivedRow {
        sources = Map.copyOf(sources);
    }

    List<Source> sources(DerivedColumn column) {
        return sources.getOrDefault(column, List.of());
    }

    /**
     * What the sheet knows it by.
     *
     * @param table the title of its table
     * @param part what it is there
     * @param index which one of those, from 0
     */
    record Key(String table, Part part, int index) {}

    /** What a row is in its table. */
    enum Part {
        HEADING,
        GROUP,
        ROW,
        TOTAL
    }
}
