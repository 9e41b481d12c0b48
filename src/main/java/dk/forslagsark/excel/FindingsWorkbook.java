package dk.forslagsark.excel;

import dk.forslagsark.danish.Quoted;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the rules have found in many proposals as a workbook that can be filtered and sent round: a row each. */
public final class FindingsWorkbook {
    private static final List<String> HEADINGS = List.of("Fil", "Regel", "Alvor", "Hvor", "Hvad");

    /** In characters. */
    private static final List<Integer> WIDTHS = List.of(34, 18, 12, 34, 90);

    private static final int UNITS_PER_CHARACTER = 256;

    /** A cell takes no more; a longer text is cut, and says so by its dots. */
    private static final int MOST_CHARACTERS = 32_000;

    private final XSSFSheet sheet;
    private int next;

    private FindingsWorkbook(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** The bytes of the xlsx. */
    public static byte[] of(List<ReportLine> lines) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new FindingsWorkbook(workbook.createSheet("Kontrol")).fill(lines, new AssumptionStyles(workbook));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(List<ReportLine> lines, AssumptionStyles styles) {
        XSSFCellStyle text = styles.text();
        text.setWrapText(true);
        put(styles.heading(text), HEADINGS);
        lines.forEach(
                line -> put(text, List.of(line.file(), line.rule(), line.severity(), line.where(), line.message())));
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * UNITS_PER_CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, lines.size()), 0, HEADINGS.size() - 1));
        setUpPage();
    }

    /** A text is a text, whatever it begins with. */
    private void put(XSSFCellStyle style, List<String> texts) {
        XSSFRow row = sheet.createRow(next++);
        for (int column = 0; column < texts.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(Quoted.shortened(texts.get(column), MOST_CHARACTERS));
        }
    }

    private void setUpPage() {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getFooter().setRight("Side &P af &N");
    }
}
