package dk.forslagsark.editor.years;

import dk.forslagsark.document.Repricing;
import dk.forslagsark.editor.sheet.Cell;
import dk.forslagsark.editor.sheet.RowContent;
import dk.forslagsark.editor.sheet.RowContent.Fold;
import dk.forslagsark.editor.sheet.RowContent.Style;
import dk.forslagsark.editor.sheet.SheetColumn;
import dk.forslagsark.editor.sheet.SheetColumn.Kind;
import dk.forslagsark.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a change of price level does, as rows of a sheet that is only looked at. */
final class ChangeRows {
    private ChangeRows() {}

    static List<SheetColumn<String>> columns() {
        return List.of(
                new SheetColumn<>("row", Texts.of("prices.row"), Kind.LABEL),
                new SheetColumn<>("column", Texts.of("prices.field"), Kind.TEXT),
                new SheetColumn<>("before", Texts.of("prices.before"), Kind.FIGURE),
                new SheetColumn<>("after", Texts.of("prices.after"), Kind.FIGURE));
    }

    /** The cells that change, and after them those that stay as they are. */
    static List<RowContent<Integer, String>> of(Repricing repricing) {
        List<RowContent<Integer, String>> rows = new ArrayList<>();
        repricing
                .changes()
                .forEach(change -> rows.add(
                        row(rows.size(), Style.LINE, change.row(), change.column(), change.before(), change.after())));
        repricing
                .kept()
                .forEach(kept -> rows.add(row(
                        rows.size(), Style.NEW, kept.row(), kept.column(), kept.text(), Texts.of("prices.unchanged"))));
        return rows;
    }

    private static RowContent<Integer, String> row(
            int index, Style style, String row, String column, String before, String after) {
        Map<String, Cell> cells = Map.of(
                "row", cell(row),
                "column", cell(column),
                "before", cell(before),
                "after", cell(after));
        return new RowContent<>(index, style, Integer.toString(index + 1), Fold.NONE, cells);
    }

    private static Cell cell(String text) {
        return Cell.readOnly(text, Texts.of("prices.not-here"));
    }
}
