package dk.forslagsark.excel.drawing;

/**
 * The columns all drawn forms share: A to F for labels and figures, fifteen years from G to U, V and W for what stands right of
 * them, and Y to AB, which are never printed, for what allocation keys and derived tables are computed from. Of these only the
 * committees are shown.
 */
final class FormColumns {
    static final String LAST_YEAR = "U";

    /** The sum of a row over all years. */
    static final String ROW_TOTAL = "V";

    /** Whether the innovation pool pays. */
    static final String POOL = "W";

    static final String HELP = "Y";

    /** The area of a row of Table 1. */
    static final String AREA = "E";

    /** The committee of a row. */
    static final String COMMITTEE = "Z";

    /** The table a row of Table 1 stands in; of a row of such a table whether it saves or costs. */
    static final String HOME = "AA";

    static final String KIND = HOME;

    /** Whether a row of Table 1 has details; of a row of another table its sum. */
    static final String DETAILS = "AB";

    static final String SUM = DETAILS;

    static final int YEARS = 15;

    /** It is not printed: a row is no higher for what stands there. */
    static final CellLook HELP_LOOK = CellLook.CELL.without(CellLook.Trait.WRAP);

    private static final char FIRST_YEAR = 'G';

    private FormColumns() {}

    static void set(SheetCanvas canvas) {
        canvas.width("A", 30).width("F", 12);
        for (char column = 'B'; column <= 'E'; column++) {
            canvas.width(String.valueOf(column), column == 'E' ? 13.5 : 12);
        }
        for (char year = FIRST_YEAR; year <= LAST_YEAR.charAt(0); year++) {
            canvas.width(String.valueOf(year), 8.6);
        }
        canvas.width(ROW_TOTAL, 10).width(POOL, 13.5);
        canvas.width(HELP, 12).hide(HELP).width(COMMITTEE, 30).hide(HOME).hide(DETAILS);
    }

    /** The column of a year, 1 being the first. */
    static String year(int number) {
        return String.valueOf((char) (FIRST_YEAR + number - 1));
    }

    /** All printed cells of a row. */
    static String row(int row) {
        return cells("A", POOL, row);
    }

    /** Those that a table has which has nothing right of the years. */
    static String table(int row) {
        return cells("A", LAST_YEAR, row);
    }

    /** The rows from one to another. */
    static String rows(int first, int last) {
        return "A" + first + ":" + POOL + last;
    }

    static String years(int row) {
        return cells(String.valueOf(FIRST_YEAR), LAST_YEAR, row);
    }

    static String cells(String first, String last, int row) {
        return first + row + ":" + last + row;
    }
}
