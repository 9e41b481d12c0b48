package dk.forslagsark.excel.sheet;

import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Gives the formulas of a workbook their results; what several of them need is computed once. */
public final class CellEvaluation {
    private final FormulaBook book;
    private final WorkbookEvaluator evaluator;

    public CellEvaluation(XSSFWorkbook workbook) {
        this.book = FormulaBook.of(workbook);
        this.evaluator = new WorkbookEvaluator(book, null, null);
    }

    /**
     * Puts the result of its formula beside it in the cell.
     *
     * @throws RuntimeException if the formula cannot be read or evaluated
     */
    public void evaluate(XSSFCell cell) {
        ValueEval result = evaluator.evaluate(book.evaluated(cell));
        if (result instanceof NumberEval number) {
            cell.setCellValue(number.getNumberValue());
        } else if (result instanceof StringEval text) {
            cell.setCellValue(text.getStringValue());
        } else if (result instanceof BoolEval truth) {
            cell.setCellValue(truth.getBooleanValue());
        } else if (result instanceof ErrorEval error) {
            cell.setCellErrorValue((byte) error.getErrorCode());
        }
    }
}
