package dk.forslagsark.excel.sheet;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The formulas of a sheet whose results its rows and pages are laid out by: those that are wrapped, which may come to a text of several lines, and
 * the bold ones of rows that may be headings. They are few, and all others need not be evaluated until every row stands where it will stay.
 *
 * @param pages the sheet, which is broken into pages
 */
public record LaidOutFormulas(XSSFSheet pages) {
    /**
     * Gives them their results. One that cannot be evaluated comes to nothing: whoever evaluates all formulas afterwards tells which one.
     */
    public void evaluate(CellEvaluation evaluation) {
        ByStyle<Look> looks = new ByStyle<>(Look::of);
        for (Row row : pages) {
            if (!row.getZeroHeight()) {
                evaluate(row, looks, evaluation);
            }
        }
    }

    /** What a style says of its cells. */
    private record Look(boolean isWrapped, boolean isBold) {
        static Look of(XSSFCellStyle style) {
            return new Look(style.getWrapText(), style.getFont().getBold());
        }
    }

    /** A row with a figure that is no year, or with something that is not bold, is no heading, whatever comes behind that. */
    private static void evaluate(Row row, ByStyle<Look> looks, CellEvaluation evaluation) {
        boolean mayBeHeading = true;
        for (Cell any : row) {
            XSSFCell cell = (XSSFCell) any;
            Look look = looks.of(cell);
            if (look.isWrapped() || mayBeHeading) {
                CellType type = evaluation.type(cell);
                boolean isAsked = type == CellType.FORMULA && (look.isWrapped() || look.isBold());
                CellType shown = isAsked ? evaluate(cell, evaluation) : type;
                mayBeHeading &= type == CellType.BLANK
                        || look.isBold()
                                && (shown != CellType.NUMERIC || PrintedRows.isYear(cell.getNumericCellValue()));
            }
        }
    }

    private static CellType evaluate(XSSFCell cell, CellEvaluation evaluation) {
        try {
            return evaluation.evaluate(cell);
        } catch (RuntimeException | StackOverflowError toldLater) {
            cell.setCellValue("");
            return CellType.STRING;
        }
    }
}
