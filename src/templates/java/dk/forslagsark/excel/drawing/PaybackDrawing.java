package dk.forslagsark.excel.drawing;

import dk.forslagsark.economy.Payback;
import dk.forslagsark.excel.drawing.CellLook.Trait;

/**
 * The payback periods on the sheet that computes them.
 *
 * @param canvas draws on the sheet
 */
record PaybackDrawing(SheetCanvas canvas) {
    /** The columns that say in which years something is still owed. */
    static final String OWING_SERVICE = "K";

    static final String OWING_TOTAL = "P";

    private static final CellLook QUIET = CellLook.TEXT.with(Trait.INDENTED).coloured(CellLook.GREY, CellLook.WHITE);
    private static final CellLook RESULT = CellLook.AMOUNT
            .with(Trait.BOLD)
            .coloured(CellLook.BLACK, CellLook.BLUE)
            .formatted("0\" år\"");

    /** Draws them. */
    void draw() {
        result(4, "Tilbagebetalingstid baseret på serviceeffektivisering", OWING_SERVICE);
        result(5, "Tilbagebetalingstid baseret på totaløkonomi", OWING_TOTAL);
    }

    /** The formula of a period, by the column that says in which years something is still owed. */
    static String formula(String owing) {
        String last = "MAX(%1$s%2$d:%1$s%3$d)".formatted(owing, CalculationDrawing.FIRST, CalculationDrawing.LAST);
        return "IF(%1$s=0,\"\",IF(%1$s>=%2$d,\"aldrig\",%1$s+1))".formatted(last, Payback.HORIZON);
    }

    private void result(int row, String label, String owing) {
        canvas.merged("F%1$d:J%1$d".formatted(row), label, CalculationDrawing.LABEL)
                .put("K" + row, "=" + formula(owing), RESULT)
                .merged(
                        "L%1$d:P%1$d".formatted(row),
                        "=IF(K%d=\"\",\"Der er intet at betale tilbage.\",\"\")".formatted(row),
                        QUIET);
    }
}
