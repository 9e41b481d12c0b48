package dk.forslagsark.excel.sheet;

import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes comments as comments, large enough to show their text. They are shown when the mouse is on the cell. */
public final class CellComments {
    private static final String AUTHOR = "Forslagsark";

    private static final String FONT = "Arial";
    private static final short FONT_SIZE = 9;

    private static final double LINE = 12;
    private static final double WIDTH = 220;
    private static final double PADDING = 12;

    /** Higher ones could not be seen on any screen. */
    private static final double HIGHEST = 600;

    private CellComments() {}

    /**
     * Adds a comment to a cell, or its text below the comment that is there. To be called when all columns and rows have
     * the size they will have.
     */
    public static void add(XSSFCell cell, String ours) {
        add(cell, ours, AUTHOR);
    }

    /** The same by another author. */
    public static void add(XSSFCell cell, String ours, String author) {
        Comment present = cell.getCellComment();
        String text = present == null ? ours : present.getString().getString() + "\n\n" + ours;
        if (present != null) {
            cell.removeCellComment();
        }
        XSSFComment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor(cell, text));
        comment.setAuthor(author);
        XSSFRichTextString string = new XSSFRichTextString(shortened(CellValue.clean(text)));
        string.applyFont(font(cell.getSheet().getWorkbook()));
        comment.setString(string);
        cell.setCellComment(comment);
    }

    /** Removes the comments of an author. */
    public static void remove(XSSFSheet sheet, String author) {
        List.copyOf(sheet.getCellComments().entrySet()).stream()
                .filter(comment -> author.equals(comment.getValue().getAuthor()))
                .map(Map.Entry::getKey)
                .forEach(at -> SheetCells.at(sheet, at.getRow(), at.getColumn()).removeCellComment());
    }

    private static XSSFFont font(XSSFWorkbook workbook) {
        XSSFFont present = workbook.findFont(
                false,
                IndexedColors.BLACK.index,
                (short) (FONT_SIZE * 20),
                FONT,
                false,
                false,
                Font.SS_NONE,
                Font.U_NONE);
        return present == null ? newFont(workbook) : present;
    }

    private static XSSFFont newFont(XSSFWorkbook workbook) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(FONT_SIZE);
        font.setColor(IndexedColors.BLACK.index);
        return font;
    }

    private static String shortened(String text) {
        return text.length() <= CellValue.LONGEST_TEXT ? text : text.substring(0, CellValue.LONGEST_TEXT - 1) + "…";
    }

    private static XSSFClientAnchor anchor(XSSFCell cell, String text) {
        double lines = ArialText.lines(text, WIDTH - PADDING, FONT_SIZE, false);
        XSSFSheet sheet = cell.getSheet();
        int left = firstFree(sheet, cell.getRowIndex(), SheetCells.field(cell).getLastColumn() + 1);
        Reach right = Reach.from(left, WIDTH, column -> SheetMeasures.width(sheet, column));
        Reach bottom = Reach.from(
                cell.getRowIndex(), Math.min(HIGHEST, lines * LINE + PADDING), row -> SheetMeasures.height(sheet, row));
        return new XSSFClientAnchor(
                0, 0, right.beyond(), bottom.beyond(), left, cell.getRowIndex(), right.index(), bottom.index());
    }

    /** POI takes the place of a comment for its cell at first, and refuses it where that has one. */
    private static int firstFree(XSSFSheet sheet, int row, int column) {
        return IntStream.iterate(column, next -> next + 1)
                .filter(next -> sheet.getCellComment(new CellAddress(row, next)) == null)
                .findFirst()
                .orElseThrow();
    }

    /**
     * How far something reaches over columns or rows.
     *
     * @param index the one in which it ends
     * @param beyond how far into that, in EMU
     */
    private record Reach(int index, int beyond) {
        /** Nothing is so small that it is not over before this. */
        private static final int MOST = 1_000;

        static Reach from(int first, double points, IntToDoubleFunction size) {
            int index = first;
            double left = points;
            while (left > size.applyAsDouble(index) && index < first + MOST) {
                left -= size.applyAsDouble(index++);
            }
            return new Reach(index, Units.toEMU(left));
        }
    }
}
