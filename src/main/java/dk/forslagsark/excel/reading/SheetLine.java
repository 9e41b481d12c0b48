package dk.forslagsark.excel.reading;

import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Years;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of Table 1 as it stands in a sheet.
 *
 * @param label where its label begins
 * @param text its label, put together where it is spread over rows
 * @param area where its area stands
 * @param group the heading it stands under; empty for none
 * @param amounts its year cells
 * @param details its details, where the workbook has a table for them
 */
record SheetLine(
        ReadCell label,
        String text,
        ReadCell area,
        Optional<String> group,
        List<ReadCell> amounts,
        List<Part> details) {
    /**
     * A detail.
     *
     * @param label where its label begins
     * @param text its label
     * @param years the years of Table 1 that its table has
     * @param amounts a cell for each of them; none where there are none
     */
    record Part(ReadCell label, String text, Years years, List<ReadCell> amounts) {
        Map<String, ReadCell> cells() {
            return cells(label, amounts, years);
        }

        private static Map<String, ReadCell> cells(ReadCell label, List<ReadCell> amounts, Years years) {
            Map<String, ReadCell> cells = new LinkedHashMap<>(Map.of(CommentCells.ROW, label));
            for (int i = 0; i < amounts.size(); i++) {
                cells.put(Integer.toString(years.first() + i), amounts.get(i));
            }
            return cells;
        }
    }

    /** Its cells by what the proposal calls them; the label stands for the row. */
    Map<String, ReadCell> cells(Years years) {
        Map<String, ReadCell> cells = Part.cells(label, amounts, years);
        cells.put(Line.AREA.key(), area);
        return cells;
    }

    SheetLine followedBy(String more) {
        return new SheetLine(label, joined(text, more), area, group, amounts, details);
    }

    SheetLine with(Part detail) {
        List<Part> more = new ArrayList<>(details);
        more.add(detail);
        return new SheetLine(label, text, area, group, amounts, more);
    }

    /** A part of a text ends with a space where its paragraph goes on in the next. */
    static String joined(String text, String more) {
        return text + (text.isEmpty() || text.endsWith(" ") ? "" : "\n") + more;
    }
}
