package dk.forslagsark.excel.sheet;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAutoFilter;

/** The tables of Excel and the filter on a sheet. */
final class SheetTables {
    private SheetTables() {}

    /** Lets them follow rows that have been inserted. */
    static void move(MovedSheet moved) {
        for (XSSFTable table : moved.sheet().getTables()) {
            String cells = after(table.getCTTable().getRef(), moved);
            table.setCellReferences(new AreaReference(cells, SpreadsheetVersion.EXCEL2007));
        }
        if (moved.sheet().getCTWorksheet().isSetAutoFilter()) {
            move(moved.sheet().getCTWorksheet().getAutoFilter(), moved);
        }
    }

    private static void move(CTAutoFilter filter, MovedSheet moved) {
        filter.setRef(after(filter.getRef(), moved));
        if (filter.isSetSortState()) {
            filter.getSortState().setRef(after(filter.getSortState().getRef(), moved));
        }
    }

    private static String after(String range, MovedSheet moved) {
        return moved.after(CellRangeAddress.valueOf(range)).formatAsString();
    }
}
