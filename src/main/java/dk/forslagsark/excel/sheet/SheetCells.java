package dk.forslagsark.excel.sheet;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The cells of a sheet by their rows and columns, which are counted from 0. */
public final class SheetCells {
    private SheetCells() {}

    /** The cell at a row and column; made if it is not there. */
    public static XSSFCell at(XSSFSheet sheet, int row, int column) {
        XSSFRow found = row(sheet, row);
        XSSFCell cell = found.getCell(column);
        return cell == null ? found.createCell(column) : cell;
    }

    /** The row; made if it is not there. */
    public static XSSFRow row(XSSFSheet sheet, int row) {
        XSSFRow there = sheet.getRow(row);
        return there == null ? sheet.createRow(row) : there;
    }

    /** The merged field that the cell lies in, or the cell alone. */
    public static CellRangeAddress field(XSSFCell cell) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        return cell.getSheet().getMergedRegions().stream()
                .filter(region -> region.isInRange(row, column))
                .findFirst()
                .orElse(new CellRangeAddress(row, row, column, column));
    }

    /** Where a cell is, as Excel writes it: {@code 'Forslag'!D17}. */
    public static String address(XSSFCell cell) {
        return address(cell.getSheet(), cell.getRowIndex(), cell.getColumnIndex());
    }

    /** The same of a cell that need not be there. */
    public static String address(XSSFSheet sheet, int row, int column) {
        return quoted(sheet.getSheetName()) + "!" + new CellReference(row, column).formatAsString();
    }

    /** The name of a sheet as it stands in formulas. */
    public static String quoted(String sheetName) {
        return "'" + sheetName.replace("'", "''") + "'";
    }
}
