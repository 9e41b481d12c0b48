package dk.forslagsark.excel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes remarks as comments, large enough to show their text. They are shown when the mouse is on the cell. */
final class CellComments {
    private static final String AUTHOR = "Forslagsark";

    private static final String FONT = "Arial";
    private static final short FONT_SIZE = 9;

    private static final double LINE = 12;
    private static final double WIDTH = 220;
    private static final double PADDING = 12;

    /** Higher ones could not be seen on any screen. */
    private static final double HIGHEST = 600;

    private static final double POINTS_PER_UNIT = 0.75 * 7 / 256;

    private CellComments() {}

    /** To be called when all columns and rows have the size they will have. */
    static void write(List<Origin> origins) {
        Map<XSSFCell, String> texts = new LinkedHashMap<>();
        origins.forEach(origin -> origin.remark()
                .ifPresent(text -> texts.merge(origin.cell(), text, (first, next) -> first + "\n\n" + next)));
        texts.forEach(CellComments::write);
    }

    /** A comment of the template stays, with ours below it. */
    private static void write(XSSFCell cell, String remark) {
        Comment present = cell.getCellComment();
        String text = present == null ? remark : present.getString().getString() + "\n\n" + remark;
        if (present != null) {
            cell.removeCellComment();
        }
        XSSFComment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor(cell, text));
        comment.setAuthor(AUTHOR);
        XSSFRichTextString string = new XSSFRichTextString(shortened(CellValue.clean(text)));
        string.applyFont(font(cell.getSheet().getWorkbook()));
        comment.setString(string);
        cell.setCellComment(comment);
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
        int left = cell.getColumnIndex() + 1;
        int top = cell.getRowIndex();
        return new XSSFClientAnchor(
                0,
                0,
                0,
                0,
                left,
                top,
                right(sheet, left),
                bottom(sheet, top, Math.min(HIGHEST, lines * LINE + PADDING)));
    }

    private static int right(XSSFSheet sheet, int left) {
        int column = left;
        for (double free = WIDTH; free > 0 && column < SpreadsheetVersion.EXCEL2007.getLastColumnIndex(); column++) {
            free -= sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidth(column) * POINTS_PER_UNIT;
        }
        return column;
    }

    private static int bottom(XSSFSheet sheet, int top, double height) {
        int row = top;
        for (double free = height; free > 0 && row < SpreadsheetVersion.EXCEL2007.getLastRowIndex(); row++) {
            free -= height(sheet, row);
        }
        return row;
    }

    private static double height(XSSFSheet sheet, int row) {
        if (sheet.getRow(row) == null) {
            return sheet.getDefaultRowHeightInPoints();
        }
        return sheet.getRow(row).getZeroHeight() ? 0 : sheet.getRow(row).getHeightInPoints();
    }
}
