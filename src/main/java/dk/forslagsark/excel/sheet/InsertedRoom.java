package dk.forslagsark.excel.sheet;

import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The move down that makes room for rows of a sheet, in as many places as there are. */
final class InsertedRoom implements RowMove {
    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    private final XSSFSheet sheet;
    private final List<RowInsertion> fromBelow;

    /** By each row below which there is room how many rows are inserted down to there. */
    private final TreeMap<Integer, Integer> inserted = new TreeMap<>();

    /**
     * @param sheet the sheet
     * @param fromBelow the insertions into it, at least one, the lowest first
     */
    InsertedRoom(XSSFSheet sheet, List<RowInsertion> fromBelow) {
        this.sheet = sheet;
        this.fromBelow = fromBelow;
        int count = 0;
        for (int i = fromBelow.size() - 1; i >= 0; i--) {
            count += fromBelow.get(i).count();
            inserted.put(fromBelow.get(i).row(), count);
        }
    }

    XSSFSheet sheet() {
        return sheet;
    }

    List<RowInsertion> fromBelow() {
        return fromBelow;
    }

    /** The highest row below which there is room. */
    int first() {
        return inserted.firstKey();
    }

    /** How many rows are inserted. */
    int count() {
        return inserted.lastEntry().getValue();
    }

    boolean isBelow(int row) {
        return inserted.containsKey(row);
    }

    @Override
    public int after(int row) {
        var above = inserted.lowerEntry(row);
        return above == null ? row : row + above.getValue();
    }

    /** Where a range ends that ended on the row and reaches down to the last of the new ones. */
    int endAfter(int row) {
        var down = inserted.floorEntry(row);
        return down == null ? row : row + down.getValue();
    }

    @Override
    public CellRangeAddress after(CellRangeAddress range) {
        return range(range, after(range.getFirstRow()), endAfter(range.getLastRow()));
    }

    /** A region on a row alone is not extended: it is repeated with the row. */
    @Override
    public CellRangeAddress afterMerged(CellRangeAddress region) {
        int first = after(region.getFirstRow());
        return region.getFirstRow() == region.getLastRow() ? range(region, first, first) : after(region);
    }

    private static CellRangeAddress range(CellRangeAddress columns, int first, int last) {
        CellRangeAddress moved = columns.copy();
        moved.setFirstRow(Math.min(first, LAST_ROW));
        moved.setLastRow(Math.min(last, LAST_ROW));
        return moved;
    }

    @Override
    public void moveOthers() {
        fromBelow.forEach(OutsideReferences::move);
    }
}
