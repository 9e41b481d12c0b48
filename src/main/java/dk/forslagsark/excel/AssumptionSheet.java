package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Comments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet of the assumptions: name, value, unit and source, with a defined name on each value. */
public final class AssumptionSheet {
    static final String TITLE = "Forudsætninger";

    /**
     * @param field the field of the row
     * @param heading what stands above it
     * @param width in characters; together they are as wide as a page
     */
    private record Column(String field, String heading, int width) {}

    private static final List<Column> COLUMNS = List.of(
            new Column(Assumption.NAME.key(), "Navn", 28),
            new Column(Assumption.VALUE.key(), "Værdi", 16),
            new Column(Assumption.UNIT.key(), "Enhed", 14),
            new Column(Assumption.SOURCE.key(), "Kilde", 34));

    private static final int VALUE = 1;

    private static final int UNITS_PER_CHARACTER = 256;
    /** The row of the first assumption, from 0. */
    public static final int FIRST = 3;

    private final XSSFWorkbook workbook;
    private final List<Assumption> assumptions;
    private final DefinedNames names;
    private final ExcelFormulas formulas;
    private final XSSFSheet sheet;

    private AssumptionSheet(XSSFWorkbook workbook, List<Assumption> assumptions, ExcelFormulas formulas) {
        this.workbook = workbook;
        this.assumptions = assumptions;
        this.formulas = formulas;
        names = formulas.names();
        this.sheet = workbook.createSheet(freeTitle(workbook));
    }

    /** Adds the sheet after the others, with the values as plain figures; tells what its cells come from. */
    static List<Origin> add(XSSFWorkbook workbook, List<Assumption> assumptions, ExcelFormulas formulas) {
        return assumptions.isEmpty() ? List.of() : new AssumptionSheet(workbook, assumptions, formulas).fill();
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
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    /** What stands in the columns of the sheet, from the first. */
    public static List<String> fields() {
        return COLUMNS.stream().map(Column::field).toList();
    }

    private static String freeTitle(XSSFWorkbook workbook) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? TITLE : TITLE + " " + number)
                .filter(title -> workbook.getSheet(title) == null)
                .findFirst()
                .orElseThrow();
    }

    private List<Origin> fill() {
        AssumptionStyles styles = new AssumptionStyles(workbook);
        put(0, 0, TITLE, styles.title());
        List<XSSFCellStyle> looks = List.of(styles.text(), styles.figure("General"), styles.unit(), styles.text());
        for (int column = 0; column < COLUMNS.size(); column++) {
            put(FIRST - 1, column, COLUMNS.get(column).heading(), styles.heading(looks.get(column)));
            sheet.setColumnWidth(column, COLUMNS.get(column).width() * UNITS_PER_CHARACTER);
        }
        List<Origin> origins = new ArrayList<>();
        for (int i = 0; i < assumptions.size(); i++) {
            origins.addAll(fill(assumptions.get(i), FIRST + i, styles));
        }
        setUpPage();
        return origins;
    }

    private List<Origin> fill(Assumption assumption, int row, AssumptionStyles styles) {
        put(row, 0, assumption.name(), styles.text());
        XSSFCell value = put(row, VALUE, typed(assumption), styles.figure(assumption));
        if (assumption.value().isPresent()) {
            CellValue.put(value, assumption.value());
        }
        put(row, 2, assumption.unit(), styles.unit());
        put(row, 3, assumption.source(), styles.text());
        if (names.has(assumption.name())) {
            names.define(assumption.name(), absolute(value));
        }
        List<Origin> origins = new ArrayList<>(comments(assumption.notes().comments(), row));
        origins.add(Origin.computed(value, formula(assumption), assumption.value()));
        return origins;
    }

    /** What was typed and comes to nothing. */
    private static String typed(Assumption assumption) {
        return assumption
                .notes()
                .typedIn(Assumption.VALUE.key())
                .filter(text -> assumption.value().isEmpty())
                .orElse("");
    }

    private Optional<String> formula(Assumption assumption) {
        return assumption
                .notes()
                .typedIn(Assumption.VALUE.key())
                .filter(text -> assumption.value().isPresent())
                .flatMap(CellEntry.Formula::in)
                .flatMap(formulas::figure);
    }

    /** What has no cell of its own stands at the first of the row. */
    private List<Origin> comments(Comments comments, int row) {
        List<Origin> origins = new ArrayList<>();
        comments.row().ifPresent(text -> origins.add(Origin.commented(SheetCells.at(sheet, row, 0), text)));
        comments.cells().forEach((field, text) -> {
            int column = fields().indexOf(field);
            if (column >= 0 || !Comments.isOfYear(field)) {
                origins.add(Origin.commented(SheetCells.at(sheet, row, Math.max(0, column)), text));
            }
        });
        return origins;
    }

    private XSSFCell put(int row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = SheetCells.at(sheet, row, column);
        cell.setCellStyle(style);
        CellValue.put(cell, text);
        return cell;
    }

    private String absolute(XSSFCell cell) {
        return SheetCells.quoted(sheet.getSheetName()) + "!"
                + new CellReference(cell.getRowIndex(), cell.getColumnIndex(), true, true).formatAsString();
    }

    private void setUpPage() {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(FIRST - 1, FIRST - 1, -1, -1));
        sheet.getHeader().setLeft("{nummer} {titel}");
        sheet.getFooter().setRight("Side &P af &N");
    }
}
