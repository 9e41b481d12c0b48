package dk.forslagsark.excel;

import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What stands where in the sheet of the assumptions, and which sheet of a workbook that is. */
public final class AssumptionPlaces {
    static final String TITLE = "Forudsætninger";

    /**
     * @param field the field of the row
     * @param heading what stands above it
     * @param width in characters; together they are as wide as a page
     */
    record Column(String field, String heading, int width) {
        static Column of(int year) {
            return new Column(Integer.toString(year), Integer.toString(year), 12);
        }
    }

    static final List<Column> COLUMNS = List.of(
            new Column(Assumption.NAME.key(), "Navn", 28),
            new Column(Assumption.VALUE.key(), "Værdi", 16),
            new Column(Assumption.UNIT.key(), "Enhed", 14),
            new Column(Assumption.SOURCE.key(), "Kilde", 34));

    /** The column of the values, from 0. */
    public static final int VALUE = 1;

    /** The row of the first assumption, from 0. */
    public static final int FIRST = 3;

    private AssumptionPlaces() {}

    /** The row above the figures that the form does not print, from 0; empty where there are none. */
    public static Optional<Integer> unprinted(XSSFSheet sheet) {
        return IntStream.rangeClosed(FIRST, sheet.getLastRowNum())
                .filter(row -> sheet.getRow(row) != null
                        && text(sheet.getRow(row).getCell(0)).equals(UnprintedFigures.HEADING))
                .boxed()
                .findFirst();
    }

    /** The sheet that was added to a workbook, if one was. */
    public static Optional<XSSFSheet> in(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .map(XSSFSheet.class::cast)
                .filter(sheet -> sheet.getSheetName().startsWith(TITLE) && hasHeadings(sheet))
                .findFirst();
    }

    private static boolean hasHeadings(XSSFSheet sheet) {
        XSSFRow headings = sheet.getRow(FIRST - 1);
        return headings != null
                && IntStream.range(0, COLUMNS.size())
                        .allMatch(column -> COLUMNS.get(column).heading().equals(text(headings.getCell(column))));
    }

    private static String text(XSSFCell cell) {
        if (cell != null && cell.getCellType() == CellType.NUMERIC) {
            return BigDecimal.valueOf(cell.getNumericCellValue())
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    /** What stands in the columns of the sheet, from the first; those of the years by the year. */
    public static List<String> fields(XSSFSheet sheet) {
        List<String> fields =
                new ArrayList<>(COLUMNS.stream().map(Column::field).toList());
        String next = text(sheet.getRow(FIRST - 1).getCell(fields.size())).strip();
        while (Years.ofColumn(next).isPresent() && !fields.contains(next)) {
            fields.add(next);
            next = text(sheet.getRow(FIRST - 1).getCell(fields.size())).strip();
        }
        return fields;
    }
}
