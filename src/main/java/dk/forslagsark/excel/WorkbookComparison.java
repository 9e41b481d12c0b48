package dk.forslagsark.excel;

import dk.forslagsark.danish.DanishDate;
import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.sheet.InsertedRows;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Compares the cells of a filled and evaluated workbook, entered ones and computed ones, with our own figures, exactly. */
final class WorkbookComparison {
    /** Decimals from which on a figure is what floating point made of it. */
    private static final int NOISE = 8;

    /**
     * What a spreadsheet program, which has 15 digits or so, may be off by in sums of many figures, to each unit of the largest
     * of them. It is less than a krone up to some thousand billions of kroner.
     */
    private static final double FLOATING_POINT = 1e-14;

    private final NamedRanges places;
    private final InsertedRows inserted;
    private final double tolerance;
    private final List<String> problems = new ArrayList<>();

    private WorkbookComparison(XSSFWorkbook workbook, InsertedRows inserted, double largest) {
        this.inserted = inserted;
        this.places = new NamedRanges(workbook);
        this.tolerance = largest * FLOATING_POINT;
    }

    /** What differs, in Danish and with its address in the template; empty if the workbook agrees with us. */
    static List<String> problems(
            XSSFWorkbook workbook, InsertedRows inserted, ComputedResults results, List<Expected> expected) {
        WorkbookComparison comparison = new WorkbookComparison(workbook, inserted, largest(results, expected));
        results.byYear().forEach(comparison::compareYears);
        results.paybacks().forEach(comparison::comparePayback);
        expected.forEach(comparison::compare);
        return List.copyOf(comparison.problems);
    }

    private static double largest(ComputedResults results, List<Expected> expected) {
        Stream<BigDecimal> totals = results.byYear().values().stream().flatMap(List::stream);
        Stream<BigDecimal> figures = expected.stream()
                .filter(Expected.Figure.class::isInstance)
                .flatMap(figure -> ((Expected.Figure) figure).number().stream());
        return Stream.concat(totals, figures)
                .mapToDouble(number -> Math.abs(number.doubleValue()))
                .max()
                .orElse(0);
    }

    private void compareYears(String name, List<BigDecimal> ours) {
        places.find(name).ifPresent(row -> {
            List<XSSFCell> cells = row.rowOfCells().limit(ours.size()).toList();
            for (int i = 0; i < ours.size(); i++) {
                compareFigure(name, cells.get(i), Optional.of(ours.get(i)));
            }
        });
    }

    private void comparePayback(String name, Payback payback) {
        XSSFCell cell = places.get(name).cell();
        compare(name, cell, shown(cell), ComputedResults.words(payback));
    }

    private void compare(Expected expected) {
        XSSFCell cell = expected.cell();
        if (expected instanceof Expected.Day day) {
            compare(
                    day.name(),
                    cell,
                    shownDay(cell),
                    day.date().map(DanishDate::write).orElse(""));
        } else if (expected instanceof Expected.Figure figure) {
            compareFigure(figure.name(), cell, figure.number());
        }
    }

    /** Figures that are no amounts may have more decimals than an amount; they are compared to as many. */
    private void compareFigure(String name, XSSFCell cell, Optional<BigDecimal> ours) {
        boolean isNear = CellValue.result(cell) == CellType.NUMERIC
                && ours.filter(number -> Math.abs(number.doubleValue() - cell.getNumericCellValue()) <= tolerance)
                        .isPresent();
        if (!isNear) {
            compare(
                    name,
                    cell,
                    shown(cell),
                    ours.map(WorkbookComparison::rounded).orElse(""));
        }
    }

    private void compare(String name, XSSFCell cell, String theirs, String ours) {
        if (!theirs.equals(ours)) {
            String address = inserted.addressBefore(cell);
            problems.add(
                    CellValue.isFormula(cell)
                            ? Texts.of("excel.differs.formula", address, name, named(theirs), named(ours))
                            : Texts.of("excel.differs.cell", address, name, named(theirs), named(ours)));
        }
    }

    private static String shown(XSSFCell cell) {
        return switch (CellValue.result(cell)) {
            case NUMERIC -> number(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue().strip();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            default -> "";
        };
    }

    private static String shownDay(XSSFCell cell) {
        return CellValue.result(cell) == CellType.NUMERIC ? DanishDate.write(CellValue.day(cell)) : shown(cell);
    }

    /** To the krone: what floating point adds beyond that is no amount. */
    private static String number(double value) {
        return rounded(BigDecimal.valueOf(value).setScale(NOISE, RoundingMode.HALF_UP));
    }

    private static String rounded(BigDecimal value) {
        return DanishNumber.write(new Amount(value.setScale(Amount.DECIMALS, RoundingMode.HALF_UP)).thousands());
    }

    private static String named(String value) {
        return value.isEmpty() ? Texts.of("excel.nothing") : value;
    }
}
