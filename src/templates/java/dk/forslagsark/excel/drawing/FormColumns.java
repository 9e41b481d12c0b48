package dk.forslagsark.excel.drawing;

/**
 * The columns all drawn forms share: A to F for labels and figures, fifteen years from G to U, and W, which is never
 * printed, for what the allocation keys are computed from.
 */
final class FormColumns {
    static final String LAST = "U";
    static final String HELP = "W";
    /** It is not printed: a row is no higher for what stands there. */
    static final CellLook HELP_LOOK = CellLook.CELL.without(CellLook.Trait.WRAP);

    private static final char FIRST_YEAR = 'G';

    private FormColumns() {}

    static void set(SheetCanvas canvas) {
        canvas.width("A", 30).width("F", 12);
        for (char column = 'B'; column <= 'E'; column++) {
            canvas.width(String.valueOf(column), column == 'E' ? 13.5 : 12);
        }
        for (char year = FIRST_YEAR; year <= 'U'; year++) {
            canvas.width(String.valueOf(year), 8.6);
        }
        canvas.width(HELP, 12).hide(HELP);
    }

    /** All printed cells of a row. */
    static String row(int row) {
        return cells("A", LAST, row);
    }

    static String years(int row) {
        return cells(String.valueOf(FIRST_YEAR), LAST, row);
    }

    static String cells(String first, String last, int row) {
        return first + row + ":" + last + row;
    }
}
