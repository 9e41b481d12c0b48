package dk.forslagsark.excel.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaShifter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes room for rows below a row, and lets everything that covers that row cover the new ones too.
 *
 * <p>POI can move what lies below, but it does not extend what ends on the row itself, such as the SUM over a single model
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
     * @param made is told how many have been made
     * @return the insertions in the order in which they were made
     */
    public static List<RowInsertion> makeAll(XSSFWorkbook workbook, List<RowInsertion> insertions, IntConsumer made) {
        return makeAll(workbook, new ParsedWorkbook(workbook), insertions, made);
    }

    /** The same where formulas of the workbook are known. */
    static List<RowInsertion> makeAll(
            XSSFWorkbook workbook, ParsedWorkbook known, List<RowInsertion> insertions, IntConsumer made) {
        if (insertions.isEmpty()) {
            return List.of();
        }
        List<RowInsertion> fromBelow = insertions.stream()
                .sorted(Comparator.comparingInt(RowInsertion::row).reversed())
                .toList();
        Set<XSSFSheet> moved = fromBelow.stream().map(RowInsertion::sheet).collect(Collectors.toSet());
        List<InsertedRoom> rooms =
                moved.stream().map(sheet -> room(sheet, fromBelow)).toList();
        try (HeldFormulas formulas = new HeldFormulas(workbook, known, moved)) {
            rooms.forEach(formulas::follow);
            made.accept(fromBelow.size());
            rooms.forEach(room -> new MovedSheet(room.sheet(), room).move());
        }
        return fromBelow;
    }

    private static InsertedRoom room(XSSFSheet sheet, List<RowInsertion> fromBelow) {
        return new InsertedRoom(
                sheet,
                fromBelow.stream()
                        .filter(insertion -> insertion.sheet() == sheet)
                        .toList());
    }

    /** Where a row was before the insertion; an inserted row is a copy of that above. */
    int before(int now) {
        return now > row + count ? now - count : Math.min(now, row);
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

    /** Moves the references of formulas to what lies below; it extends none. */
    FormulaShifter shifter() {
        return FormulaShifter.createForRowShift(
                sheet.getWorkbook().getSheetIndex(sheet),
                sheet.getSheetName(),
                row + 1,
                LAST_ROW - count,
                count,
                SpreadsheetVersion.EXCEL2007);
    }
}
