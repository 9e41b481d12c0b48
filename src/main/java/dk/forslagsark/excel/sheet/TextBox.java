package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * The room a wrapped text has in a cell or a merged field.
 *
 * @param available the width in points
 * @param size of the letters, in points
 * @param bold whether they are
 */
public record TextBox(double available, double size, boolean bold) {
    /** The most lines of a text that goes on in the next row: few enough that a page is filled well. */
    public static final int MOST_LINES = 10;

    /** No character is narrower, as a share of the size of the letters. */
    private static final double NARROWEST = 0.15;

    private static final Pattern LINE_END = Pattern.compile("(?<=\n)");

    private static final double LINE_PER_SIZE = 1.275;

    /** What Excel leaves free at the left and right of a cell, in points. */
    private static final double CELL_PADDING = 5;

    private static final int POINTS_PER_INDENT = 7;

    /** How much wider LibreOffice makes a column: for each digit 5.56 points where Excel has 7 pixels, which are 5.25. */
    private static final double WIDEST = 5.56 / 5.25;

    public static TextBox of(XSSFCell cell, CellRangeAddress region) {
        return of(cell, region, column -> SheetMeasures.width(cell.getSheet(), column));
    }

    /** The same where somebody knows the widths of the columns in points. */
    static TextBox of(XSSFCell cell, CellRangeAddress region, IntToDoubleFunction widths) {
        XSSFFont font = cell.getCellStyle().getFont();
        double indent = cell.getCellStyle().getIndention() * POINTS_PER_INDENT;
        double width = IntStream.rangeClosed(region.getFirstColumn(), region.getLastColumn())
                .mapToDouble(widths)
                .sum();
        return new TextBox(width - CELL_PADDING - indent, font.getFontHeightInPoints(), isBold(cell));
    }

    /** Whether any of its letters are bold: those are wider. */
    private static boolean isBold(XSSFCell cell) {
        return cell.getCellStyle().getFont().getBold()
                || ContentKind.of(cell) == CellType.STRING && hasBold(cell.getRichStringCellValue());
    }

    private static boolean hasBold(XSSFRichTextString text) {
        return IntStream.range(0, text.numFormattingRuns())
                .mapToObj(text::getFontOfFormattingRun)
                .anyMatch(font -> font != null && font.getBold());
    }

    /** The same with bold letters, which are wider. */
    public TextBox withBold() {
        return new TextBox(available, size, true);
    }

    /** The height of a line in points. */
    double line() {
        return size * LINE_PER_SIZE;
    }

    int lines(String text) {
        return ArialText.lines(text, available, size, bold);
    }

    /** Whether it takes as many lines where it has the most room as where it has the least. */
    boolean hasSameLinesEverywhere(String text) {
        return ArialText.printedLines(text, available * WIDEST, size, bold) == lines(text);
    }

    /**
     * The text in parts of so many lines, each ended where a paragraph or a sentence ends as far as there is one: there a line
     * may end midway, and nobody sees that the text goes on in another row. A part ends with a space where its paragraph goes on in
     * the next; put together, with a line break between those that do not, they are the text.
     *
     * @param first the most lines of the first part
     * @param most the most lines of the others
     */
    public List<String> parts(String text, int first, int most) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = from + end(text, from, parts.isEmpty() ? first : most);
            String part = text.substring(from, end);
            parts.add(part.endsWith("\n") ? part.substring(0, part.length() - 1) : part);
            from = end;
        }
        return parts;
    }

    /** How much of the text, from there on, is to be in one part. */
    private int end(String text, int from, int most) {
        int enough = (int) Math.min(text.length() - from, most * (available / (size * NARROWEST) + 2));
        String ahead = text.substring(from, from + enough);
        List<String> lines = wrapped(ahead).limit(most + 1L).toList();
        if (lines.size() <= most && from + enough == text.length()) {
            return enough;
        }
        return new PartEnd(this, lines.subList(0, Math.min(most, lines.size()))).place();
    }

    /** The lines of a text, each with the line break or the space behind it. */
    private Stream<String> wrapped(String text) {
        return LINE_END.splitAsStream(text)
                .flatMap(paragraph -> ArialText.wrap(paragraph, available, size, bold).stream());
    }

    /** How much wider the box had to be for the text to stand on one line, in points; not above 0 if it does. */
    public double missing(String text) {
        return ArialText.exact(text, size, bold) - available;
    }

    /** How far the text reaches into its line, as a share of it. */
    double reach(String line) {
        return ArialText.exact(line.stripTrailing(), size, bold) / Math.max(1, available);
    }
}
