package dk.forslagsark.excel.sheet;

import java.util.function.Predicate;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Lets every formula and name whose range ends on a row reach the last of the rows inserted after it instead.
 *
 * <p>A formula on that row itself is about its own row, and is repeated with it: there only ranges with absolute rows
 * are extended.
 */
final class Extension {
    private final XSSFSheet sheet;
    private final int row;
    private final int newLast;
    private final int sheetIndex;

    Extension(RowInsertion insertion) {
        this.sheet = insertion.sheet();
        this.row = insertion.row();
        this.newLast = insertion.row() + insertion.count();
        this.sheetIndex = sheet.getWorkbook().getSheetIndex(sheet);
    }

    /** Whether formulas in that row of a sheet are about their own row. */
    boolean isOnRow(int on, int own) {
        return on == sheetIndex && own == row;
    }

    /**
     * Extends the ranges of a parsed formula; false if it has none that end on the row.
     *
     * @param on the index of the sheet it stands on
     */
    boolean apply(Ptg[] tokens, int on, boolean onlyAbsolute) {
        return apply(tokens, on, area -> !onlyAbsolute || isAbsolute(area));
    }

    /** The same of a formula that stands in no cell: there a range of one row is what that row has in all years. */
    boolean applyOutsideCells(Ptg[] tokens, int on) {
        return apply(tokens, on, area -> area.getFirstRow() < row || area.getFirstColumn() == area.getLastColumn());
    }

    private boolean apply(Ptg[] tokens, int on, Predicate<AreaPtgBase> isExtended) {
        boolean changed = false;
        for (Ptg token : tokens) {
            if (token instanceof AreaPtgBase area && isOnSheet(area, on) && isExtended.test(area)) {
                changed |= extend(area);
            }
        }
        return changed;
    }

    private static boolean isAbsolute(AreaPtgBase area) {
        return !area.isFirstRowRelative() && !area.isLastRowRelative();
    }

    private boolean extend(AreaPtgBase area) {
        if (area.getLastRow() != row) {
            return false;
        }
        area.setLastRow(newLast);
        return true;
    }

    private boolean isOnSheet(AreaPtgBase area, int on) {
        if (area instanceof Area3DPxg named) {
            return named.getExternalWorkbookNumber() <= 0
                    && sheet.getSheetName().equalsIgnoreCase(named.getSheetName());
        }
        return area instanceof AreaPtg && on == sheetIndex;
    }
}
