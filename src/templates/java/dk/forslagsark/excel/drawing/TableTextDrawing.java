package dk.forslagsark.excel.drawing;

import dk.forslagsark.excel.drawing.CellLook.Trait;

/**
 * The rows for what is written about a table, which are hidden where nothing is.
 *
 * @param canvas draws on the form
 */
record TableTextDrawing(SheetCanvas canvas) {
    /** The row above the caption; gives the row after it. */
    int leadIn(String prefix, int row) {
        return text("indledning_" + prefix, row, CellLook.TEXT.with(Trait.TOP));
    }

    /** The row below the table; gives the row after it. */
    int note(String prefix, int row) {
        return text("note_" + prefix, row, TableLook.NOTE.with(Trait.TOP));
    }

    private int text(String name, int row, CellLook look) {
        canvas.merged(FormColumns.row(row), "", look).height(row, 15).name(name, "A" + row);
        return row + 1;
    }
}
