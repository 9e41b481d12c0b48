package dk.forslagsark.excel.drawing;

import dk.forslagsark.excel.drawing.CellLook.Trait;
import dk.forslagsark.excel.template.TemplateNames;

/**
 * The rows of the proposal below a form that prints only their totals. They stand outside what is printed.
 *
 * @param canvas draws on the form
 * @param calculation draws on the sheet that computes payback
 */
record BasisDrawing(SheetCanvas canvas, SheetCanvas calculation) {
    /** Far enough down to be below the form. */
    static final int TOP = 150;

    void draw(int top) {
        canvas.merged(FormColumns.row(top), "Grundlag (udskrives ikke)", TableLook.HEADING)
                .height(top, 22)
                .merged(
                        FormColumns.row(top + 1),
                        "Her står forslagets rækker. Rettes et beløb, eller indsættes der en række, følger formularen med.",
                        CellLook.TEXT.with(Trait.ITALIC).sized(9).coloured(CellLook.GREY, CellLook.WHITE));
        new TableOneDrawing(canvas, top + 2).drawRows();
        calculation.name(TemplateNames.PAYBACK_SERVICE, "K4").name(TemplateNames.PAYBACK_TOTAL, "K5");
    }
}
