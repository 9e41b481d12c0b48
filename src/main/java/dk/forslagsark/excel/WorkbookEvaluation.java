package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.CellEvaluation;
import dk.forslagsark.excel.sheet.InsertedRows;
import dk.forslagsark.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Evaluates a filled workbook, so that every formula cell holds its value. */
final class WorkbookEvaluation {
    /** More would not be read, and each may take long. */
    private static final int MOST_PROBLEMS = 50;

    /** What a function is called. */
    private static final Pattern FUNCTION = Pattern.compile("[A-Z][A-Z0-9_.]*");

    private final CellEvaluation evaluation;
    private final InsertedRows inserted;
    private final List<String> problems = new ArrayList<>();

    private WorkbookEvaluation(InsertedRows inserted) {
        this.inserted = inserted;
        this.evaluation = inserted.evaluation();
    }

    /**
     * What cannot be evaluated, or comes to an error, in Danish and with its address in the template; empty if every cell has a
     * value.
     */
    static List<String> problems(XSSFWorkbook workbook, InsertedRows inserted, ProgressSpan progress) {
        WorkbookEvaluation evaluation = new WorkbookEvaluation(inserted);
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
        if (problems.size() >= MOST_PROBLEMS) {
            return;
        }
        try {
            CellType type = evaluation.type(cell);
            CellType result = type == CellType.FORMULA ? evaluation.evaluate(cell) : type;
            if (result == CellType.ERROR) {
                String error = FormulaError.forInt(cell.getErrorCellValue()).getString();
                problems.add(Texts.of("excel.evaluation.error", inserted.addressBefore(cell), error));
            }
        } catch (RuntimeException | StackOverflowError failed) {
            problems.add(Texts.of("excel.evaluation.failed", inserted.addressBefore(cell), why(failed)));
        }
    }

    /** The name of the function that POI does not know; what else it says is English. */
    private static String why(Throwable failed) {
        if (failed instanceof StackOverflowError) {
            return Texts.of("excel.evaluation.too-deep");
        }
        Throwable cause = failed;
        while (cause instanceof NotImplementedException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = String.valueOf(cause.getMessage()).strip();
        return FUNCTION.matcher(message).matches() ? message : Texts.of("excel.evaluation.unknown");
    }
}
