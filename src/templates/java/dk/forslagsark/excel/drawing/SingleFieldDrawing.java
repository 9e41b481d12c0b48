package dk.forslagsark.excel.drawing;

import dk.forslagsark.danish.FrontWording;
import dk.forslagsark.excel.drawing.CellLook.Trait;
import dk.forslagsark.excel.template.TemplateNames;

/**
 * One value with what it is called before it, hidden where there is none. Each gives the row after it.
 *
 * @param canvas draws on the form
 */
record SingleFieldDrawing(SheetCanvas canvas) {
    /** Below the investments it speaks of. */
    int financing(int row) {
        canvas.height(row, TableLook.ROW)
                .merged("A%1$d:C%1$d".formatted(row), FrontWording.FINANCING, TableLook.TOTAL)
                .merged("D%1$d:U%1$d".formatted(row), "", TableLook.LABEL)
                .name("finansiering", "D" + row)
                .height(row + 1, TableLook.GAP)
                .name(TemplateNames.FINANCING_ROWS, FormColumns.rows(row, row + 1));
        return row + 2;
    }

    int risk(int row) {
        canvas.height(row, TableLook.ROW)
                .put("A" + row, FrontWording.RISK, TableLook.TOTAL)
                .merged("B%1$d:D%1$d".formatted(row), "", TableLook.LABEL.with(Trait.BOLD))
                .name("risiko", "B" + row)
                .height(row + 1, TableLook.GAP)
                .name(TemplateNames.RISK_ROWS, FormColumns.rows(row, row + 1));
        return row + 2;
    }
}
