package dk.forslagsark.excel;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Numbers the tables of each sheet: {@code {nr}} in a text of the template becomes 1, 2, 3 ... from the top, rows that are
 * hidden not counted.
 */
final class Captions {
    private static final String NUMBER = "{nr}";

    private Captions() {}

    /** To be done before any text of the proposal is in the workbook. */
    static void number(XSSFWorkbook workbook) {
        for (Sheet sheet : workbook) {
            int next = 1;
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (isCaption(cell)) {
                        cell.setCellValue(cell.getStringCellValue().replace(NUMBER, Integer.toString(next)));
                        next += row.getZeroHeight() ? 0 : 1;
                    }
                }
            }
        }
    }

    private static boolean isCaption(Cell cell) {
        return cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().contains(NUMBER);
    }
}
