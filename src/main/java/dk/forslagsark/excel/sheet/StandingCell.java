package dk.forslagsark.excel.sheet;

import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * A cell as it is while its workbook is evaluated.
 *
 * @param number what it holds, where its type is a number
 * @param text the same of a text
 */
record StandingCell(XSSFCell cell, StandingSheet sheet, CellType type, double number, String text)
        implements EvaluationCell {
    static StandingCell of(XSSFCell cell, StandingSheet sheet) {
        CellType type = ContentKind.of(cell);
        return new StandingCell(
                cell,
                sheet,
                type,
                type == CellType.NUMERIC ? cell.getNumericCellValue() : 0,
                type == CellType.STRING ? cell.getStringCellValue() : "");
    }

    @Override
    public Object getIdentityKey() {
        return cell;
    }

    @Override
    public EvaluationSheet getSheet() {
        return sheet;
    }

    @Override
    public int getRowIndex() {
        return cell.getRowIndex();
    }

    @Override
    public int getColumnIndex() {
        return cell.getColumnIndex();
    }

    @Override
    public CellType getCellType() {
        return type;
    }

    @Override
    public double getNumericCellValue() {
        return number;
    }

    @Override
    public String getStringCellValue() {
        return text;
    }

    @Override
    public boolean getBooleanCellValue() {
        return cell.getBooleanCellValue();
    }

    @Override
    public int getErrorCellValue() {
        return cell.getErrorCellValue();
    }

    @Override
    public CellRangeAddress getArrayFormulaRange() {
        return cell.getArrayFormulaRange();
    }

    @Override
    public boolean isPartOfArrayFormulaGroup() {
        return cell.isPartOfArrayFormulaGroup();
    }

    @Override
    public CellType getCachedFormulaResultType() {
        return cell.getCachedFormulaResultType();
    }
}
