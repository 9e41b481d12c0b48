package dk.forslagsark.excel.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.xssf.usermodel.BaseXSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as its formulas are read and evaluated, while no name comes or goes. POI looks through all names for each that a
 * formula speaks of, functions such as SUMIFS among them, which took half of the time of an export; here each is looked for once.
 */
public final class FormulaBook extends BaseXSSFEvaluationWorkbook {
    private final XSSFEvaluationWorkbook plain;
    private final Map<String, Optional<EvaluationName>> names = new HashMap<>();

    private FormulaBook(XSSFWorkbook workbook) {
        super(workbook);
        this.plain = XSSFEvaluationWorkbook.create(workbook);
    }

    public static FormulaBook of(XSSFWorkbook workbook) {
        return new FormulaBook(workbook);
    }

    /** The cell as it is evaluated. */
    public EvaluationCell evaluated(XSSFCell cell) {
        int sheet = _uBook.getSheetIndex(cell.getSheet());
        return plain.getSheet(sheet).getCell(cell.getRowIndex(), cell.getColumnIndex());
    }

    @Override
    public EvaluationName getName(String name, int sheet) {
        String key = name.toLowerCase(Locale.ROOT) + "!" + sheet;
        if (!names.containsKey(key)) {
            names.put(key, Optional.ofNullable(super.getName(name, sheet)));
        }
        return names.get(key).orElse(null);
    }

    @Override
    public EvaluationSheet getSheet(int index) {
        return plain.getSheet(index);
    }

    @Override
    public int getSheetIndex(EvaluationSheet sheet) {
        return plain.getSheetIndex(sheet);
    }

    @Override
    public Ptg[] getFormulaTokens(EvaluationCell cell) {
        int sheet = getSheetIndex(cell.getSheet());
        XSSFCell own = SheetCells.at(_uBook.getSheetAt(sheet), cell.getRowIndex(), cell.getColumnIndex());
        return FormulaParser.parse(own.getCellFormula(), this, FormulaType.CELL, sheet, cell.getRowIndex());
    }

    @Override
    public void clearAllCachedResultValues() {
        super.clearAllCachedResultValues();
        plain.clearAllCachedResultValues();
    }
}
