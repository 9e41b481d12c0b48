package dk.forslagsark.excel.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.SheetIdentifier;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.udf.UDFFinder;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Table;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;

/**
 * A workbook as POI parses and evaluates it, but that what POI looks for over and over is looked for once: names, which are hundreds in a
 * form, are known by what they are called, formulas by their text and by their kind, and cells that are evaluated by their place. To be made
 * anew when a name is called otherwise.
 */
final class ParsedWorkbook implements EvaluationWorkbook, FormulaParsingWorkbook {
    private static final int WHOLE_WORKBOOK = -1;

    private final XSSFWorkbook workbook;
    private final XSSFEvaluationWorkbook poi;
    private final Map<Called, EvaluationName> names = new HashMap<>();

    private final Map<Integer, EvaluationSheet> standing = new HashMap<>();

    /** One formula of each kind. */
    private final Map<Written, Parsed> kinds = new HashMap<>();

    /** Those that have been parsed or written. */
    private final Map<Written, Parsed> formulas = new HashMap<>();

    /** A formula, or what formulas of a kind have in common. */
    private record Written(String text, FormulaType type, int sheet) {}

    /**
     * A parsed formula.
     *
     * @param parts nobody changes them
     * @param kind of the formula, if one of those parts is written in the very words of its kind
     */
    record Parsed(Ptg[] parts, Optional<String> kind) {
        /** Of what cannot be parsed. */
        static final Parsed NONE = new Parsed(Ptg.EMPTY_PTG_ARRAY, Optional.empty());
    }

    /** What a name is called, in small letters, and the sheet it is for. */
    private record Called(String name, int sheet) {
        static Called of(String name, int sheet) {
            return new Called(name.toLowerCase(Locale.ROOT), sheet);
        }
    }

    private int known;

    ParsedWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.poi = XSSFEvaluationWorkbook.create(workbook);
    }

    /** POI makes a name for a function that it does not know. */
    private Map<Called, EvaluationName> names() {
        List<XSSFName> all = workbook.getAllNames();
        for (; known < all.size(); known++) {
            XSSFName name = all.get(known);
            names.putIfAbsent(Called.of(name.getNameName(), name.getSheetIndex()), poi.getName(new NamePtg(known)));
        }
        return names;
    }

    /**
     * The parts of a formula.
     *
     * @param sheet the index of the sheet it stands on
     * @param row its row, or -1 where it stands in none
     * @throws org.apache.poi.ss.formula.FormulaParseException if it is none
     */
    Parsed parse(String formula, FormulaType type, int sheet, int row) {
        Written written = new Written(formula, type, sheet);
        Parsed known = formulas.get(written);
        if (known != null) {
            return known;
        }
        Optional<Parsed> read = WrittenFormula.of(formula).flatMap(text -> parsed(text, written));
        read.ifPresent(parsed -> formulas.put(written, parsed));
        // The columns of an Excel table are those of the row, so that no other row can have the same parts
        return read.orElseGet(() -> new Parsed(FormulaParser.parse(formula, this, type, sheet, row), Optional.empty()));
    }

    /** POI parses one formula of each kind; none where it reads its cells otherwise than we do. */
    private Optional<Parsed> parsed(WrittenFormula text, Written formula) {
        Written kind = new Written(text.kind(), formula.type(), formula.sheet());
        Parsed known = kinds.computeIfAbsent(kind, fresh -> learnt(text, formula));
        return known.parts().length == 0
                ? Optional.empty()
                : text.parts(known.parts()).map(parts -> new Parsed(parts, known.kind()));
    }

    private Parsed learnt(WrittenFormula text, Written formula) {
        Ptg[] parts = FormulaParser.parse(formula.text(), this, formula.type(), formula.sheet());
        String theirs = write(parts);
        boolean isKnown = text.fits(parts)
                && text.parts(parts).map(this::write).filter(theirs::equals).isPresent();
        Optional<String> kind = Optional.of(text.kind())
                .filter(words -> WrittenFormula.write(words, parts).equals(Optional.of(theirs)));
        return new Parsed(isKnown ? parts : Ptg.EMPTY_PTG_ARRAY, kind);
    }

    /** The formula of the parts as POI writes it. */
    String write(Ptg... parts) {
        return FormulaRenderer.toFormulaString(poi, parts);
    }

    /** The same of a formula that has been parsed and now has other cells; it is known from now on. */
    String write(Parsed formula, FormulaType type, int sheet) {
        String text = formula.kind()
                .flatMap(kind -> WrittenFormula.write(kind, formula.parts()))
                .orElseGet(() -> write(formula.parts()));
        formula.kind().ifPresent(kind -> formulas.put(new Written(text, type, sheet), formula));
        return text;
    }

    /** A cell as it is evaluated. */
    EvaluationCell cell(XSSFCell cell) {
        return getSheet(workbook.getSheetIndex(cell.getSheet())).getCell(cell.getRowIndex(), cell.getColumnIndex());
    }

    @Override
    public Ptg[] getFormulaTokens(EvaluationCell cell) {
        XSSFCell written = ((StandingCell) cell).cell();
        int sheet = workbook.getSheetIndex(written.getSheet());
        return parse(written(written), FormulaType.CELL, sheet, written.getRowIndex())
                .parts();
    }

    /** The formula of a cell as POI gives it, but sooner where it is the cell's own. */
    static String written(XSSFCell cell) {
        CTCellFormula formula = cell.getCTCell().getF();
        return formula == null || formula.isSetT() ? cell.getCellFormula() : formula.getStringValue();
    }

    @Override
    public EvaluationName getName(String name, int sheet) {
        EvaluationName own = names().get(Called.of(name, sheet));
        return own == null ? names.get(Called.of(name, WHOLE_WORKBOOK)) : own;
    }

    @Override
    public EvaluationName getName(NamePtg name) {
        return poi.getName(name);
    }

    @Override
    public String getSheetName(int sheet) {
        return poi.getSheetName(sheet);
    }

    @Override
    public int getSheetIndex(EvaluationSheet sheet) {
        return workbook.getSheetIndex(((StandingSheet) sheet).sheet());
    }

    @Override
    public int getSheetIndex(String sheet) {
        return poi.getSheetIndex(sheet);
    }

    @Override
    public EvaluationSheet getSheet(int sheet) {
        return standing.computeIfAbsent(sheet, index -> new StandingSheet(workbook.getSheetAt(index)));
    }

    @Override
    public ExternalSheet getExternalSheet(int sheet) {
        return poi.getExternalSheet(sheet);
    }

    @Override
    public ExternalSheet getExternalSheet(String first, String last, int book) {
        return poi.getExternalSheet(first, last, book);
    }

    @Override
    public int convertFromExternSheetIndex(int sheet) {
        return poi.convertFromExternSheetIndex(sheet);
    }

    @Override
    public ExternalName getExternalName(int sheet, int name) {
        return poi.getExternalName(sheet, name);
    }

    @Override
    public ExternalName getExternalName(String name, String sheet, int book) {
        return poi.getExternalName(name, sheet, book);
    }

    @Override
    public String resolveNameXText(NameXPtg name) {
        return poi.resolveNameXText(name);
    }

    @Override
    public UDFFinder getUDFFinder() {
        return poi.getUDFFinder();
    }

    @Override
    public SpreadsheetVersion getSpreadsheetVersion() {
        return poi.getSpreadsheetVersion();
    }

    @Override
    public void clearAllCachedResultValues() {
        standing.clear();
    }

    @Override
    public Name createName() {
        return poi.createName();
    }

    @Override
    public Table getTable(String name) {
        return poi.getTable(name);
    }

    @Override
    public Ptg getNameXPtg(String name, SheetIdentifier sheet) {
        return poi.getNameXPtg(name, sheet);
    }

    @Override
    public Ptg get3DReferencePtg(CellReference cell, SheetIdentifier sheet) {
        return poi.get3DReferencePtg(cell, sheet);
    }

    @Override
    public Ptg get3DReferencePtg(AreaReference area, SheetIdentifier sheet) {
        return poi.get3DReferencePtg(area, sheet);
    }

    @Override
    public int getExternalSheetIndex(String sheet) {
        return poi.getExternalSheetIndex(sheet);
    }

    @Override
    public int getExternalSheetIndex(String book, String sheet) {
        return poi.getExternalSheetIndex(book, sheet);
    }
}
