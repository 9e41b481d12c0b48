package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaShifter;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The formulas of a workbook while rows are inserted: parsed once, and empty in their cells until they are put back. POI
 * would parse every formula anew for each insertion, which took longer than all else that an export does.
 *
 * <p>The formulas of arrays, and those that cannot be parsed, stay in their cells.
 */
final class HeldFormulas implements AutoCloseable {
    private final XSSFWorkbook workbook;
    private final FormulaBook evaluation;
    private final List<Held> all = new ArrayList<>();

    HeldFormulas(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.evaluation = FormulaBook.of(workbook);
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (CellValue.isFormula((XSSFCell) cell) && !cell.isPartOfArrayFormulaGroup()) {
                        hold((XSSFCell) cell);
                    }
                }
            }
        }
        OutsideReferences.formulas(workbook)
                .forEach(formula -> hold(Optional.empty(), formula.sheet(), formula.written(), formula.put()));
    }

    /** One formula; the cell moves with its row. */
    private static final class Held {
        /** Where it stands; empty where that is no cell. */
        private final Optional<XSSFCell> cell;

        private final int sheet;
        private final String written;
        private final Ptg[] tokens;
        private final Consumer<String> put;
        private boolean isChanged;

        Held(Optional<XSSFCell> cell, int sheet, String written, Ptg[] tokens, Consumer<String> put) {
            this.cell = cell;
            this.sheet = sheet;
            this.written = written;
            this.tokens = tokens;
            this.put = put;
        }
    }

    private void hold(XSSFCell cell) {
        int sheet = workbook.getSheetIndex(cell.getSheet());
        Consumer<String> put = formula -> cell.getCTCell().getF().setStringValue(formula);
        if (hold(Optional.of(cell), sheet, cell.getCellFormula(), put)) {
            put.accept("");
        }
    }

    /** False for a formula that cannot be parsed: it stays as it is; evaluating it tells the user which one. */
    private boolean hold(Optional<XSSFCell> cell, int sheet, String written, Consumer<String> put) {
        try {
            int row = cell.map(XSSFCell::getRowIndex).orElse(-1);
            Ptg[] tokens = FormulaParser.parse(written, evaluation, FormulaType.CELL, sheet, row);
            return all.add(new Held(cell, sheet, written, tokens, put));
        } catch (FormulaParseException unknown) {
            return false;
        }
    }

    /** Lets the formulas follow rows that have been moved down, and reach down to rows that have been inserted. */
    void follow(RowInsertion insertion) {
        FormulaShifter shifter = FormulaShifter.createForRowShift(
                workbook.getSheetIndex(insertion.sheet()),
                insertion.sheet().getSheetName(),
                insertion.row() + 1,
                insertion.lastMoved(),
                insertion.count(),
                SpreadsheetVersion.EXCEL2007);
        Extension extension = new Extension(insertion);
        for (Held held : all) {
            held.isChanged |= shifter.adjustFormula(held.tokens, held.sheet);
            held.isChanged |= held.cell
                    .map(cell -> extension.apply(held.tokens, held.sheet, extension.isOnRow(cell)))
                    .orElseGet(() -> extension.applyOutsideCells(held.tokens, held.sheet));
        }
    }

    /** Puts them back. */
    @Override
    public void close() {
        for (Held held : all) {
            String formula = held.isChanged ? FormulaRenderer.toFormulaString(evaluation, held.tokens) : held.written;
            held.put.accept(formula);
        }
    }
}
