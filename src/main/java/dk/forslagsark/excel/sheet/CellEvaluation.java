package dk.forslagsark.excel.sheet;

import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumericValueEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Evaluates the formulas of a workbook as it is when this is made; what a formula comes to is worked out once, and POI need not keep what it rests on. Whoever makes another of the
 * same parsed workbook is done with this one.
 */
public final class CellEvaluation {
    private final ParsedWorkbook workbook;
    private final WorkbookEvaluator evaluator;

    public CellEvaluation(XSSFWorkbook workbook) {
        this(new ParsedWorkbook(workbook));
    }

    /** Of a workbook of which formulas are known. */
    CellEvaluation(ParsedWorkbook workbook) {
        this.workbook = workbook;
        workbook.clearAllCachedResultValues();
        this.evaluator = new WorkbookEvaluator(workbook, IStabilityClassifier.TOTALLY_IMMUTABLE, null);
    }

    /** What kind of cell it was when this was made, which is known without reading it again. */
    public CellType type(XSSFCell cell) {
        return workbook.cell(cell).getCellType();
    }

    /**
     * Gives a cell with a formula the result of it.
     *
     * @return the kind of the result
     * @throws RuntimeException if the formula cannot be evaluated
     */
    public CellType evaluate(XSSFCell cell) {
        return put(evaluator.evaluate(workbook.cell(cell)), cell);
    }

    /** The cell keeps its formula. */
    private static CellType put(ValueEval result, XSSFCell cell) {
        if (result instanceof BoolEval truth) {
            cell.setCellValue(truth.getBooleanValue());
            return CellType.BOOLEAN;
        } else if (result instanceof NumericValueEval number) {
            cell.setCellValue(number.getNumberValue());
            return CellType.NUMERIC;
        } else if (result instanceof StringEval text) {
            cell.setCellValue(text.getStringValue());
            return CellType.STRING;
        } else if (result instanceof ErrorEval error) {
            cell.setCellErrorValue((byte) error.getErrorCode());
            return CellType.ERROR;
        }
        throw new IllegalStateException(result.getClass().getSimpleName());
    }
}
