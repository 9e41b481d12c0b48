package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/**
 * References to cells that stand in no cell and no name: the formulas of charts and of validations, and those of sparklines
 * and conditional formats of the newer kind, which POI does not know.
 */
final class OutsideReferences {
    private static final Set<String> FORMULAS = Set.of("f", "formula1", "formula2");
    private static final Set<String> VALUES = Set.of("val", "yVal", "xVal", "bubbleSize");
    private static final Set<String> RANGES = Set.of("sqref");

    /** A small chart in one cell, which is not made larger. */
    private static final String SPARKLINE = "sparkline";

    private OutsideReferences() {}

    /**
     * A formula that stands outside the cells.
     *
     * @param sheet the index of the sheet it is on
     * @param written as it stands
     * @param put writes another in its place
     */
    record Formula(int sheet, String written, Consumer<String> put) {}

    /** All formulas of that kind. */
    static List<Formula> formulas(XSSFWorkbook workbook) {
        List<Formula> found = new ArrayList<>();
        for (Sheet sheet : workbook) {
            int index = workbook.getSheetIndex(sheet);
            parts((XSSFSheet) sheet)
                    .flatMap(part -> named(part, FORMULAS).stream())
                    .forEach(element -> found.add(new Formula(index, text(element), text -> put(element, text))));
        }
        return found;
    }

    /** Lets the ranges on the sheet of the insertion follow it. */
    static void move(RowInsertion insertion) {
        if (insertion.sheet().getCTWorksheet().isSetExtLst()) {
            named(insertion.sheet().getCTWorksheet().getExtLst(), RANGES).stream()
                    .filter(element -> !isInSparkline(element) || isBelow(text(element), insertion))
                    .forEach(element -> put(element, moved(text(element), insertion::after)));
        }
    }

    /** Lets all ranges of a sheet follow. */
    static void move(XSSFSheet sheet, UnaryOperator<CellRangeAddress> after) {
        if (sheet.getCTWorksheet().isSetExtLst()) {
            named(sheet.getCTWorksheet().getExtLst(), RANGES)
                    .forEach(element -> put(element, moved(text(element), after)));
        }
    }

    /** The ranges that charts of a sheet take their values from, as they are written. */
    static List<String> chartValues(XSSFSheet sheet) {
        return charts(sheet)
                .flatMap(chart -> named(chart, FORMULAS).stream())
                .filter(OutsideReferences::areValues)
                .map(OutsideReferences::text)
                .toList();
    }

    /** Whether a formula of a chart says where values are, not names or years. */
    private static boolean areValues(XmlObject formula) {
        try (XmlCursor cursor = formula.newCursor()) {
            return cursor.toParent()
                    && cursor.toParent()
                    && VALUES.contains(cursor.getName().getLocalPart());
        }
    }

    private static boolean isBelow(String cell, RowInsertion insertion) {
        return CellRangeAddress.valueOf(cell).getFirstRow() > insertion.row();
    }

    private static boolean isInSparkline(XmlObject element) {
        try (XmlCursor cursor = element.newCursor()) {
            return cursor.toParent() && cursor.getName().getLocalPart().equals(SPARKLINE);
        }
    }

    private static String moved(String ranges, UnaryOperator<CellRangeAddress> after) {
        return Stream.of(ranges.strip().split("\\s+"))
                .map(range -> after.apply(CellRangeAddress.valueOf(range)).formatAsString())
                .collect(Collectors.joining(" "));
    }

    private static Stream<XmlObject> parts(XSSFSheet sheet) {
        CTWorksheet content = sheet.getCTWorksheet();
        Stream<XmlObject> validations =
                content.isSetDataValidations() ? Stream.of(content.getDataValidations()) : Stream.empty();
        Stream<XmlObject> newer = content.isSetExtLst() ? Stream.of(content.getExtLst()) : Stream.empty();
        return Stream.of(charts(sheet), validations, newer).flatMap(parts -> parts);
    }

    private static Stream<XmlObject> charts(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        return drawing == null ? Stream.empty() : drawing.getCharts().stream().map(XSSFChart::getCTChartSpace);
    }

    private static List<XmlObject> named(XmlObject part, Set<String> names) {
        List<XmlObject> found = new ArrayList<>();
        try (XmlCursor cursor = part.newCursor();
                XmlCursor end = part.newCursor()) {
            end.toEndToken();
            while (cursor.isLeftOf(end)) {
                if (cursor.isStart() && names.contains(cursor.getName().getLocalPart()) && isText(cursor.getObject())) {
                    found.add(cursor.getObject());
                }
                cursor.toNextToken();
            }
        }
        return found;
    }

    /** Whether no element is in it. */
    private static boolean isText(XmlObject element) {
        try (XmlCursor cursor = element.newCursor()) {
            return !cursor.toFirstChild();
        }
    }

    private static String text(XmlObject element) {
        try (XmlCursor cursor = element.newCursor()) {
            return cursor.getTextValue();
        }
    }

    private static void put(XmlObject element, String text) {
        try (XmlCursor cursor = element.newCursor()) {
            cursor.setTextValue(text);
        }
    }
}
