package dk.forslagsark.excel.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The heading of a table once more, at the top of the page on which the table goes on. Its cells say as texts what those of
 * the heading say, so that no sum over the table counts the years.
 *
 * @param sheet the sheet
 * @param head the row of the heading, from 0
 * @param row the blank row that becomes its copy
 */
public record RepeatedHead(XSSFSheet sheet, int head, int row) {
    /** With the space behind it that figures have. */
    private static final String AS_FIGURES = "@_n";

    /** What the names of such rows begin with, so that who reads the workbook passes them over. */
    public static final String NAME = "gentaget_";

    /**
     * Writes it.
     *
     * @param number of the repetition, from 1
     * @param merged the merged fields that begin in the row of the heading
     */
    void write(int number, List<CellRangeAddress> merged) {
        ChangedStyles styles = new ChangedStyles();
        short format = sheet.getWorkbook().createDataFormat().getFormat(AS_FIGURES);
        XSSFRow from = SheetCells.row(sheet, head);
        XSSFRow to = SheetCells.row(sheet, row);
        to.setHeight(from.getHeight());
        from.forEach(cell -> {
            XSSFCell copy = SheetCells.at(sheet, row, cell.getColumnIndex());
            copy.setCellStyle(cell.getCellStyle());
            if (merged.stream().noneMatch(region -> isCovered((XSSFCell) cell, region))) {
                copy.setCellFormula(new CellReference(cell).formatAsString(false) + "&\"\"");
            }
            if (cell.getCellStyle().getAlignment() == HorizontalAlignment.RIGHT) {
                styles.change(copy, AS_FIGURES, style -> style.setDataFormat(format));
            }
        });
        merged.stream()
                .filter(region -> region.getLastRow() == head)
                .forEach(region -> sheet.addMergedRegionUnsafe(
                        new CellRangeAddress(row, row, region.getFirstColumn(), region.getLastColumn())));
        name(NAME + number);
    }

    /** A cell of a merged field that does not show it; any other that is blank is followed too: somebody may write a year in it. */
    private static boolean isCovered(XSSFCell cell, CellRangeAddress merged) {
        return merged.isInRange(cell) && merged.getFirstColumn() < cell.getColumnIndex();
    }

    private void name(String name) {
        XSSFName made = sheet.getWorkbook().createName();
        made.setNameName(name);
        made.setRefersToFormula(
                SheetCells.quoted(sheet.getSheetName()) + "!" + new CellReference(row, 0, true, true).formatAsString());
    }
}
