package dk.forslagsark.excel.sheet;

import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtg;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet as parsed formulas refer to it.
 *
 * @param index in its workbook
 * @param name of it
 */
record ReferredSheet(int index, String name) {
    static ReferredSheet of(XSSFSheet sheet) {
        return new ReferredSheet(sheet.getWorkbook().getSheetIndex(sheet), sheet.getSheetName());
    }

    /**
     * Whether cells of it are referred to.
     *
     * @param part of a formula
     * @param on the index of the sheet on which that stands
     */
    boolean isMeant(Ptg part, int on) {
        if (part instanceof Area3DPxg area) {
            return isNamed(area.getExternalWorkbookNumber(), area.getSheetName());
        }
        if (part instanceof Ref3DPxg cell) {
            return isNamed(cell.getExternalWorkbookNumber(), cell.getSheetName());
        }
        return (part instanceof RefPtg || part instanceof AreaPtg) && on == index;
    }

    private boolean isNamed(int workbook, String sheet) {
        return workbook <= 0 && name.equalsIgnoreCase(sheet);
    }
}
