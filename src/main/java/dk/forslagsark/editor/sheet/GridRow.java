package dk.forslagsark.editor.sheet;

import dk.forslagsark.editor.sheet.RowContent.Fold;
import dk.forslagsark.editor.sheet.RowContent.Style;
import java.util.List;

/**
 * A row as it stands in the grid.
 *
 * @param style how it is set off
 * @param number what stands in the margin
 * @param fold whether it can be folded
 * @param cells its cells from the left, that of the number included
 */
record GridRow(Style style, String number, Fold fold, List<Cell> cells) {
    GridRow {
        cells = List.copyOf(cells);
    }

    /** The cell in the column of that index; one with nothing in it where the row has no such column. */
    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.NONE;
    }
}
