package dk.forslagsark.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Lets every formula and name of the workbook whose range ends on a row reach a later row instead.
 *
 * <p>A formula on that row itself is about its own row, and is repeated with it: there only ranges with absolute rows
 * are extended.
 */
final class Extension {
    private final XSSFSheet sheet;
    private final int row;
    private final int newLast;
    private final XSSFWorkbook workbook;
    private final XSSFEvaluationWorkbook evaluation;

    Extension(XSSFSheet sheet, int row, int newLast) {
        this.sheet = sheet;
        this.row = row;
        this.newLast = newLast;
        this.workbook = sheet.getWorkbook();
        this.evaluation = XSSFEvaluationWorkbook.create(workbook);
    }

    void apply() {
        for (XSSFName name : workbook.getAllNames()) {
            String extended = extended(name.getRefersToFormula(), FormulaType.NAMEDRANGE, name.getSheetIndex(), false);
            name.setRefersToFormula(extended);
        }
        formulaCells().forEach(this::extend);
    }

    private List<XSSFCell> formulaCells() {
        List<XSSFCell> cells = new ArrayList<>();
        for (Sheet each : workbook) {
            for (Row of : each) {
                for (Cell cell : of) {
                    if (CellValue.isFormula((XSSFCell) cell) && !cell.isPartOfArrayFormulaGroup()) {
                        cells.add((XSSFCell) cell);
                    }
                }
            }
        }
        return cells;
    }

    private void extend(XSSFCell cell) {
        boolean onRow = cell.getSheet() == sheet && cell.getRowIndex() == row;
        int sheetIndex = workbook.getSheetIndex(cell.getSheet());
        String formula = cell.getCellFormula();
        String extended = extended(formula, FormulaType.CELL, sheetIndex, onRow);
        if (!extended.equals(formula)) {
            cell.setCellFormula(extended);
        }
    }

    private String extended(String formula, FormulaType type, int sheetIndex, boolean onlyAbsolute) {
        if (formula.indexOf(':') < 0) {
            return formula;
        }
        try {
            Ptg[] tokens = FormulaParser.parse(formula, evaluation, type, sheetIndex, -1);
            boolean changed = false;
            for (Ptg token : tokens) {
                if (token instanceof AreaPtgBase area && isOnSheet(area, sheetIndex)) {
                    changed |= extend(area, onlyAbsolute);
                }
            }
            return changed ? FormulaRenderer.toFormulaString(evaluation, tokens) : formula;
        } catch (FormulaParseException unknown) {
            // It stays as it is; if it is in a cell, evaluating it tells the user which one.
            return formula;
        }
    }

    private boolean extend(AreaPtgBase area, boolean onlyAbsolute) {
        boolean isAbsolute = !area.isFirstRowRelative() && !area.isLastRowRelative();
        if (area.getLastRow() != row || onlyAbsolute && !isAbsolute) {
            return false;
        }
        area.setLastRow(newLast);
        return true;
    }

    private boolean isOnSheet(AreaPtgBase area, int sheetIndex) {
        if (area instanceof Area3DPxg named) {
            return named.getExternalWorkbookNumber() <= 0
                    && sheet.getSheetName().equalsIgnoreCase(named.getSheetName());
        }
        return area instanceof AreaPtg && sheetIndex == workbook.getSheetIndex(sheet);
    }
}
