package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.formula.FormulaParseException;
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
 * The formulas of a workbook, those of its names among them, while rows are moved: each is parsed once, and written once if it is another then. POI
 * would parse every formula anew for each insertion, which took longer than all else that an export does.
 *
 * <p>Those that cannot be parsed stay as they are.
 */
final class HeldFormulas implements AutoCloseable {
    private static final FollowedRoom.Reach AS_FAR_AS_IT_DID = (area, sheet) -> false;
    private static final FollowedRoom.Reach DOWN_TO_THE_LAST = (area, sheet) -> true;

    /** Outside cells a range of one row is what that row has in all years. */
    private static final FollowedRoom.Reach UNLESS_OF_ONE_ROW =
            (area, sheet) -> area.getFirstRow() < area.getLastRow() || area.getFirstColumn() == area.getLastColumn();

    private final XSSFWorkbook workbook;
    private final ParsedWorkbook parsed;
    private final List<Held> all = new ArrayList<>();

    /**
     * Those of a workbook that has been parsed as far as anybody has asked for it.
     *
     * @param moved the sheets of which rows are moved
     */
    HeldFormulas(XSSFWorkbook workbook, ParsedWorkbook parsed, Set<XSSFSheet> moved) {
        this.workbook = workbook;
        this.parsed = parsed;
        for (Sheet sheet : workbook) {
            holdCells((XSSFSheet) sheet, moved.contains(sheet));
        }
        OutsideReferences.formulas(workbook).forEach(this::hold);
        workbook.forEach(sheet -> holdFormats((XSSFSheet) sheet));
        workbook.getAllNames().forEach(this::hold);
    }

    /** What a move makes of a parsed formula on a sheet; tells whether it is another for it. */
    interface Adjustment {
        boolean adjust(Ptg[] tokens, int on);
    }

    /** One formula. */
    private static final class Held {
        private final FormulaType type;
        private final int sheet;
        private final ParsedWorkbook.Parsed formula;
        private final FollowedRoom.Reach reach;
        private final Consumer<String> put;
        /** Of the rows that it names. */
        private final int lowest;

        /** What it is now, if it is another. */
        private Optional<Ptg[]> changed = Optional.empty();

        Held(
                FormulaType type,
                int sheet,
                ParsedWorkbook.Parsed formula,
                FollowedRoom.Reach reach,
                Consumer<String> put) {
            this.type = type;
            this.sheet = sheet;
            this.formula = formula;
            this.reach = reach;
            this.put = put;
            this.lowest = Stream.of(formula.parts())
                    .mapToInt(HeldFormulas::lowest)
                    .max()
                    .orElse(-1);
        }

        void adjust(Adjustment adjustment) {
            Ptg[] tokens = changed.orElseGet(
                    () -> Stream.of(formula.parts()).map(Ptg::copy).toArray(Ptg[]::new));
            if (adjustment.adjust(tokens, sheet)) {
                changed = Optional.of(tokens);
            }
        }
    }

    private static int lowest(Ptg token) {
        if (token instanceof AreaPtgBase area) {
            return area.getLastRow();
        }
        return token instanceof RefPtgBase cell ? cell.getRow() : -1;
    }

    private void holdCells(XSSFSheet sheet, boolean isMoved) {
        int index = workbook.getSheetIndex(sheet);
        for (Row row : sheet) {
            int number = row.getRowNum();
            for (Cell cell : row) {
                if (((XSSFCell) cell).getCTCell().getF() != null && CellValue.isFormula((XSSFCell) cell)) {
                    hold((XSSFCell) cell, index, number, isMoved);
                }
            }
        }
    }

    /** One that cannot be parsed stays in its cell: evaluating it tells the user which one. */
    private void hold(XSSFCell cell, int sheet, int row, boolean isMoved) {
        String written = ParsedWorkbook.written(cell);
        ParsedWorkbook.Parsed formula = isMoved || mayReachOtherSheets(written)
                ? parsed(written, FormulaType.CELL, sheet, row)
                : ParsedWorkbook.Parsed.NONE;
        if (formula.parts().length > 0) {
            FollowedRoom.Reach reach = (area, on) -> on != sheet || area.getLastRow() != row || isAbsolute(area);
            Consumer<String> put = text -> cell.getCTCell().getF().setStringValue(text);
            all.add(new Held(FormulaType.CELL, sheet, formula, reach, put));
        }
    }

    /** It names another sheet, or an Excel table. */
    private static boolean mayReachOtherSheets(String formula) {
        return formula.indexOf('!') >= 0 || formula.indexOf('[') >= 0;
    }

    /** A formula on a row below which there is room is about its own row, and is repeated with it. */
    private static boolean isAbsolute(AreaPtgBase area) {
        return !area.isFirstRowRelative() && !area.isLastRowRelative();
    }

    private void hold(OutsideReferences.Formula formula) {
        int sheet = formula.sheet();
        ParsedWorkbook.Parsed read = parsed(formula.written(), FormulaType.CELL, sheet, -1);
        all.add(new Held(FormulaType.CELL, sheet, read, UNLESS_OF_ONE_ROW, formula.put()));
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
                    all.add(new Held(FormulaType.CELL, index, formula, AS_FAR_AS_IT_DID, put));
                }
            }
        }
    }

    /** Whoever needs a name that cannot be parsed says what is wrong with it. */
    private void hold(XSSFName name) {
        int sheet = name.getSheetIndex();
        ParsedWorkbook.Parsed formula = parsed(name.getRefersToFormula(), FormulaType.NAMEDRANGE, sheet, -1);
        all.add(new Held(FormulaType.NAMEDRANGE, sheet, formula, DOWN_TO_THE_LAST, name::setRefersToFormula));
    }

    /** No parts where it cannot be parsed. */
    private ParsedWorkbook.Parsed parsed(String formula, FormulaType type, int sheet, int row) {
        try {
            return formula == null ? ParsedWorkbook.Parsed.NONE : parsed.parse(formula, type, sheet, row);
        } catch (FormulaParseException unknown) {
            return ParsedWorkbook.Parsed.NONE;
        }
    }

    /** Lets the formulas follow rows that are moved down, and reach down to rows that are inserted. */
    void follow(InsertedRoom room) {
        FollowedRoom followed = new FollowedRoom(room);
        for (Held held : all) {
            if (held.lowest >= room.first()) {
                held.adjust((tokens, on) -> followed.adjust(tokens, on, held.reach));
            }
        }
    }

    /** Lets the formulas follow rows that change places. */
    void follow(Adjustment adjustment) {
        all.forEach(held -> held.adjust(adjustment));
    }

    /** Writes those that are others now. */
    @Override
    public void close() {
        for (Held held : all) {
            held.changed.ifPresent(tokens -> held.put.accept(written(held, tokens)));
        }
    }

    private String written(Held held, Ptg... tokens) {
        return parsed.write(new ParsedWorkbook.Parsed(tokens, held.formula.kind()), held.type, held.sheet);
    }
}
