package dk.forslagsark.excel.sheet;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Spreads a row with a text that is higher than any row of Excel over as many rows as it needs, which look like one: the
 * texts of all its cells go on below, and no line is drawn between. A page can end between these rows without cutting a
 * line of text.
 *
 * <p>A text that another cell gives by a formula becomes a text of its own where it is spread.
 */
public final class LongRows {
    private final WrappedTexts texts;
    private final XSSFSheet sheet;
    private final ChangedStyles styles = new ChangedStyles();

    private LongRows(XSSFSheet sheet) {
        this.sheet = sheet;
        this.texts = new WrappedTexts(sheet);
    }

    /**
     * Spreads all rows of the sheet that need it. To be done when the formulas of its texts have their results.
     *
     * @param inserted is added the rows to that are inserted
     * @param made is told after each row for which room has been made how many have been
     * @return whether any row needed it
     */
    public static boolean spread(XSSFSheet sheet, InsertedRows inserted, IntConsumer made) {
        LongRows rows = new LongRows(sheet);
        List<LongRow> tooHigh = rows.tooHigh();
        List<RowInsertion> room = tooHigh.stream().map(LongRow::room).toList();
        inserted.insert(room, made);
        int above = room.stream().mapToInt(RowInsertion::count).sum();
        for (LongRow row : tooHigh) {
            above -= row.room().count();
            rows.spread(row, row.room().row() + above);
        }
        return !tooHigh.isEmpty();
    }

    /**
     * A row that is to be spread, as it is before.
     *
     * @param room the rows it needs below it
     * @param parts the texts that end on it
     * @param across the merged fields of several columns that end on it
     */
    private record LongRow(RowInsertion room, List<Parts> parts, List<CellRangeAddress> across) {}

    /** From the last to the first. */
    private List<LongRow> tooHigh() {
        return IntStream.iterate(sheet.getLastRowNum(), row -> row >= 0, row -> row - 1)
                .filter(row -> texts.endingOn(row).stream().anyMatch(WrappedText::isTooHigh))
                .mapToObj(this::longRow)
                .toList();
    }

    private LongRow longRow(int row) {
        List<Parts> parts = texts.endingOn(row).stream().map(Parts::of).toList();
        int count = parts.stream().mapToInt(Parts::count).max().orElse(1);
        return new LongRow(new RowInsertion(sheet, row, count - 1), parts, across(row));
    }

    /** Spreads it where there is room now. */
    private void spread(LongRow spread, int row) {
        int last = row + spread.room().count();
        // Names of several cells cover the new rows already.
        new CellNames(sheet, row).extendTo(last);
        for (int below = row + 1; below <= last; below++) {
            continueRow(row, below, spread.across());
        }
        spread.parts().stream().filter(parts -> parts.count() > 1).forEach(parts -> put(parts, row));
        shape(row, last);
    }

    /**
     * The text of a cell, part for row.
     *
     * @param cell where it begins
     * @param texts one for each row
     */
    private record Parts(XSSFCell cell, List<String> texts) {
        static Parts of(WrappedText text) {
            return new Parts(text.cell(), text.parts(TextBox.MOST_LINES));
        }

        int count() {
            return texts.size();
        }
    }

    private static void put(Parts parts, int row) {
        XSSFCell first = parts.cell();
        first.setBlank();
        CellValue.put(first, parts.texts().get(0));
        for (int i = 1; i < parts.count(); i++) {
            CellValue.put(
                    SheetCells.at(first.getSheet(), row + i, first.getColumnIndex()),
                    parts.texts().get(i));
        }
    }

    /** The merged fields of several columns that end on the row. */
    private List<CellRangeAddress> across(int row) {
        return SheetCells.merged(sheet).stream()
                .filter(region -> region.getLastRow() == row && region.getFirstColumn() < region.getLastColumn())
                .toList();
    }

    private void continueRow(int row, int below, List<CellRangeAddress> across) {
        XSSFRow made = sheet.createRow(below);
        SheetCells.row(sheet, row)
                .forEach(cell -> made.createCell(cell.getColumnIndex()).setCellStyle(cell.getCellStyle()));
        across.forEach(region -> sheet.addMergedRegionUnsafe(
                new CellRangeAddress(below, below, region.getFirstColumn(), region.getLastColumn())));
    }

    /**
     * What makes a row look like a part of another.
     *
     * @param isContinued whether more of it stands above
     * @param goesOn whether more of it stands below
     */
    private record Part(boolean isContinued, boolean goesOn) {
        void shape(XSSFCellStyle style) {
            style.setVerticalAlignment(VerticalAlignment.TOP);
            if (isContinued) {
                style.setBorderTop(BorderStyle.NONE);
            }
            if (goesOn) {
                style.setBorderBottom(BorderStyle.NONE);
            }
        }
    }

    private void shape(int first, int last) {
        for (int row = first; row <= last; row++) {
            Part part = new Part(row > first, row < last);
            SheetCells.row(sheet, row).forEach(cell -> styles.change((XSSFCell) cell, part, part::shape));
        }
    }
}
