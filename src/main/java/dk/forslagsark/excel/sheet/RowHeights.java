package dk.forslagsark.excel.sheet;

import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Makes rows high enough for the wrapped texts in them: neither Excel nor LibreOffice does so for merged cells, nor for
 * rows whose height is set. A row never gets lower than the template has it.
 */
public final class RowHeights {
    private RowHeights() {}

    /** Fits all rows of the sheet; those whose texts are too high for one row have been spread before. */
    public static void fit(XSSFSheet sheet) {
        WrappedTexts texts = new WrappedTexts(sheet);
        IntStream.rangeClosed(0, sheet.getLastRowNum())
                .forEach(row -> texts.endingOn(row).forEach(text -> grow(SheetCells.row(sheet, row), text.height())));
    }

    private static void grow(XSSFRow row, double needed) {
        if (needed > row.getHeightInPoints()) {
            row.setHeightInPoints((float) Math.min(needed, WrappedText.HIGHEST));
        }
    }
}
