package dk.forslagsark.excel;

import dk.forslagsark.compare.Comparison;
import dk.forslagsark.language.Texts;
import java.util.List;

/** What differs between two proposals as a workbook, to be brought to a meeting: a row each, and below what both come to. */
public final class DifferencesWorkbook {
    /** In characters; together they are as wide as a page on its side. */
    private static final List<Integer> WIDTHS = List.of(56, 36, 36);

    private DifferencesWorkbook() {}

    /**
     * The bytes of the xlsx.
     *
     * @param before what the older version is called
     * @param after what the newer version is called
     */
    public static byte[] of(String before, String after, Comparison comparison) {
        return PlainSheet.workbook(
                Texts.of("excel.report.differences"), WIDTHS, sheet -> fill(sheet, before, after, comparison));
    }

    private static void fill(PlainSheet sheet, String before, String after, Comparison comparison) {
        sheet.title(Texts.of("excel.report.differences"));
        sheet.heading(
                Texts.of("excel.report.where"),
                Texts.of("excel.report.before-called", before),
                Texts.of("excel.report.after-called", after));
        comparison.differences().forEach(each -> sheet.row(each.where().words(), each.from(), each.to()));
        if (comparison.differences().isEmpty()) {
            sheet.row(Texts.of("excel.report.no-differences"));
        }
        sheet.blank();
        sheet.heading(
                Texts.of("excel.report.results"), Texts.of("excel.report.before"), Texts.of("excel.report.after"));
        comparison.results().forEach(each -> sheet.row(each.where().words(), each.from(), each.to()));
    }
}
