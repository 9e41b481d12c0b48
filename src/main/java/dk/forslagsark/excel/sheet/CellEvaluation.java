package dk.forslagsark.excel.sheet;

import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumericValueEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Evaluates the formulas of a workbook as it is when this is made; what a formula comes to is worked out once. */
public final class CellEvaluation {
    private final ParsedWorkbook workbook;
    private final WorkbookEvaluator evaluator;

    public CellEvaluation(XSSFWorkbook workbook) {
        this.workbook = new ParsedWorkbook(workbook);
        this.evaluator = new WorkbookEvaluator(this.workbook, null, null);
    }

    /**
     * Gives a cell with a formula the result of it.
     *
     * @throws RuntimeException if the formula cannot be evaluated
     */
    public void evaluate(XSSFCell cell) {
        put(evaluator.evaluate(workbook.cell(cell)), cell);
    }

    /** The cell keeps its formula. */
    private static void put(ValueEval result, XSSFCell cell) {
        if (result instanceof BoolEval truth) {
            cell.setCellValue(truth.getBooleanValue());
        } else if (result instanceof NumericValueEval number) {
            cell.setCellValue(number.getNumberValue());
        } else if (result instanceof StringEval text) {
            cell.setCellValue(text.getStringValue());
        } else if (result instanceof ErrorEval error) {
            cell.setCellErrorValue((byte) error.getErrorCode());
        } else {
            throw new IllegalStateException(result.getClass().getSimpleName());
        }
    }
}
