package dk.forslagsark.excel.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

/**
 * Gives each cell a formula of its own. Excel lets a row of like formulas share one, and such a one cannot be moved or
 * extended for a single cell.
 */
public final class PlainFormulas {
    private PlainFormulas() {}

    public static void write(XSSFWorkbook workbook) {
        Map<XSSFCell, String> shared = new LinkedHashMap<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (isShared((XSSFCell) cell)) {
                        shared.put((XSSFCell) cell, cell.getCellFormula());
                    }
                }
            }
        }
        shared.keySet().forEach(XSSFCell::removeFormula);
        shared.forEach(XSSFCell::setCellFormula);
    }

    private static boolean isShared(XSSFCell cell) {
        CTCellFormula formula = cell.getCTCell().getF();
        return formula != null && formula.isSetT() && formula.getT() == STCellFormulaType.SHARED;
    }
}
