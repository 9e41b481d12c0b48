package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.MovedFormulas;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Somebody who goes on in a filled workbook. Rows are found by their label, and counted from 0 as POI does. */
final class Colleague {
    private static final int LABEL = 0;

    private final XSSFWorkbook workbook;
    private final XSSFSheet form;

    Colleague(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.form = workbook.getSheet("Forslag");
    }

    /** The row of a total. */
    int total(Block block) {
        return row(block == Block.PERMANENT ? TemplateNames.PERMANENT_TOTAL : TemplateNames.IMPLEMENTATION_TOTAL);
    }

    /** The first row of a name. */
    int row(String name) {
        return place(name).firstRow();
    }

    /** The same; 0 where the form has no such name. */
    int rowOrNone(String name) {
        return new NamedRanges(workbook).find(name).map(NamedRange::firstRow).orElse(0);
    }

    /** The row of that block of Table 1 whose label begins so. */
    int line(Block block, String label) {
        NamedRange labels = place(TemplateNames.label(block));
        return IntStream.rangeClosed(labels.firstRow() - 1, labels.lastRow())
                .filter(row -> text(row, LABEL).startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    /** The row of a table that follows from Table 1 whose label begins so. */
    int rowOf(String prefix, String label) {
        return IntStream.rangeClosed(row(prefix + "_tekst") - 1, row(prefix + "_total"))
                .filter(row -> text(row, LABEL).startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    /** Inserts an empty row above another: as Excel does, with the look of the row above it. */
    void insertAbove(int row) {
        shift(row, form.getLastRowNum(), 1);
        XSSFRow made = SheetCells.row(form, row);
        for (Cell above : SheetCells.row(form, row - 1)) {
            made.createCell(above.getColumnIndex()).setCellStyle(above.getCellStyle());
        }
    }

    /** Moves rows, which all formulas follow. */
    private void shift(int first, int last, int by) {
        try (MovedFormulas formulas = new MovedFormulas(form)) {
            form.shiftRows(first, last, by, true, false);
            formulas.follow(first, last, by);
        }
    }

    /** Inserts a row of Table 1 above another, and fills it. */
    void insertLine(int row, String label, String area, double... amounts) {
        insertAbove(row);
        write(row, label);
        place(row, area);
        amounts(row, amounts);
    }

    void write(int row, String label) {
        cell(row, LABEL).setCellValue(label);
    }

    /** Chooses an area in its drop-down. */
    void place(int row, String area) {
        cell(row, place(TemplateNames.area(Block.PERMANENT)).firstColumn()).setCellValue(area);
    }

    /** Writes the committee of a row right of its years. */
    void committee(int row, String committee) {
        cell(row, place(TemplateNames.committee(Block.PERMANENT)).firstColumn()).setCellValue(committee);
    }

    /** Types amounts from the first year on. */
    void amounts(int row, double... amounts) {
        for (int i = 0; i < amounts.length; i++) {
            amount(row, i, amounts[i]);
        }
    }

    void amount(int row, int year, double amount) {
        type(yearCell(row, year), amount);
    }

    /** Types a figure over a cell of the first row of a name, if the form has that; columns are counted from 0. */
    void type(String name, int column, double figure) {
        new NamedRanges(workbook)
                .find(name)
                .ifPresent(place ->
                        type(SheetCells.at(place.sheet(), place.firstRow(), place.firstColumn() + column), figure));
    }

    private static void type(XSSFCell cell, double amount) {
        if (cell.getCellType() == CellType.FORMULA) {
            cell.removeFormula();
        }
        cell.setCellValue(amount);
    }

    void text(int row, int year, String text) {
        yearCell(row, year).setCellValue(text);
    }

    void formula(int row, int year, String formula) {
        yearCell(row, year).setCellFormula(formula);
    }

    void clear(int row, int year) {
        yearCell(row, year).setBlank();
    }

    void show(int year) {
        form.setColumnHidden(firstYear() + year, false);
    }

    void hide(int year) {
        form.setColumnHidden(firstYear() + year, true);
    }

    void delete(int row) {
        form.removeRow(form.getRow(row));
        List<Integer> merged = IntStream.range(0, form.getNumMergedRegions())
                .filter(index -> form.getMergedRegion(index).getFirstRow() == row
                        && form.getMergedRegion(index).getLastRow() == row)
                .boxed()
                .toList();
        form.removeMergedRegions(merged);
        shift(row + 1, form.getLastRowNum(), -1);
    }

    /** Cuts a row out and inserts it above another one further down. */
    void cutAndInsert(int row, int above) {
        insertAbove(above);
        form.removeRow(form.getRow(above));
        form.shiftRows(row, row, above - row, true, false);
        shift(row + 1, form.getLastRowNum(), -1);
    }

    /** Copies a row and inserts the copy above another: values, and formulas moved along. */
    void copyAndInsert(int row, int above) {
        insertAbove(above);
        form.copyRows(row, row, above, new CellCopyPolicy());
    }

    /** Sorts the label, area and amounts of some rows of Table 1 the other way round, as somebody does who selects them only. */
    void reverse(int first, int last) {
        List<List<Object>> rows = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            rows.add(values(row));
        }
        for (int row = first; row <= last; row++) {
            List<Object> values = rows.get(last - row);
            for (int column = 0; column < values.size(); column++) {
                put(cell(row, column), values.get(column));
            }
        }
    }

    private List<Object> values(int row) {
        int columns = firstYear() + place(TemplateNames.YEARS).columns();
        return IntStream.range(0, columns)
                .mapToObj(column -> value(cell(row, column)))
                .toList();
    }

    private static Object value(XSSFCell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    private static void put(XSSFCell cell, Object value) {
        cell.setBlank();
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else if (!value.equals("")) {
            cell.setCellValue((String) value);
        }
    }

    private String text(int row, int column) {
        Row found = form.getRow(row);
        Cell cell = found == null ? null : found.getCell(column);
        return cell == null ? "" : Exported.shown((XSSFCell) cell);
    }

    private XSSFCell yearCell(int row, int year) {
        return cell(row, firstYear() + year);
    }

    private XSSFCell cell(int row, int column) {
        return SheetCells.at(form, row, column);
    }

    private int firstYear() {
        return place(TemplateNames.YEARS).firstColumn();
    }

    private NamedRange place(String name) {
        return new NamedRanges(workbook).get(name);
    }
}
