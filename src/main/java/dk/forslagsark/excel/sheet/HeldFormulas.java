package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaShifter;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;

/**
 * The formulas of a workbook, those of its names among them, while rows are moved: parsed once, and empty in their cells until
 * they are put back. POI would parse every formula anew for each insertion, which took longer than all else that an export
 * does.
 *
 * <p>Those that cannot be parsed stay as they are.
 */
final class HeldFormulas implements AutoCloseable {
    private static final ParsedWorkbook.Parsed UNPARSED =
            new ParsedWorkbook.Parsed(Ptg.EMPTY_PTG_ARRAY, Optional.empty());

    private final XSSFWorkbook workbook;
    private final ParsedWorkbook parsed;
    private final List<Held> all = new ArrayList<>();

    /** Those of a workbook that has been parsed as far as anybody has asked for it. */
    HeldFormulas(XSSFWorkbook workbook, ParsedWorkbook parsed) {
        this.workbook = workbook;
        this.parsed = parsed;
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (((XSSFCell) cell).getCTCell().isSetF() && CellValue.isFormula((XSSFCell) cell)) {
                        hold((XSSFCell) cell);
                    }
                }
            }
        }
        OutsideReferences.formulas(workbook).forEach(this::hold);
        workbook.forEach(sheet -> holdFormats((XSSFSheet) sheet));
        workbook.getAllNames().forEach(this::hold);
    }

    /** What a move makes of a parsed formula on a sheet; tells whether it is another for it. */
    interface Adjustment {
        boolean adjust(Ptg[] tokens, int on);
    }

    /** How a formula comes to reach down to rows that are inserted; tells whether it is another for it. */
    private interface Reach {
        boolean extend(Extension extension, Ptg[] tokens);
    }

    /** One formula. */
    private static final class Held {
        private final FormulaType type;
        private final int sheet;
        private final Optional<String> kind;
        private final Ptg[] tokens;
        private final Reach reach;
        private final Consumer<String> put;
        /** What stood where it was taken out. */
        private final Optional<String> takenOut;
        /** Of the rows that it names. */
        private final int lowest;

        private boolean isChanged;

        Held(
                FormulaType type,
                int sheet,
                ParsedWorkbook.Parsed formula,
                Reach reach,
                Consumer<String> put,
                Optional<String> takenOut) {
            this.type = type;
            this.sheet = sheet;
            this.kind = formula.kind();
            this.tokens = Stream.of(formula.parts()).map(Ptg::copy).toArray(Ptg[]::new);
            this.reach = reach;
            this.put = put;
            this.takenOut = takenOut;
            this.lowest = Stream.of(tokens).mapToInt(HeldFormulas::lowest).max().orElse(-1);
        }
    }

    private static int lowest(Ptg token) {
        if (token instanceof AreaPtgBase area) {
            return area.getLastRow();
        }
        return token instanceof RefPtgBase cell ? cell.getRow() : -1;
    }

    /** One that cannot be parsed stays in its cell: evaluating it tells the user which one. */
    private void hold(XSSFCell cell) {
        int sheet = workbook.getSheetIndex(cell.getSheet());
        int row = cell.getRowIndex();
        String written = cell.getCellFormula();
        ParsedWorkbook.Parsed formula = parsed(written, FormulaType.CELL, sheet, row);
        if (formula.parts().length > 0) {
            Reach reach = (extension, any) -> extension.apply(any, sheet, extension.isOnRow(sheet, row));
            Consumer<String> put = text -> cell.getCTCell().getF().setStringValue(text);
            all.add(new Held(FormulaType.CELL, sheet, formula, reach, put, Optional.of(written)));
            put.accept("");
        }
    }

    private void hold(OutsideReferences.Formula formula) {
        int sheet = formula.sheet();
        ParsedWorkbook.Parsed read = parsed(formula.written(), FormulaType.CELL, sheet, -1);
        Reach reach = (extension, any) -> extension.applyOutsideCells(any, sheet);
        all.add(new Held(FormulaType.CELL, sheet, read, reach, formula.put(), Optional.empty()));
    }

    /** The conditional formats of a sheet: what they ask of a cell is about that cell, and reaches no further. */
    private void holdFormats(XSSFSheet sheet) {
        int index = workbook.getSheetIndex(sheet);
        for (CTConditionalFormatting format : sheet.getCTWorksheet().getConditionalFormattingArray()) {
            for (CTCfRule rule : format.getCfRuleArray()) {
                for (int i = 0; i < rule.sizeOfFormulaArray(); i++) {
                    int place = i;
                    ParsedWorkbook.Parsed formula = parsed(rule.getFormulaArray(i), FormulaType.CELL, index, -1);
                    Consumer<String> put = text -> rule.setFormulaArray(place, text);
                    all.add(new Held(
                            FormulaType.CELL, index, formula, (extension, any) -> false, put, Optional.empty()));
                }
            }
        }
    }

    /** Whoever needs a name that cannot be parsed says what is wrong with it. */
    private void hold(XSSFName name) {
        int sheet = name.getSheetIndex();
        ParsedWorkbook.Parsed formula = parsed(name.getRefersToFormula(), FormulaType.NAMEDRANGE, sheet, -1);
        Reach reach = (extension, any) -> extension.apply(any, sheet, false);
        all.add(new Held(FormulaType.NAMEDRANGE, sheet, formula, reach, name::setRefersToFormula, Optional.empty()));
    }

    /** No parts where it cannot be parsed. */
    private ParsedWorkbook.Parsed parsed(String formula, FormulaType type, int sheet, int row) {
        try {
            return formula == null ? UNPARSED : parsed.parse(formula, type, sheet, row);
        } catch (FormulaParseException unknown) {
            return UNPARSED;
        }
    }

    /**
     * Lets the formulas follow rows that are moved down, and reach down to rows that are inserted. The lowest insertion has to come first.
     */
    void follow(RowInsertion insertion) {
        FormulaShifter shifter = insertion.shifter();
        Extension extension = new Extension(insertion);
        for (Held held : all) {
            if (held.lowest >= insertion.row()) {
                held.isChanged |= shifter.adjustFormula(held.tokens, held.sheet);
                held.isChanged |= held.reach.extend(extension, held.tokens);
            }
        }
    }

    /** Lets the formulas follow rows that change places. */
    void follow(Adjustment adjustment) {
        for (Held held : all) {
            held.isChanged |= adjustment.adjust(held.tokens, held.sheet);
        }
    }

    /** Puts back those that were taken out, and writes those that are others now. */
    @Override
    public void close() {
        for (Held held : all) {
            Optional<String> formula = held.isChanged ? Optional.of(written(held)) : held.takenOut;
            formula.ifPresent(held.put);
        }
    }

    private String written(Held held) {
        return parsed.write(new ParsedWorkbook.Parsed(held.tokens, held.kind), held.type, held.sheet);
    }
}
