package dk.forslagsark.excel.drawing;

import dk.forslagsark.excel.template.TemplateTable;

/**
 * The gap below a derived table. It is blank as long as the rows of the table are all there is; when somebody has added or
 * changed rows elsewhere, it says what the total holds beside them.
 *
 * @param canvas draws on the form
 * @param shape the table
 * @param row the row of the gap, from 1
 */
record RestDrawing(SheetCanvas canvas, TemplateTable shape, int row) {
    /** Of which year a formula is about: the place of the column, and that of the number of the year, 1 being the first. */
    interface OfYear {
        String formula(String column, int year);
    }

    /**
     * Draws it.
     *
     * @param label what it says when there is something
     * @param rest the amount of a year, a formula
     */
    void draw(String label, OfYear rest) {
        String says = "=IF(SUMSQ(%s)=0,\"\",\"%s\")".formatted(FormColumns.years(row), label);
        canvas.merged("A%1$d:F%1$d".formatted(row), says, TableLook.REST)
                .put(FormColumns.years(row), "", TableLook.REST_AMOUNT)
                .name(shape.name(TemplateTable.REST), FormColumns.years(row))
                .height(row, TableLook.GAP);
        for (int year = 1; year <= FormColumns.YEARS; year++) {
            String column = FormColumns.year(year);
            canvas.put(column + row, "=ROUND(" + rest.formula(column, year) + ",3)", TableLook.REST_AMOUNT);
        }
        canvas.showDecimals(FormColumns.years(row));
        canvas.colourWhere(FormColumns.row(row), "$A%d<>\"\"".formatted(row), CellLook.RED, CellLook.WHITE);
    }
}
