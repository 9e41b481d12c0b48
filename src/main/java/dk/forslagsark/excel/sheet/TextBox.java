package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;

/**
 * The room a wrapped text has in a cell or a merged field.
 *
 * @param available the width in points
 * @param size of the letters, in points
 * @param bold whether they are
 */
public record TextBox(double available, double size, boolean bold) {
    /** The most lines of a text that goes on in the next row: few enough that a page is filled well. */
    public static final int MOST_LINES = 6;

    private static final double LINE_PER_SIZE = 1.275;

    /** What Excel leaves free at the left and right of a cell, in points. */
    private static final double CELL_PADDING = 5;

    private static final int POINTS_PER_INDENT = 7;

    public static TextBox of(XSSFCell cell, CellRangeAddress region) {
        XSSFFont font = cell.getCellStyle().getFont();
        double indent = cell.getCellStyle().getIndention() * POINTS_PER_INDENT;
        double width = SheetMeasures.width(cell.getSheet(), region.getFirstColumn(), region.getLastColumn());
        return new TextBox(width - CELL_PADDING - indent, font.getFontHeightInPoints(), font.getBold());
    }

    /** The height of a line in points. */
    double line() {
        return size * LINE_PER_SIZE;
    }

    int lines(String text) {
        return ArialText.lines(text, available, size, bold);
    }

    /**
     * The text in parts of so many lines. A part ends with a space where its paragraph goes on in the next; put together,
     * with a line break between those that do not, they are the text.
     *
     * @param first the most lines of the first part
     * @param most the most lines of the others
     */
    public List<String> parts(String text, int first, int most) {
        List<String> lines = text.lines().flatMap(this::wrapped).toList();
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = Math.min(lines.size(), from + (from == 0 ? first : most));
            parts.add(withoutLastBreak(String.join("", lines.subList(from, to))));
            from = to;
        }
        return parts;
    }

    /** The lines of a paragraph, the last one with its line break. */
    private Stream<String> wrapped(String paragraph) {
        List<String> lines = ArialText.wrap(paragraph, available, size, bold);
        int last = lines.size() - 1;
        return Stream.concat(lines.subList(0, last).stream(), Stream.of(lines.get(last) + "\n"));
    }

    private static String withoutLastBreak(String part) {
        return part.endsWith("\n") ? part.substring(0, part.length() - 1) : part;
    }
}
