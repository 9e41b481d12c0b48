package dk.forslagsark.excel;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The cells a defined name points to.
 *
 * @param name the name
 * @param sheet the sheet they are on
 * @param cells one rectangle on it
 */
record Place(String name, XSSFSheet sheet, CellRangeAddress cells) {
    int firstRow() {
        return cells.getFirstRow();
    }

    int lastRow() {
        return cells.getLastRow();
    }

    int firstColumn() {
        return cells.getFirstColumn();
    }

    int columns() {
        return cells.getLastColumn() - cells.getFirstColumn() + 1;
    }

    boolean isOneRow() {
        return firstRow() == lastRow();
    }

    /** One cell, or one merged region, which holds one value too. */
    boolean isOneCell() {
        return cells.getNumberOfCells() == 1
                || sheet.getMergedRegions().stream().anyMatch(region -> region.equals(cells));
    }

    /** The first cell, the one that holds the value of a merged region. */
    XSSFCell cell() {
        return at(sheet, firstRow(), firstColumn());
    }

    /** The cells of the first row, from the left. */
    Stream<XSSFCell> rowOfCells() {
        return IntStream.rangeClosed(firstColumn(), cells.getLastColumn())
                .mapToObj(column -> at(sheet, firstRow(), column));
    }

    /** The merged field that the cell lies in, or the cell alone. */
    static CellRangeAddress field(XSSFCell cell) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        return cell.getSheet().getMergedRegions().stream()
                .filter(region -> region.isInRange(row, column))
                .findFirst()
                .orElse(new CellRangeAddress(row, row, column, column));
    }

    /** Where it is, as Excel writes it: {@code 'Forslag'!D17}. */
    String address() {
        return quoted(sheet.getSheetName()) + "!" + cells.formatAsString();
    }

    /** The name with its place, for messages. */
    String described() {
        return name + " (" + address() + ")";
    }

    /** Where a cell is, as Excel writes it: {@code 'Forslag'!D17}. */
    static String address(XSSFCell cell) {
        return quoted(cell.getSheet().getSheetName()) + "!"
                + new CellReference(cell.getRowIndex(), cell.getColumnIndex()).formatAsString();
    }

    static String quoted(String sheetName) {
        return "'" + sheetName.replace("'", "''") + "'";
    }

    /** The cell at a row and column, both from 0; made if it is not there. */
    static XSSFCell at(XSSFSheet sheet, int row, int column) {
        XSSFRow found = row(sheet, row);
        XSSFCell cell = found.getCell(column);
        return cell == null ? found.createCell(column) : cell;
    }

    /** The row, from 0; made if it is not there. */
    static XSSFRow row(XSSFSheet sheet, int row) {
        XSSFRow there = sheet.getRow(row);
        return there == null ? sheet.createRow(row) : there;
    }
}
