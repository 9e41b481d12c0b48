package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** The rows that have been inserted into a workbook, in the order in which they were: it can be told where a cell was before. */
public final class InsertedRows {
    private final List<RowInsertion> insertions = new ArrayList<>();

    /** Adds insertions that have been made after those that are known. */
    public void add(List<RowInsertion> made) {
        insertions.addAll(made);
    }

    /**
     * Where the cell was before any row was inserted, as Excel writes it. A cell in an inserted row was in the row above, of
     * which it is a copy.
     */
    public String addressBefore(XSSFCell cell) {
        int row = cell.getRowIndex();
        for (int i = insertions.size() - 1; i >= 0; i--) {
            if (insertions.get(i).sheet() == cell.getSheet()) {
                row = insertions.get(i).before(row);
            }
        }
        return SheetCells.address(cell.getSheet(), row, cell.getColumnIndex());
    }
}
