package dk.forslagsark.excel.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The rooms that texts have in the cells of a workbook, for as long as its columns are as wide as they are and no field is merged or moved: what POI
 * works out for each is looked for once.
 */
public final class TextBoxes {
    private final Map<XSSFSheet, List<CellRangeAddress>> merged = new HashMap<>();
    private final Map<Column, Double> widths = new HashMap<>();

    private record Column(XSSFSheet sheet, int number) {}

    /** The room of a cell, or of the merged field that it lies in. */
    public TextBox of(XSSFCell cell) {
        XSSFSheet sheet = cell.getSheet();
        CellRangeAddress field = SheetCells.field(cell, merged.computeIfAbsent(sheet, SheetCells::merged));
        return TextBox.of(
                cell,
                field,
                column -> widths.computeIfAbsent(new Column(sheet, column), any -> SheetMeasures.width(sheet, column)));
    }
}
