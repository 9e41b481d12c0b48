package dk.forslagsark.excel.sheet;

import java.util.List;
import java.util.function.BiFunction;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The move down that makes room for rows.
 *
 * @param sheet the sheet
 * @param fromBelow the insertions into it, the lowest first
 */
record InsertedRoom(XSSFSheet sheet, List<RowInsertion> fromBelow) implements RowMove {
    @Override
    public int after(int row) {
        int moved = row;
        for (RowInsertion insertion : fromBelow) {
            moved = insertion.after(moved);
        }
        return moved;
    }

    @Override
    public CellRangeAddress after(CellRangeAddress range) {
        return moved(range, (moved, insertion) -> insertion.after(moved));
    }

    /** A region on the row alone is not extended: it is repeated with the row. */
    @Override
    public CellRangeAddress afterMerged(CellRangeAddress region) {
        return moved(region, (moved, insertion) -> {
            boolean isOnRow = moved.getFirstRow() == insertion.row() && moved.getLastRow() == insertion.row();
            return isOnRow ? moved : insertion.after(moved);
        });
    }

    private CellRangeAddress moved(
            CellRangeAddress cells, BiFunction<CellRangeAddress, RowInsertion, CellRangeAddress> move) {
        CellRangeAddress moved = cells;
        for (RowInsertion insertion : fromBelow) {
            moved = move.apply(moved, insertion);
        }
        return moved;
    }

    @Override
    public void moveOthers() {
        fromBelow.forEach(OutsideReferences::move);
    }
}
