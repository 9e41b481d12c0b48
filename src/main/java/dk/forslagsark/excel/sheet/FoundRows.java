package dk.forslagsark.excel.sheet;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The rows of a sheet as POI finds them: by the numbers they had when it read or made them. It looks anew where it shifts rows itself, and then
 * makes all rows and cells of the sheet anew, twice, and goes through every formula of the workbook. Where rows have kept their order and stand as they
 * are in the file, it is enough that they get their new numbers in the map in which it keeps them.
 */
final class FoundRows {
    /** How POI calls that map. */
    private static final String MAP = "_rows";

    private static final int BELOW_ALL = SpreadsheetVersion.EXCEL2007.getLastRowIndex() + 1;

    private FoundRows() {}

    /** Lets rows that have other numbers be found by these. */
    static void again(XSSFSheet sheet, boolean haveOrder) {
        if (!haveOrder || !renumber(sheet)) {
            sheet.shiftRows(BELOW_ALL, BELOW_ALL, 1);
        }
    }

    /** False where another version of POI keeps its rows otherwise. */
    @SuppressWarnings("unchecked")
    static boolean renumber(XSSFSheet sheet) {
        try {
            Field field = XSSFSheet.class.getDeclaredField(MAP);
            field.setAccessible(true);
            Map<Integer, XSSFRow> rows = (Map<Integer, XSSFRow>) field.get(sheet);
            List<XSSFRow> all = new ArrayList<>(rows.values());
            rows.clear();
            all.forEach(row -> rows.put(row.getRowNum(), row));
            return true;
        } catch (ReflectiveOperationException | RuntimeException otherwise) {
            return false;
        }
    }
}
