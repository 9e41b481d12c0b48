package dk.forslagsark.excel.sheet;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Makes rows high enough for the wrapped texts in them: neither Excel nor LibreOffice does so for merged cells, nor for
 * rows whose height is set. A row never gets lower than the template has it.
 *
 * <p>The line of Arial is 1.15 times its size high in LibreOffice and in print, and 1.275 times as Excel counts it, so that a row that Excel
 * does not cut is too high for the other by a line in ten. Lines that fill a row are spread over it in both, and no gap tells where a text
 * goes on in the next.
 */
public final class RowHeights {
    private RowHeights() {}

    /** Fits all rows of the sheet; those whose texts are too high for one row have been spread before. */
    public static void fit(XSSFSheet sheet) {
        WrappedTexts texts = new WrappedTexts(sheet);
        ChangedStyles styles = new ChangedStyles();
        IntStream.rangeClosed(0, sheet.getLastRowNum()).forEach(index -> {
            List<WrappedText> ending = texts.endingOn(index);
            ending.forEach(text -> grow(SheetCells.row(sheet, index), text.height()));
            ending.stream()
                    .filter(WrappedText::fillsItsRow)
                    .forEach(text -> styles.change(
                            text.cell(),
                            VerticalAlignment.JUSTIFY,
                            style -> style.setVerticalAlignment(VerticalAlignment.JUSTIFY)));
        });
    }

    private static void grow(XSSFRow row, double needed) {
        if (needed > row.getHeightInPoints()) {
            row.setHeightInPoints((float) Math.min(needed, WrappedText.HIGHEST));
        }
    }
}
