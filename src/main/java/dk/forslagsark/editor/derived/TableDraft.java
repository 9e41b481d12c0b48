package dk.forslagsark.editor.derived;

import dk.forslagsark.editor.derived.DerivedRow.Key;
import dk.forslagsark.editor.derived.DerivedRow.Part;
import dk.forslagsark.editor.sheet.Cell;
import dk.forslagsark.editor.sheet.RowContent;
import dk.forslagsark.editor.sheet.RowContent.Fold;
import dk.forslagsark.editor.sheet.RowContent.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table while it is put together: its title, its rows, its total. */
final class TableDraft {
    private final String title;
    private final List<DerivedRow> rows = new ArrayList<>();
    private int number;

    TableDraft(String title) {
        this.title = title;
        Map<DerivedColumn, Cell> cells = Map.of(DerivedColumn.LABEL, Cell.heading(title));
        Key key = new Key(title, Part.HEADING, 0);
        rows.add(new DerivedRow(new RowContent<>(key, Style.HEADING, "", Fold.NONE, cells), Map.of()));
    }

    /** A heading within the table. */
    void addHeading(String text) {
        Key key = new Key(title, Part.GROUP, rows.size());
        Map<DerivedColumn, Cell> cells = Map.of(DerivedColumn.LABEL, Cell.heading(text));
        rows.add(new DerivedRow(new RowContent<>(key, Style.GROUP, "", Fold.NONE, cells), Map.of()));
    }

    void add(RowDraft row) {
        rows.add(row.finished(new Key(title, Part.ROW, number), Style.LINE, Integer.toString(++number)));
    }

    /** A total above the last one. */
    void addTotal(RowDraft total) {
        rows.add(total.finished(new Key(title, Part.TOTAL, rows.size()), Style.TOTAL, ""));
    }

    List<DerivedRow> closedBy(RowDraft total) {
        addTotal(total);
        return List.copyOf(rows);
    }
}
