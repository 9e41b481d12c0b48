package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.sheet.SheetCells;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Evaluates a filled workbook, so that every formula cell holds its value. */
final class WorkbookEvaluation {
    private final XSSFFormulaEvaluator evaluator;
    private final List<String> problems = new ArrayList<>();

    private WorkbookEvaluation(XSSFWorkbook workbook) {
        this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    }

    /** What cannot be evaluated, or comes to an error, in Danish; empty if every cell has a value. */
    static List<String> problems(XSSFWorkbook workbook, ProgressSpan progress) {
        WorkbookEvaluation evaluation = new WorkbookEvaluation(workbook);
        evaluation.evaluateAll(workbook, progress);
        return List.copyOf(evaluation.problems);
    }

    private void evaluateAll(XSSFWorkbook workbook, ProgressSpan progress) {
        int all = 0;
        for (Sheet sheet : workbook) {
            all += sheet.getPhysicalNumberOfRows();
        }
        int done = 0;
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                progress.done(done++, all);
                row.forEach(cell -> evaluate((XSSFCell) cell));
            }
        }
    }

    private void evaluate(XSSFCell cell) {
        try {
            if (CellValue.isFormula(cell)) {
                evaluator.evaluateFormulaCell(cell);
            }
            if (CellValue.result(cell) == CellType.ERROR) {
                String error = FormulaError.forInt(cell.getErrorCellValue()).getString();
                problems.add(SheetCells.address(cell) + " giver fejlen " + error + ". Ret cellen i skabelonen.");
            }
        } catch (RuntimeException | StackOverflowError failed) {
            problems.add(SheetCells.address(cell) + " kan ikke beregnes (" + why(failed) + "). Brug en enklere formel i"
                    + " skabelonen.");
        }
    }

    /** The name of the function that POI does not know, or what else it says. */
    private static String why(Throwable failed) {
        Throwable cause = failed;
        while (cause instanceof NotImplementedException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? "ukendt formel" : message.strip();
    }
}
