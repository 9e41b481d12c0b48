package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;

/**
 * Makes room for rows below a row, and lets everything that covers that row cover the new ones too.
 *
 * <p>POI moves what lies below, but it does not extend what ends on the row itself, such as the SUM over a single model
 * row; and it leaves data validations, pictures, charts, tables,
 * filters, page breaks and merged regions across the gap where they were.
 *
 * @param sheet where
 * @param row the row after which there is to be room, from 0
 * @param count how many rows, 1 or more
 */
public record RowInsertion(XSSFSheet sheet, int row, int count) {
    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    public void make() {
        makeAll(sheet.getWorkbook(), List.of(this), made -> {});
    }

    /**
     * Makes room in many places; all rows are numbered as they are before the first insertion.
     *
     * @param made is told after each insertion how many have been made
     * @return the insertions in the order in which they were made
     */
    public static List<RowInsertion> makeAll(XSSFWorkbook workbook, List<RowInsertion> insertions, IntConsumer made) {
        List<RowInsertion> fromBelow = insertions.stream()
                .sorted(Comparator.comparingInt(RowInsertion::row).reversed())
                .toList();
        try (HeldFormulas formulas = new HeldFormulas(workbook)) {
            for (int i = 0; i < fromBelow.size(); i++) {
                fromBelow.get(i).make(formulas);
                made.accept(i + 1);
            }
        }
        return fromBelow;
    }

    /** Where a row was before the insertion; an inserted row is a copy of that above. */
    int before(int now) {
        return now > row + count ? now - count : Math.min(now, row);
    }

    private void make(HeldFormulas formulas) {
        int[] breaks = sheet.getRowBreaks();
        List<CellRangeAddress> merged = List.copyOf(sheet.getMergedRegions());
        SheetTables tables = new SheetTables(sheet);
        removeMerged();
        sheet.shiftRows(row + 1, lastMoved(), count, true, false);
        formulas.follow(this);
        addMerged(merged);
        moveBreaks(breaks);
        movePictures();
        moveValidations();
        extendConditionalFormats();
        OutsideReferences.move(this);
        tables.move(this);
        new Extension(this).extendNames();
    }

    /** The last row that can be moved down. */
    int lastMoved() {
        return LAST_ROW - count;
    }

    /** Where a range is after the insertion: moved down, extended, or as it was. */
    CellRangeAddress after(CellRangeAddress range) {
        CellRangeAddress moved = range.copy();
        moved.setFirstRow(range.getFirstRow() > row ? within(range.getFirstRow()) : range.getFirstRow());
        moved.setLastRow(range.getLastRow() >= row ? within(range.getLastRow()) : range.getLastRow());
        return moved;
    }

    private int within(int oldRow) {
        return Math.min(oldRow + count, LAST_ROW);
    }

    private void removeMerged() {
        List<Integer> all =
                IntStream.range(0, sheet.getNumMergedRegions()).boxed().toList();
        sheet.removeMergedRegions(all);
    }

    /**
     * A region on the row alone is not extended: it is repeated with the row. POI need not compare each with all others, as
     * they come to lie no closer than they did.
     */
    private void addMerged(List<CellRangeAddress> before) {
        before.stream()
                .map(region -> region.getFirstRow() == row && region.getLastRow() == row ? region : after(region))
                .forEach(sheet::addMergedRegionUnsafe);
    }

    private void moveBreaks(int[] breaks) {
        IntStream.of(breaks).forEach(sheet::removeRowBreak);
        IntStream.of(breaks).forEach(at -> sheet.setRowBreak(at >= row ? at + count : at));
    }

    private void movePictures() {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        Stream<XSSFShape> shapes = drawing == null ? Stream.empty() : drawing.getShapes().stream();
        shapes.map(XSSFShape::getAnchor)
                .filter(XSSFClientAnchor.class::isInstance)
                .map(XSSFClientAnchor.class::cast)
                .filter(anchor -> anchor.getRow1() > row)
                .forEach(anchor -> {
                    anchor.setRow1(anchor.getRow1() + count);
                    anchor.setRow2(anchor.getRow2() + count);
                });
    }

    private void moveValidations() {
        if (sheet.getCTWorksheet().isSetDataValidations()) {
            for (CTDataValidation validation :
                    sheet.getCTWorksheet().getDataValidations().getDataValidationArray()) {
                List<String> ranges = new ArrayList<>();
                for (Object range : validation.getSqref()) {
                    ranges.add(after(CellRangeAddress.valueOf(range.toString())).formatAsString());
                }
                validation.setSqref(ranges);
            }
        }
    }

    /** What lies below has been moved by POI; what ends on the row is still to be extended. */
    private void extendConditionalFormats() {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
            ConditionalFormatting format = formats.getConditionalFormattingAt(i);
            CellRangeAddress[] extended = Stream.of(format.getFormattingRanges())
                    .map(range -> range.getLastRow() == row ? after(range) : range)
                    .toArray(CellRangeAddress[]::new);
            format.setFormattingRanges(extended);
        }
    }
}
