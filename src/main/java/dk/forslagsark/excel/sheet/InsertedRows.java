package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The rows that are inserted into a workbook, in the order in which they are: it can be told where a cell was before. Its formulas, of which
 * most are asked for again and again until it is filled, are parsed once.
 */
public final class InsertedRows {
    private final XSSFWorkbook workbook;
    private final ParsedWorkbook parsed;
    private final List<RowInsertion> insertions = new ArrayList<>();

    /** None yet; no name of the workbook may be called otherwise, or be removed, while rows are inserted. */
    public InsertedRows(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.parsed = new ParsedWorkbook(workbook);
    }

    /** Inserts rows as {@link RowInsertion#makeAll} does. */
    public void insert(List<RowInsertion> rows, IntConsumer made) {
        insertions.addAll(RowInsertion.makeAll(workbook, parsed, rows, made));
    }

    /** Evaluates the workbook as it is now. */
    public CellEvaluation evaluation() {
        return new CellEvaluation(parsed);
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
