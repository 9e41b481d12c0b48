package dk.forslagsark.excel.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAutoFilter;

/** The tables of Excel and the filter on a sheet, as they are before rows are inserted. */
final class SheetTables {
    private final XSSFSheet sheet;
    private final Map<XSSFTable, String> ranges = new LinkedHashMap<>();

    SheetTables(XSSFSheet sheet) {
        this.sheet = sheet;
        sheet.getTables().forEach(table -> ranges.put(table, table.getCTTable().getRef()));
    }

    /** Lets them follow rows that have been inserted. */
    void move(RowInsertion insertion) {
        ranges.forEach((table, range) ->
                table.setCellReferences(new AreaReference(moved(range, insertion), SpreadsheetVersion.EXCEL2007)));
        if (sheet.getCTWorksheet().isSetAutoFilter()) {
            move(sheet.getCTWorksheet().getAutoFilter(), insertion);
        }
    }

    private static void move(CTAutoFilter filter, RowInsertion insertion) {
        filter.setRef(moved(filter.getRef(), insertion));
        if (filter.isSetSortState()) {
            filter.getSortState().setRef(moved(filter.getSortState().getRef(), insertion));
        }
    }

    private static String moved(String range, RowInsertion insertion) {
        return insertion.after(CellRangeAddress.valueOf(range)).formatAsString();
    }
}
