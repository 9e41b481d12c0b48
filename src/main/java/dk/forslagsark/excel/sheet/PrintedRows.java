package dk.forslagsark.excel.sheet;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What the rows of a printed sheet are.
 *
 * @param sheet the sheet
 * @param firstColumn the first one that is printed
 */
record PrintedRows(XSSFSheet sheet, int firstColumn) {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    /** Whether it begins with a bold cell, has only bold texts and no figures but years: it stands above what it heads. */
    boolean isHeading(int row) {
        XSSFRow found = sheet.getRow(row);
        return found != null
                && isBoldAtFirst(found)
                && filled(found).allMatch(PrintedRows::isBold)
                && areYears(figures(found));
    }

    /** Whether it is a heading with the years of the columns. */
    boolean headsYears(int row) {
        return isHeading(row) && !figures(sheet.getRow(row)).isEmpty();
    }

    /** Whether it adds up what stands above it: bold, and no heading. */
    boolean isTotal(int row) {
        XSSFRow found = sheet.getRow(row);
        return found != null && isBoldAtFirst(found) && !isHeading(row);
    }

    /** Whether it goes on with the texts of the row above: no line is drawn between them. */
    boolean goesOn(int row) {
        XSSFCell above = SheetCells.at(sheet, row - 1, firstColumn);
        XSSFCell own = SheetCells.at(sheet, row, firstColumn);
        return above.getCellStyle().getBorderBottom() == BorderStyle.NONE
                && own.getCellStyle().getBorderTop() == BorderStyle.NONE;
    }

    /** Whether more than one of its cells says something. */
    boolean hasSeveralCells(int row) {
        XSSFRow found = sheet.getRow(row);
        return found != null && filled(found).limit(2).count() == 2;
    }

    boolean isHidden(int row) {
        XSSFRow found = sheet.getRow(row);
        return found != null && found.getZeroHeight();
    }

    private boolean isBoldAtFirst(XSSFRow row) {
        XSSFCell first = row.getCell(firstColumn);
        return first != null && isBold(first);
    }

    /** Or none at all. A total is bold too, but its figures are no years. */
    private static boolean areYears(List<Double> figures) {
        return IntStream.range(0, figures.size())
                .allMatch(i -> figures.get(i) == figures.get(0) + i && isYear(figures.get(i)));
    }

    static boolean isYear(double figure) {
        return figure >= EARLIEST && figure <= LATEST;
    }

    private static List<Double> figures(XSSFRow row) {
        return filled(row)
                .filter(cell -> ContentKind.shown(cell) == CellType.NUMERIC)
                .map(XSSFCell::getNumericCellValue)
                .toList();
    }

    private static boolean isBold(XSSFCell cell) {
        return cell.getCellStyle().getFont().getBold();
    }

    private static Stream<XSSFCell> filled(XSSFRow row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(XSSFCell.class::cast)
                .filter(cell -> ContentKind.of(cell) != CellType.BLANK);
    }
}
