package dk.forslagsark.excel.sheet;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * What kind of content a cell has, as POI tells it but sooner: for each question POI counts what is in the cell and makes up what is not. A form has
 * ten thousand cells, most of them blank, and each is asked a dozen times until it is written.
 */
public final class ContentKind {
    private ContentKind() {}

    /** As {@link XSSFCell#getCellType()}. */
    public static CellType of(XSSFCell cell) {
        return isFormula(cell) ? CellType.FORMULA : value(cell, CellType.BLANK);
    }

    /** Whether it holds a text; one that is blank is told soonest. */
    public static boolean isText(XSSFCell cell) {
        return cell.getCTCell().isSetT() && of(cell) == CellType.STRING;
    }

    /** The kind of what the cell shows: its value, or what its formula came to. */
    public static CellType shown(XSSFCell cell) {
        return isFormula(cell) ? value(cell, CellType.NUMERIC) : value(cell, CellType.BLANK);
    }

    /** Whether it holds a formula, or is one of several that have one together. */
    public static boolean isFormula(XSSFCell cell) {
        CTCellFormula formula = cell.getCTCell().getF();
        return formula != null && !isOfTable(formula) || cell.isPartOfArrayFormulaGroup();
    }

    /** One of a data table is none for POI. */
    private static boolean isOfTable(CTCellFormula formula) {
        return formula.isSetT() && formula.getT() == STCellFormulaType.DATA_TABLE;
    }

    private static CellType value(XSSFCell cell, CellType ofNone) {
        CTCell content = cell.getCTCell();
        STCellType.Enum type = content.isSetT() ? content.getT() : STCellType.N;
        return switch (type.intValue()) {
            case STCellType.INT_N -> content.xgetV() == null ? ofNone : CellType.NUMERIC;
            case STCellType.INT_B -> CellType.BOOLEAN;
            case STCellType.INT_E -> CellType.ERROR;
            default -> CellType.STRING;
        };
    }
}
