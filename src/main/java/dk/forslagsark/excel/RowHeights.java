package dk.forslagsark.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Makes rows high enough for the wrapped texts in them: neither Excel nor LibreOffice does so for merged cells, nor for
 * rows whose height is set. A row never gets lower than the template has it.
 */
final class RowHeights {
    /** The highest row Excel can show, in points. */
    private static final double HIGHEST = 409;

    private final XSSFSheet sheet;
    private final Map<Long, CellRangeAddress> merged = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private RowHeights(XSSFSheet sheet) {
        this.sheet = sheet;
        sheet.getMergedRegions()
                .forEach(region -> merged.put(key(region.getFirstRow(), region.getFirstColumn()), region));
    }

    /** Fits all rows of the sheet; tells which texts are too long to be shown at all. */
    static List<String> fit(XSSFSheet sheet) {
        RowHeights heights = new RowHeights(sheet);
        sheet.forEach(heights::fit);
        return List.copyOf(heights.problems);
    }

    private void fit(Row row) {
        for (Cell cell : row) {
            String text = text(cell);
            if (!row.getZeroHeight() && !text.isEmpty() && cell.getCellStyle().getWrapText()) {
                fit((XSSFCell) cell, text);
            }
        }
    }

    private void fit(XSSFCell cell, String text) {
        CellRangeAddress region = region(cell);
        TextBox box = TextBox.of(cell, region);
        double line = box.line();
        int lines = box.lines(text);
        double others = height(region) - sheet.getRow(region.getLastRow()).getHeightInPoints();
        double padding = Math.max(2, cell.getRow().getHeightInPoints() - line);
        grow(cell, region.getLastRow(), lines * line + Math.min(padding, line) - others);
    }

    private void grow(XSSFCell cell, int row, double needed) {
        Row last = sheet.getRow(row);
        if (needed > HIGHEST) {
            problems.add("Teksten i " + Place.address(cell) + " er for lang til formularen: en række i Excel kan ikke"
                    + " blive så høj. Forkort den til omkring " + shortened(cell, needed) + " tegn.");
        } else if (needed > last.getHeightInPoints()) {
            last.setHeightInPoints((float) needed);
        }
    }

    private static int shortened(XSSFCell cell, double needed) {
        return (int) (text(cell).length() * HIGHEST / needed) / 100 * 100;
    }

    private CellRangeAddress region(Cell cell) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        return merged.getOrDefault(key(row, column), new CellRangeAddress(row, row, column, column));
    }

    private double height(CellRangeAddress region) {
        return IntStream.rangeClosed(region.getFirstRow(), region.getLastRow())
                .mapToObj(row -> Place.at(sheet, row, region.getFirstColumn()).getRow())
                .filter(row -> !row.getZeroHeight())
                .mapToDouble(Row::getHeightInPoints)
                .sum();
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static long key(int row, int column) {
        return ((long) row << 20) + column;
    }
}
