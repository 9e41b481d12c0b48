package dk.forslagsark.excel;

import dk.forslagsark.language.Texts;
import java.util.List;

/** What the rules have found in many proposals as a workbook that can be filtered and sent round: a row each. */
public final class FindingsWorkbook {
    /** In characters. */
    private static final List<Integer> WIDTHS = List.of(34, 18, 12, 34, 90);

    private FindingsWorkbook() {}

    /** The bytes of the xlsx. */
    public static byte[] of(List<ReportLine> lines) {
        return PlainSheet.workbook(Texts.of("excel.report.checks"), WIDTHS, sheet -> {
            sheet.heading(
                    Texts.of("excel.report.file"),
                    Texts.of("excel.report.rule"),
                    Texts.of("excel.report.severity"),
                    Texts.of("excel.report.where"),
                    Texts.of("excel.report.what"));
            lines.forEach(line -> sheet.row(line.file(), line.rule(), line.severity(), line.where(), line.message()));
            sheet.headAllBelow(WIDTHS.size());
        });
    }
}
