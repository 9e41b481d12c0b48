package dk.forslagsark.excel;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.sheet.CellEvaluation;
import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.sheet.RepeatedHead;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Proposal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An exported workbook as somebody sees it who opens it and, perhaps, changes a cell. */
public record Exported(XSSFWorkbook workbook) {
    /** What a proposal comes to in a form is the same each time; it takes its time, and many tests look at the same. */
    private static final Map<Printed, byte[]> FILLED = new ConcurrentHashMap<>();

    private record Printed(Proposal proposal, Form form) {}

    /** The workbook of a published proposal in that form. */
    public static byte[] published(String file, Form form) throws Exception {
        return filled(Samples.published(file), form);
    }

    /** The shipped template of the form, filled: exported when it is first asked for. */
    public static byte[] filled(Proposal proposal, Form form) throws ExportProblem {
        Printed printed = new Printed(proposal, form);
        byte[] known = FILLED.get(printed);
        if (known == null) {
            known = Export.workbook(Checks.version(proposal), Template.shipped(form), Progress.NONE);
            FILLED.put(printed, known);
        }
        return known.clone();
    }

    public static Exported of(byte[] bytes) {
        try {
            return new Exported(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    static Exported of(Proposal proposal) throws ExportProblem {
        return of(proposal, Samples.SHORTEST);
    }

    /** In a form that has every table. */
    static Exported full(Proposal proposal) throws ExportProblem {
        return of(proposal, Samples.FULLEST);
    }

    /** In the shipped template of the form. */
    static Exported of(Proposal proposal, Form form) throws ExportProblem {
        return of(filled(proposal, form));
    }

    static Exported of(Proposal proposal, Template template) throws ExportProblem {
        return of(Export.workbook(Checks.version(proposal), template, Progress.NONE));
    }

    NamedRange place(String name) {
        return new NamedRanges(workbook).get(name);
    }

    XSSFSheet form() {
        return workbook.getSheet("Forslag");
    }

    boolean has(String name) {
        return new NamedRanges(workbook).has(name);
    }

    /** What every cell of the workbook shows that is not hidden. */
    List<String> shownTexts() {
        List<String> texts = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> {
            if (!row.getZeroHeight()) {
                row.forEach(cell -> texts.add(shown((XSSFCell) cell)));
            }
        }));
        return texts;
    }

    /** What a named cell shows, with a point before decimals and none between thousands. */
    String shown(String name) {
        return shown(place(name).cell());
    }

    /** What the cells of a named row show, hidden columns left out. */
    List<String> shownRow(String name) {
        return shownRow(name, 0);
    }

    /** The same of a row of a block, the first being 0. */
    List<String> shownRow(String name, int row) {
        NamedRange place = place(name);
        return place.rowOfCells()
                .filter(cell -> !place.sheet().isColumnHidden(cell.getColumnIndex()))
                .map(cell -> shown(SheetCells.at(place.sheet(), place.firstRow() + row, cell.getColumnIndex())))
                .toList();
    }

    /** What the first column of a block shows, hidden rows and headings that are repeated on the next page left out. */
    public List<String> shownColumn(String name) {
        NamedRange place = place(name);
        Set<Integer> repeated = new NamedRanges(workbook)
                .beginningWith(RepeatedHead.NAME)
                .map(NamedRange::firstRow)
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(place.firstRow(), place.lastRow())
                .filter(row -> !isHidden(row + 1) && !repeated.contains(row))
                .mapToObj(row -> shown(SheetCells.at(place.sheet(), row, place.firstColumn())))
                .toList();
    }

    boolean isHidden(int row) {
        Row found = form().getRow(row - 1);
        return found != null && found.getZeroHeight();
    }

    boolean isHidden(String name) {
        NamedRange place = place(name);
        return IntStream.rangeClosed(place.firstRow(), place.lastRow()).allMatch(row -> isHidden(row + 1));
    }

    /** A cell of the form, such as D17. */
    XSSFCell cell(String address) {
        CellReference reference = new CellReference(address);
        return SheetCells.at(form(), reference.getRow(), reference.getCol());
    }

    /** As a spreadsheet program does after somebody has changed a cell. */
    Exported recalculated() {
        CellEvaluation evaluation = new CellEvaluation(workbook);
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (CellValue.isFormula((XSSFCell) cell)) {
                evaluation.evaluate((XSSFCell) cell);
            }
        })));
        return this;
    }

    static String shown(XSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            case ERROR -> cell.getErrorCellString();
            default -> "";
        };
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
