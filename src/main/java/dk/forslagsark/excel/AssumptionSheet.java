package dk.forslagsark.excel;

import dk.forslagsark.excel.AssumptionPlaces.Column;
import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Proposal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The sheet of the assumptions: name, value, unit, source and, where some have values of their own in some years, a column for
 * each year; with a defined name on each value.
 */
final class AssumptionSheet {
    private static final int UNITS_PER_CHARACTER = 256;

    private final XSSFWorkbook workbook;
    private final List<Assumption> assumptions;
    private final List<Integer> years;
    private final DefinedNames names;
    private final ExcelFormulas formulas;
    private final XSSFSheet sheet;
    private final AssumptionStyles styles;

    private AssumptionSheet(XSSFWorkbook workbook, Proposal proposal, ExcelFormulas formulas) {
        this.workbook = workbook;
        this.assumptions = proposal.assumptions();
        this.years = years(proposal);
        this.formulas = formulas;
        names = formulas.names();
        this.sheet = workbook.createSheet(freeTitle(workbook));
        styles = new AssumptionStyles(workbook);
    }

    /** Those shown, and others in which there are values; none where no assumption has a value of its own in a year. */
    private static List<Integer> years(Proposal proposal) {
        SortedSet<Integer> years = new TreeSet<>();
        proposal.assumptions().forEach(row -> years.addAll(row.years()));
        if (!years.isEmpty()) {
            years.addAll(proposal.years().list());
        }
        return List.copyOf(years);
    }

    /** Adds the sheet after the others, with the values as plain figures; tells what its cells come from. */
    static List<Origin> add(XSSFWorkbook workbook, Proposal proposal, ExcelFormulas formulas) {
        return proposal.assumptions().isEmpty() ? List.of() : new AssumptionSheet(workbook, proposal, formulas).fill();
    }

    /** Adds to it the figures that the form does not print, if formulas point at any; without assumptions the sheet is theirs. */
    static List<Origin> add(
            XSSFWorkbook workbook, Proposal proposal, ExcelFormulas formulas, UnprintedFigures unprinted) {
        if (unprinted.areNone()) {
            return List.of();
        }
        if (proposal.assumptions().isEmpty()) {
            new AssumptionSheet(workbook, proposal, formulas).fill();
        }
        return unprinted.write(AssumptionPlaces.in(workbook).orElseThrow(), new AssumptionStyles(workbook), formulas);
    }

    private static String freeTitle(XSSFWorkbook workbook) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? AssumptionPlaces.TITLE : AssumptionPlaces.TITLE + " " + number)
                .filter(title -> workbook.getSheet(title) == null)
                .findFirst()
                .orElseThrow();
    }

    private List<Origin> fill() {
        put(0, 0, AssumptionPlaces.TITLE, styles.title());
        XSSFCellStyle figure = styles.figure("General");
        List<XSSFCellStyle> looks = List.of(styles.text(), figure, styles.unit(), styles.text());
        for (int column = 0; column < AssumptionPlaces.COLUMNS.size(); column++) {
            head(column, AssumptionPlaces.COLUMNS.get(column), styles.heading(looks.get(column)));
        }
        XSSFCellStyle headed = styles.heading(figure);
        for (int year : years) {
            head(column(year), Column.of(year), headed);
            CellValue.put(
                    sheet.getRow(AssumptionPlaces.FIRST - 1).getCell(column(year)),
                    Optional.of(BigDecimal.valueOf(year)));
        }
        List<Origin> origins = new ArrayList<>();
        for (int i = 0; i < assumptions.size(); i++) {
            origins.addAll(fill(assumptions.get(i), AssumptionPlaces.FIRST + i));
        }
        setUpPage();
        return origins;
    }

    private int column(int year) {
        return AssumptionPlaces.COLUMNS.size() + years.indexOf(year);
    }

    private void head(int index, Column column, XSSFCellStyle style) {
        put(AssumptionPlaces.FIRST - 1, index, column.heading(), style);
        sheet.setColumnWidth(index, column.width() * UNITS_PER_CHARACTER);
    }

    private List<Origin> fill(Assumption assumption, int row) {
        put(row, 0, assumption.name(), styles.text());
        put(row, 2, assumption.unit(), styles.unit());
        put(row, 3, assumption.source(), styles.text());
        List<Origin> origins = new ArrayList<>(comments(assumption.notes().comments(), row));
        origins.add(value(assumption, Optional.empty(), SheetCells.at(sheet, row, AssumptionPlaces.VALUE)));
        years.forEach(
                year -> origins.add(value(assumption, Optional.of(year), SheetCells.at(sheet, row, column(year)))));
        return origins;
    }

    /** Its value, or that of a year. */
    private Origin value(Assumption assumption, Optional<Integer> year, XSSFCell cell) {
        Property<Assumption, BigDecimal> property = year.map(Assumption::in).orElse(Assumption.VALUE);
        Optional<BigDecimal> value = property.in(assumption);
        Optional<String> typed = assumption.notes().typedIn(property.key());
        cell.setCellStyle(styles.figure(value.filter(any -> typed.isEmpty())));
        if (value.isPresent()) {
            CellValue.put(cell, value);
        } else {
            CellValue.put(cell, typed.orElse(""));
        }
        boolean isNamed = names.has(assumption.name())
                && (year.isEmpty() || assumption.years().contains(year.get()));
        if (isNamed) {
            names.define(assumption.name(), year, absolute(cell));
        }
        Optional<String> formula = typed.filter(any -> value.isPresent())
                .flatMap(CellEntry.Formula::in)
                .flatMap(text -> year.map(formulas::in).orElse(formulas).figure(text));
        return Origin.computed(cell, formula, value);
    }

    /** What has no cell of its own stands at the first of the row. */
    private List<Origin> comments(Comments comments, int row) {
        List<Origin> origins = new ArrayList<>();
        comments.row().ifPresent(text -> origins.add(Origin.commented(SheetCells.at(sheet, row, 0), text)));
        comments.cells().forEach((field, text) -> {
            int column = AssumptionPlaces.fields(sheet).indexOf(field);
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
        sheet.getPrintSetup().setLandscape(!years.isEmpty());
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(AssumptionPlaces.FIRST - 1, AssumptionPlaces.FIRST - 1, -1, -1));
        sheet.getHeader().setLeft("{nummer} {titel}");
        sheet.getFooter().setRight("Side &P af &N");
    }
}
