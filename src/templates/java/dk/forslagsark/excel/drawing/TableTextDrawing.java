package dk.forslagsark.excel.drawing;

import dk.forslagsark.excel.drawing.CellLook.Trait;
import dk.forslagsark.excel.template.FreeTableNames;
import dk.forslagsark.proposal.Section;

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

    /** The model rows of the free tables of a section; gives the row after them. */
    int freeTables(Section section, String caption, int top) {
        FreeTableNames names = new FreeTableNames(section);
        text(names.leadIn(), top, CellLook.TEXT.with(Trait.TOP));
        canvas.height(top + 1, 18)
                .merged(FormColumns.row(top + 1), caption, TableLook.CAPTION)
                .name(names.title(), "A" + (top + 1))
                .height(top + 2, TableLook.HEAD_ROW)
                .put(FormColumns.table(top + 2), "", TableLook.HEAD)
                .name(names.head(), FormColumns.table(top + 2))
                .height(top + 3, TableLook.ROW)
                .put(FormColumns.table(top + 3), "", TableLook.LABEL.with(Trait.TOP))
                .name(names.cells(), FormColumns.table(top + 3));
        return text(names.note(), top + 4, TableLook.NOTE.with(Trait.TOP));
    }

    private int text(String name, int row, CellLook look) {
        canvas.merged(FormColumns.row(row), "", look).height(row, 15).name(name, "A" + row);
        return row + 1;
    }
}
