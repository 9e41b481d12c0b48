package dk.forslagsark.excel;

import dk.forslagsark.excel.Look.Trait;

/**
 * The rows of the proposal below a form that prints only their totals. They stand outside what is printed.
 *
 * @param pen draws on the form
 * @param calculation draws on the sheet that computes payback
 */
record BasisDrawing(Pen pen, Pen calculation) {
    /** Far enough down to be below the form. */
    static final int TOP = 60;

    void draw(int top) {
        pen.merged(Columns.row(top), "Grundlag (udskrives ikke)", TableLook.HEADING)
                .height(top, 22)
                .merged(
                        Columns.row(top + 1),
                        "Her står forslagets rækker. Rettes et beløb, følger formularen med.",
                        Look.TEXT.with(Trait.ITALIC).sized(9).coloured(Look.GREY, Look.WHITE));
        new TableOneDrawing(pen, top + 2).drawRows();
        calculation.name(Names.PAYBACK_SERVICE, "K4").name(Names.PAYBACK_TOTAL, "K5");
    }
}
