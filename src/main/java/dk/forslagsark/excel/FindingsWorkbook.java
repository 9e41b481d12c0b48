package dk.forslagsark.excel;

import java.util.List;

/** What the rules have found in many proposals as a workbook that can be filtered and sent round: a row each. */
public final class FindingsWorkbook {
    /** In characters. */
    private static final List<Integer> WIDTHS = List.of(34, 18, 12, 34, 90);

    private FindingsWorkbook() {}

    /** The bytes of the xlsx. */
    public static byte[] of(List<ReportLine> lines) {
        return PlainSheet.workbook("Kontrol", WIDTHS, sheet -> {
            sheet.heading("Fil", "Regel", "Alvor", "Hvor", "Hvad");
            lines.forEach(line -> sheet.row(line.file(), line.rule(), line.severity(), line.where(), line.message()));
            sheet.headAllBelow(WIDTHS.size());
        });
    }
}
