package dk.forslagsark.excel;

import dk.forslagsark.economy.Payback;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The print area of the sheet that computes payback: to the last year that says something, of the hundred it has. */
record CalculationPage(XSSFWorkbook workbook, ComputedResults results) {
    /** Ends it with the last year shown, or with that in which all is paid back if it is later. */
    void cut() {
        new NamedRanges(workbook).find(TemplateNames.CALCULATED_YEARS).ifPresent(this::cut);
    }

    private void cut(NamedRange years) {
        XSSFSheet sheet = years.sheet();
        int index = workbook.getSheetIndex(sheet);
        String area = workbook.getPrintArea(index);
        if (area == null || area.contains(",")) {
            return;
        }
        CellRangeAddress printed = CellRangeAddress.valueOf(area.substring(area.lastIndexOf('!') + 1));
        int last = Math.min(printed.getLastRow(), years.firstRow() + rows() - 1);
        workbook.setPrintArea(index, printed.getFirstColumn(), printed.getLastColumn(), printed.getFirstRow(), last);
    }

    private int rows() {
        List<Integer> shown = results.byYear().get(TemplateNames.YEARS).stream()
                .map(Number::intValue)
                .toList();
        return Stream.concat(
                        shown.stream(), results.paybacks().values().stream().flatMap(CalculationPage::year))
                .mapToInt(year -> year - shown.get(0) + 1)
                .max()
                .orElseThrow();
    }

    private static Stream<Integer> year(Payback payback) {
        return payback instanceof Payback.After after ? Stream.of(after.calendarYear()) : Stream.of();
    }
}
