package dk.forslagsark.excel.sheet;

import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet as it is while its workbook is evaluated: each row is read once, when it is first asked for, where POI reads it out of the
 * file's own tree for every formula that counts it.
 */
final class StandingSheet implements EvaluationSheet {
    private static final EvaluationCell[] NO_CELLS = {};

    private final XSSFSheet sheet;
    private final EvaluationCell[][] rows;

    StandingSheet(XSSFSheet sheet) {
        this.sheet = sheet;
        this.rows = new EvaluationCell[sheet.getLastRowNum() + 1][];
    }

    private EvaluationCell[] cells(int number) {
        XSSFRow row = sheet.getRow(number);
        if (row == null) {
            return NO_CELLS;
        }
        EvaluationCell[] cells = new EvaluationCell[Math.max(0, row.getLastCellNum())];
        for (Cell cell : row) {
            cells[cell.getColumnIndex()] = StandingCell.of((XSSFCell) cell, this);
        }
        return cells;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    @Override
    public EvaluationCell getCell(int row, int column) {
        if (row >= rows.length) {
            return null;
        }
        if (rows[row] == null) {
            rows[row] = cells(row);
        }
        return column < rows[row].length ? rows[row][column] : null;
    }

    @Override
    public int getLastRowNum() {
        return rows.length - 1;
    }

    @Override
    public boolean isRowHidden(int row) {
        XSSFRow there = sheet.getRow(row);
        return there != null && there.getZeroHeight();
    }

    @Override
    public void clearAllCachedResultValues() {
        // nothing is computed here
    }
}
