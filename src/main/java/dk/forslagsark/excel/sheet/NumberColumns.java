package dk.forslagsark.excel.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Makes columns wide enough for the numbers in them, which a spreadsheet program would show as ### else. A column never gets
 * narrower than it was.
 */
public final class NumberColumns {
    /** What Excel leaves free around a number, in points. */
    private static final double PADDING = 9;

    private static final String GENERAL = "General";

    private final XSSFSheet sheet;
    private final List<CellRangeAddress> merged;
    /** The width in points that the numbers of a column need. */
    private final Map<Integer, Double> needed = new TreeMap<>();

    /** What the same number of the same style needs. */
    private final Map<Shown, Double> widths = new HashMap<>();

    private record Shown(long style, double number) {}

    /** Whether numbers of a style are shown smaller or shorter. */
    private final ByStyle<Boolean> shorter = new ByStyle<>(NumberColumns::isShorter);

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    private NumberColumns(XSSFSheet sheet) {
        this.sheet = sheet;
        this.merged = SheetCells.merged(sheet);
    }

    /** Widens the columns of the sheet; to be done when formulas have their results. */
    public static void widen(XSSFSheet sheet) {
        NumberColumns columns = new NumberColumns(sheet);
        for (Row row : sheet) {
            row.forEach(cell -> columns.add((XSSFCell) cell));
        }
        columns.needed.forEach(columns::widen);
    }

    private void add(XSSFCell cell) {
        if (CellValue.result(cell) == CellType.NUMERIC && !isSpared(cell)) {
            Shown shown = new Shown(cell.getCTCell().getS(), cell.getNumericCellValue());
            needed.merge(cell.getColumnIndex(), widths.computeIfAbsent(shown, any -> width(cell)), Math::max);
        }
    }

    private double width(XSSFCell cell) {
        XSSFFont font = cell.getCellStyle().getFont();
        return PADDING + ArialText.width(shown(cell), font.getFontHeightInPoints(), font.getBold());
    }

    private void widen(int column, double width) {
        if (!sheet.isColumnHidden(column) && width > SheetMeasures.width(sheet, column)) {
            SheetMeasures.setWidth(sheet, column, width);
        }
    }

    /** Whether the cell shows its number smaller or shorter rather than not at all. */
    private boolean isSpared(XSSFCell cell) {
        return shorter.of(cell) || merged.stream().anyMatch(region -> region.isInRange(cell));
    }

    private static boolean isShorter(XSSFCellStyle style) {
        return style.getShrinkToFit() || style.getDataFormatString().endsWith(GENERAL);
    }

    private String shown(XSSFCell cell) {
        XSSFCellStyle style = cell.getCellStyle();
        return formatter.formatRawCellContents(
                cell.getNumericCellValue(), style.getDataFormat(), style.getDataFormatString());
    }
}
