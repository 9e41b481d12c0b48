package dk.forslagsark.excel.sheet;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaShifter;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * A row that others are made copies of, with its height, styles, values and formulas, which name the cells of their own row then. Each formula is
 * parsed once, where POI parses it for each copy, and of a blank cell, as most are, only the style is copied.
 */
final class CopiedRow {
    private static final CellCopyPolicy ALL_BUT_MERGED = all();

    private final XSSFRow row;
    private final int sheet;
    private final ParsedWorkbook parsed;
    private final boolean isPlain;
    private final List<CopiedCell> cells;

    /** What is copied of a cell. */
    private interface CopiedCell {
        void copy(XSSFRow to);
    }

    CopiedRow(XSSFRow row, ParsedWorkbook parsed) {
        this.row = row;
        this.sheet = row.getSheet().getWorkbook().getSheetIndex(row.getSheet());
        this.parsed = parsed;
        List<XSSFCell> own = StreamSupport.stream(row.spliterator(), false)
                .map(XSSFCell.class::cast)
                .toList();
        this.isPlain = own.stream().allMatch(CopiedRow::isPlain);
        this.cells = isPlain ? own.stream().map(this::copied).toList() : List.of();
    }

    private static CellCopyPolicy all() {
        CellCopyPolicy policy = new CellCopyPolicy();
        policy.setCopyMergedRegions(false);
        return policy;
    }

    /** Whether it has no link and no column of an Excel table in its formula. */
    private static boolean isPlain(XSSFCell cell) {
        return cell.getHyperlink() == null
                && !(ContentKind.isFormula(cell) && ParsedWorkbook.written(cell).contains("["));
    }

    /** Makes the row of that number a copy of this one, but for merged fields. */
    void copyTo(int number) {
        if (isPlain) {
            XSSFRow made = row.getSheet().createRow(number);
            cells.forEach(cell -> cell.copy(made));
            made.setHeight(row.getHeight());
        } else {
            row.getSheet().copyRows(row.getRowNum(), row.getRowNum(), number, ALL_BUT_MERGED);
        }
    }

    private CopiedCell copied(XSSFCell cell) {
        int column = cell.getColumnIndex();
        long style = cell.getCTCell().getS();
        return switch (ContentKind.of(cell)) {
            case BLANK -> to -> to.createCell(column).getCTCell().setS(style);
            case FORMULA -> formula(ParsedWorkbook.written(cell), column, style);
            default -> to -> CellUtil.copyCell(cell, to.createCell(column), ALL_BUT_MERGED, null);
        };
    }

    private CopiedCell formula(String written, int column, long style) {
        ParsedWorkbook.Parsed formula = parsed(written);
        return to -> {
            XSSFCell cell = to.createCell(column);
            cell.setCellFormula(moved(written, formula, to.getRowNum()));
            cell.getCTCell().setS(style);
        };
    }

    /** One that cannot be parsed is copied as it is: evaluating it tells the user which one. */
    private ParsedWorkbook.Parsed parsed(String written) {
        try {
            return parsed.parse(written, FormulaType.CELL, sheet, row.getRowNum());
        } catch (FormulaParseException unknown) {
            return ParsedWorkbook.Parsed.NONE;
        }
    }

    private String moved(String written, ParsedWorkbook.Parsed formula, int number) {
        Ptg[] tokens = Stream.of(formula.parts()).map(Ptg::copy).toArray(Ptg[]::new);
        return shifter(number).adjustFormula(tokens, sheet)
                ? parsed.write(new ParsedWorkbook.Parsed(tokens, formula.kind()), FormulaType.CELL, sheet)
                : written;
    }

    private FormulaShifter shifter(int number) {
        return FormulaShifter.createForRowCopy(
                sheet,
                row.getSheet().getSheetName(),
                row.getRowNum(),
                row.getRowNum(),
                number - row.getRowNum(),
                SpreadsheetVersion.EXCEL2007);
    }
}
