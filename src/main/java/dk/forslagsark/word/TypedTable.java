package dk.forslagsark.word;

import dk.forslagsark.clipboard.Beside;
import dk.forslagsark.clipboard.Clip;
import dk.forslagsark.clipboard.ClipCell;
import dk.forslagsark.clipboard.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A table of a document, as the texts of its cells; a cell that goes over several columns is followed by blank ones.
 *
 * @param rows its rows
 */
record TypedTable(List<List<String>> rows) {
    /** Far more than a form has; more would only keep one waiting. */
    private static final int MOST_ROWS = 2_000;

    static TypedTable of(Element table) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : Controls.descendants(table, "tr")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : Controls.descendants(row, "tc")) {
                cells.add(WordText.of(cell).strip());
                for (int i = 1; i < span(cell); i++) {
                    cells.add("");
                }
            }
            rows.add(cells);
        }
        return new TypedTable(rows);
    }

    private static int span(Element cell) {
        return Controls.descendants(cell, "gridSpan").stream()
                .findFirst()
                .map(span -> span.getAttributeNS(Controls.WORD, "val"))
                .filter(text -> text.matches("[0-9]{1,2}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    /** The text of a cell; empty where there is none. */
    String cell(int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : "";
    }

    boolean isBlank() {
        return rows.stream().flatMap(List::stream).allMatch(String::isBlank);
    }

    /** Each row as a line, its cells parted; those that say nothing are left out. */
    Stream<String> lines() {
        return rows.stream()
                .map(row -> String.join(
                        " | ", row.stream().filter(cell -> !cell.isBlank()).toList()))
                .filter(line -> !line.isBlank());
    }

    /** Whether it begins with a cell that says that. */
    boolean begins(String words) {
        return cell(0, 0).equalsIgnoreCase(words);
    }

    /** As it would lie on the clipboard. */
    Clip clip() {
        List<List<ClipCell>> cells = rows.stream()
                .limit(MOST_ROWS)
                .map(row ->
                        row.stream().limit(Clip.MOST_COLUMNS).map(ClipCell::of).toList())
                .toList();
        return new Clip(cells, Optional.of(Notation.DANISH), Beside.NOTHING);
    }
}
