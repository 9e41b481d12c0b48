package dk.forslagsark.excel.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

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

    /** The merged fields of the sheet. POI counts them all for each that it gives. */
    public static List<CellRangeAddress> merged(XSSFSheet sheet) {
        CTWorksheet content = sheet.getCTWorksheet();
        return content.isSetMergeCells()
                ? Stream.of(content.getMergeCells().getMergeCellArray())
                        .map(field -> range(field.getRef()))
                        .toList()
                : List.of();
    }

    /** The cells of {@code A1:C3} as POI reads them, but sooner where both corners are there. */
    public static CellRangeAddress range(String cells) {
        int colon = cells.indexOf(':');
        Optional<Corner> first = Corner.read(cells, 0, colon);
        Optional<Corner> last = Corner.read(cells, colon + 1, cells.length());
        return first.isPresent() && last.isPresent()
                ? new CellRangeAddress(
                        first.get().row(),
                        last.get().row(),
                        first.get().column(),
                        last.get().column())
                : CellRangeAddress.valueOf(cells);
    }

    /** The merged field that the cell lies in, or the cell alone. */
    public static CellRangeAddress field(XSSFCell cell) {
        return field(cell, merged(cell.getSheet()));
    }

    /** The same where somebody knows the merged fields of its sheet. */
    static CellRangeAddress field(XSSFCell cell, List<CellRangeAddress> merged) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        return merged.stream()
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
