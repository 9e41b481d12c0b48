package dk.forslagsark.excel.sheet;

import java.util.function.UnaryOperator;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAutoFilter;

/** The tables of Excel and the filter on a sheet. */
final class SheetTables {
    private SheetTables() {}

    /**
     * Lets them follow rows that have been inserted.
     *
     * @param after tells where cells are now
     */
    static void move(XSSFSheet sheet, UnaryOperator<CellRangeAddress> after) {
        for (XSSFTable table : sheet.getTables()) {
            String cells = moved(table.getCTTable().getRef(), after);
            table.setCellReferences(new AreaReference(cells, SpreadsheetVersion.EXCEL2007));
        }
        if (sheet.getCTWorksheet().isSetAutoFilter()) {
            move(sheet.getCTWorksheet().getAutoFilter(), after);
        }
    }

    private static void move(CTAutoFilter filter, UnaryOperator<CellRangeAddress> after) {
        filter.setRef(moved(filter.getRef(), after));
        if (filter.isSetSortState()) {
            filter.getSortState().setRef(moved(filter.getSortState().getRef(), after));
        }
    }

    private static String moved(String range, UnaryOperator<CellRangeAddress> after) {
        return after.apply(CellRangeAddress.valueOf(range)).formatAsString();
    }
}
