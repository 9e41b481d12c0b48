package dk.forslagsark.excel.sheet;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The mark that keeps Excel from making a formula of a text when somebody edits the cell. */
public final class QuotedTexts {
    private static final String BEGINNINGS = "=+-@";

    private QuotedTexts() {}

    /** Marks every text that begins as a formula may. Texts of one style come to share another. */
    public static void mark(XSSFWorkbook workbook) {
        ChangedStyles styles = new ChangedStyles();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (looksLikeFormula((XSSFCell) cell)
                            && !cell.getCellStyle().getQuotePrefixed()) {
                        styles.change((XSSFCell) cell, BEGINNINGS, QuotedTexts::quote);
                    }
                }
            }
        }
    }

    private static void quote(XSSFCellStyle style) {
        style.setQuotePrefixed(true);
    }

    private static boolean looksLikeFormula(XSSFCell cell) {
        if (!ContentKind.isText(cell)) {
            return false;
        }
        String text = cell.getStringCellValue();
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }
}
