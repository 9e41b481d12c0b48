package dk.forslagsark.excel.sheet;

import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How large the rows and columns of a sheet are, in points. What is hidden has no size. */
public final class SheetMeasures {
    private static final int WIDEST = 255 * 256;

    private static final double PER_UNIT = 0.75 * 7 / 256;

    private SheetMeasures() {}

    static double width(XSSFSheet sheet, int column) {
        return sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidth(column) * PER_UNIT;
    }

    /** Sets the width of a column, as far as Excel has columns so wide. */
    static void setWidth(XSSFSheet sheet, int column, double points) {
        sheet.setColumnWidth(column, (int) Math.min(Math.ceil(points / PER_UNIT), WIDEST));
    }

    /** Makes a column at least so wide. */
    public static void widen(XSSFSheet sheet, int column, double points) {
        if (sheet.getColumnWidth(column) * PER_UNIT < points) {
            setWidth(sheet, column, points);
        }
    }

    /** The width of columns that follow each other, all counted from 0. */
    static double width(XSSFSheet sheet, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToDouble(column -> width(sheet, column))
                .sum();
    }

    /** A row that is not there is as high as the sheet has it. */
    static double height(XSSFSheet sheet, int row) {
        Row found = sheet.getRow(row);
        if (found == null) {
            return sheet.getDefaultRowHeightInPoints();
        }
        return found.getZeroHeight() ? 0 : found.getHeightInPoints();
    }

    /** The height of rows that follow each other, none if the last is above the first. */
    static double height(XSSFSheet sheet, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToDouble(row -> height(sheet, row))
                .sum();
    }
}
