package dk.forslagsark.excel;

import dk.forslagsark.compare.Comparison;
import dk.forslagsark.compare.Where;
import dk.forslagsark.danish.Quoted;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What differs between two proposals as a workbook, to be brought to a meeting: a row each, and below what both come to. */
public final class DifferencesWorkbook {
    /** In characters; together they are as wide as a page on its side. */
    private static final List<Integer> WIDTHS = List.of(56, 36, 36);

    private static final int UNITS_PER_CHARACTER = 256;

    /** A cell takes no more; a longer text is cut, and says so by its dots. */
    private static final int MOST_CHARACTERS = 32_000;

    private final XSSFSheet sheet;
    private final AssumptionStyles styles;
    private int next;

    private DifferencesWorkbook(XSSFWorkbook workbook) {
        sheet = workbook.createSheet("Forskelle");
        styles = new AssumptionStyles(workbook);
    }

    /**
     * The bytes of the xlsx.
     *
     * @param before what the older version is called
     * @param after what the newer version is called
     */
    public static byte[] of(String before, String after, Comparison comparison) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new DifferencesWorkbook(workbook).fill(before, after, comparison);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(String before, String after, Comparison comparison) {
        put(styles.title(), "Forskelle");
        next++;
        put(styles.heading(styles.text()), "Hvor", "Før: " + before, "Efter: " + after);
        comparison.differences().forEach(each -> put(each.where(), each.from(), each.to()));
        if (comparison.differences().isEmpty()) {
            put(styles.text(), "Ingen forskelle.");
        }
        next++;
        put(styles.heading(styles.text()), "Det giver", "Før", "Efter");
        comparison.results().forEach(each -> put(each.where(), each.from(), each.to()));
        setUpPage();
    }

    private void put(Where where, String from, String to) {
        put(styles.text(), where.words(), from, to);
    }

    /** A text is a text, whatever it begins with. */
    private void put(XSSFCellStyle style, String... texts) {
        XSSFRow row = sheet.createRow(next++);
        for (int column = 0; column < texts.length; column++) {
            var cell = row.createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(Quoted.shortened(texts[column], MOST_CHARACTERS));
        }
    }

    private void setUpPage() {
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * UNITS_PER_CHARACTER);
        }
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setRight("Side &P af &N");
    }
}
