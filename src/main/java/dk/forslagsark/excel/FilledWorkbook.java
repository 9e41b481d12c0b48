package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.InsertedRows;
import dk.forslagsark.excel.template.ExportProblem;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook that has been filled, and what it must come to.
 *
 * @param workbook the workbook
 * @param inserted the rows by which it differs from its template
 * @param results what we compute for its totals and payback periods
 * @param expected what its other cells must come to
 */
record FilledWorkbook(XSSFWorkbook workbook, InsertedRows inserted, ComputedResults results, List<Expected> expected) {
    /**
     * Evaluates every formula.
     *
     * @throws ExportProblem if one cannot be evaluated
     */
    void evaluate(ProgressSpan progress) throws ExportProblem {
        ExportProblem.throwIfAny(WorkbookEvaluation.problems(workbook, inserted, progress));
    }

    /**
     * Compares the evaluated cells with our own figures.
     *
     * @throws ExportProblem if one differs
     */
    void compare() throws ExportProblem {
        ExportProblem.throwIfAny(WorkbookComparison.problems(workbook, inserted, results, expected));
    }
}
