package dk.forslagsark.excel.template;

import dk.forslagsark.excel.sheet.SheetCells;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The cells a defined name points to.
 *
 * @param name the name
 * @param sheet the sheet they are on
 * @param cells one rectangle on it
 */
public record NamedRange(String name, XSSFSheet sheet, CellRangeAddress cells) {
    public int firstRow() {
        return cells.getFirstRow();
    }

    public int lastRow() {
        return cells.getLastRow();
    }

    public int firstColumn() {
        return cells.getFirstColumn();
    }

    public int rows() {
        return lastRow() - firstRow() + 1;
    }

    public int columns() {
        return cells.getLastColumn() - cells.getFirstColumn() + 1;
    }

    public boolean isOneRow() {
        return firstRow() == lastRow();
    }

    /** One cell, or one merged region, which holds one value too. */
    public boolean isOneCell() {
        return cells.getNumberOfCells() == 1
                || SheetCells.merged(sheet).stream().anyMatch(region -> region.equals(cells));
    }

    /** The first cell, the one that holds the value of a merged region. */
    public XSSFCell cell() {
        return SheetCells.at(sheet, firstRow(), firstColumn());
    }

    /** The cells of the first row, from the left. */
    public Stream<XSSFCell> rowOfCells() {
        return IntStream.rangeClosed(firstColumn(), cells.getLastColumn())
                .mapToObj(column -> SheetCells.at(sheet, firstRow(), column));
    }

    /** All cells, row by row. */
    public Stream<XSSFCell> allCells() {
        return IntStream.rangeClosed(firstRow(), lastRow()).boxed().flatMap(row -> IntStream.rangeClosed(
                        firstColumn(), cells.getLastColumn())
                .mapToObj(column -> SheetCells.at(sheet, row, column)));
    }

    /** Where it is, as Excel writes it: {@code 'Forslag'!D17}. */
    public String address() {
        return SheetCells.quoted(sheet.getSheetName()) + "!" + cells.formatAsString();
    }

    /** The name with its place, for messages. */
    public String described() {
        return name + " (" + address() + ")";
    }
}
