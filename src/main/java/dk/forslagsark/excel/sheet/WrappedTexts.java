package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The wrapped texts of a sheet, by the row on which they end. Those that begin in a hidden row are left out. */
final class WrappedTexts {
    private final XSSFSheet sheet;
    /** Whether texts of a style are. */
    private final ByStyle<Boolean> wrapped = new ByStyle<>(XSSFCellStyle::getWrapText);

    private final Map<Integer, Double> widths = new HashMap<>();
    private final Map<Long, CellRangeAddress> merged = new HashMap<>();
    private final Map<Integer, List<WrappedText>> byLastRow = new HashMap<>();

    WrappedTexts(XSSFSheet sheet) {
        this.sheet = sheet;
        SheetCells.merged(sheet)
                .forEach(region -> merged.put(key(region.getFirstRow(), region.getFirstColumn()), region));
        sheet.forEach(this::add);
    }

    List<WrappedText> endingOn(int row) {
        return byLastRow.getOrDefault(row, List.of());
    }

    private void add(Row row) {
        if (!row.getZeroHeight()) {
            row.forEach(cell -> add((XSSFCell) cell));
        }
    }

    private void add(XSSFCell cell) {
        String text = wrapped.of(cell) ? text(cell) : "";
        if (!text.isEmpty()) {
            CellRangeAddress region = region(cell);
            byLastRow
                    .computeIfAbsent(region.getLastRow(), last -> new ArrayList<>())
                    .add(new WrappedText(cell, region, text, TextBox.of(cell, region, this::width)));
        }
    }

    /** Of a column, in points. */
    private double width(int column) {
        return widths.computeIfAbsent(column, missing -> SheetMeasures.width(sheet, missing));
    }

    private CellRangeAddress region(Cell cell) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        return merged.getOrDefault(key(row, column), new CellRangeAddress(row, row, column, column));
    }

    private static String text(XSSFCell cell) {
        return ContentKind.shown(cell) == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static long key(int row, int column) {
        return ((long) row << 20) + column;
    }
}
