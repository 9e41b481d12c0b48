package dk.forslagsark.excel;

import java.util.function.IntUnaryOperator;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Repeats a model row below itself, with its styles, formulas and merged cells.
 *
 * @param sheet where
 * @param model the model row, from 0
 * @param last the last row after the repetition, from 0
 */
record Repetition(XSSFSheet sheet, int model, int last) {
    void make(Steps steps) {
        make(row -> model, steps);
    }

    /** The same where some of the rows are copies of another model row: source gives it for a row. */
    void make(IntUnaryOperator source, Steps steps) {
        if (last > model) {
            new RowInsertion(sheet, model, last - model).make();
        }
        CellCopyPolicy whole = new CellCopyPolicy();
        for (int row = model + 1; row <= last; row++) {
            steps.done(row - model, last - model);
            int from = source.applyAsInt(row);
            sheet.copyRows(from, from, row, whole);
        }
    }
}
