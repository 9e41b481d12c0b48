package dk.forslagsark.excel;

import java.util.Optional;
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
    /** The rows it needs below the model row, if any. */
    Optional<RowInsertion> room() {
        return last > model ? Optional.of(new RowInsertion(sheet, model, last - model)) : Optional.empty();
    }

    /** Copies the model row to the rows below it, where there is room now. */
    void copy(Steps steps) {
        copy(row -> model, steps);
    }

    /** The same where some of the rows are copies of another model row: source gives it for a row. */
    void copy(IntUnaryOperator source, Steps steps) {
        CellCopyPolicy whole = new CellCopyPolicy();
        for (int row = model + 1; row <= last; row++) {
            steps.done(row - model, last - model);
            int from = source.applyAsInt(row);
            sheet.copyRows(from, from, row, whole);
        }
    }
}
