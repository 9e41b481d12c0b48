package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaShifter;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The formulas of a workbook while rows of a sheet are moved: POI would take its time, for it looks through all names for each. */
public final class MovedFormulas implements AutoCloseable {
    private final XSSFSheet moved;
    private final ParsedWorkbook book;
    private final List<Formula> all = new ArrayList<>();

    private record Formula(XSSFCell cell, int sheet, Ptg[] tokens) {}

    public MovedFormulas(XSSFSheet moved) {
        this.moved = moved;
        XSSFWorkbook workbook = moved.getWorkbook();
        this.book = new ParsedWorkbook(workbook);
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (CellValue.isFormula((XSSFCell) cell)) {
                hold((XSSFCell) cell, workbook.getSheetIndex(sheet));
            }
        })));
    }

    private void hold(XSSFCell cell, int sheet) {
        Ptg[] parts = book.parse(cell.getCellFormula(), FormulaType.CELL, sheet, cell.getRowIndex())
                .parts();
        Ptg[] tokens = Stream.of(parts).map(Ptg::copy).toArray(Ptg[]::new);
        all.add(new Formula(cell, sheet, tokens));
        cell.getCTCell().getF().setStringValue("");
    }

    /** Lets them follow rows that have been moved. */
    public void follow(int first, int last, int by) {
        FormulaShifter shifter = FormulaShifter.createForRowShift(
                moved.getWorkbook().getSheetIndex(moved),
                moved.getSheetName(),
                first,
                last,
                by,
                SpreadsheetVersion.EXCEL2007);
        all.forEach(formula -> shifter.adjustFormula(formula.tokens(), formula.sheet()));
    }

    /** Puts them back. */
    @Override
    public void close() {
        all.forEach(formula -> formula.cell().getCTCell().getF().setStringValue(book.write(formula.tokens())));
    }
}
