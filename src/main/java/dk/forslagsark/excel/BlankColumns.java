package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.ChangedStyles;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import java.util.Collection;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Lets a column of a table look as if it were not there: without words, colour and lines. It cannot be hidden, for it is one of the tables
 * above and below too.
 */
final class BlankColumns {
    private final XSSFWorkbook workbook;
    private final ChangedStyles styles = new ChangedStyles();

    BlankColumns(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Blanks the columns of those names, as far as the template has them. */
    void blank(Collection<String> names) {
        NamedRanges places = new NamedRanges(workbook);
        names.forEach(name -> places.find(name).ifPresent(this::blank));
    }

    private void blank(NamedRange place) {
        endFieldsBefore(place);
        place.allCells().forEach(this::blank);
    }

    private void blank(XSSFCell cell) {
        cell.setBlank();
        styles.change(cell, "blank", this::takeLook);
    }

    /** What somebody writes there later is to be seen. */
    private void takeLook(XSSFCellStyle style) {
        style.setFillPattern(FillPatternType.NO_FILL);
        style.setBorderTop(BorderStyle.NONE);
        style.setBorderBottom(BorderStyle.NONE);
        style.setBorderLeft(BorderStyle.NONE);
        style.setBorderRight(BorderStyle.NONE);
        XSSFFont usual = workbook.getFontAt(0);
        style.setFont(usual);
    }

    /** A heading that goes over the whole table ends with the column before. */
    private static void endFieldsBefore(NamedRange place) {
        XSSFSheet sheet = place.sheet();
        int column = place.firstColumn();
        List<CellRangeAddress> fields = SheetCells.merged(sheet);
        for (int i = fields.size() - 1; i >= 0; i--) {
            CellRangeAddress field = fields.get(i);
            if (place.cells().intersects(field) && field.getFirstColumn() < column) {
                sheet.removeMergedRegion(i);
                if (field.getFirstColumn() < column - 1 || field.getFirstRow() < field.getLastRow()) {
                    sheet.addMergedRegionUnsafe(new CellRangeAddress(
                            field.getFirstRow(), field.getLastRow(), field.getFirstColumn(), column - 1));
                }
            }
        }
    }
}
