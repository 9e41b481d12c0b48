package dk.forslagsark.excel;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.excel.sheet.RowHeights;
import dk.forslagsark.excel.sheet.WorkbookBytes;
import dk.forslagsark.excel.template.ReportMark;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of one sheet without a template: rows of texts and amounts below each other, on pages on their side. */
final class PlainSheet {
    private static final int UNITS_PER_CHARACTER = 256;

    /** A cell takes no more; a longer text is cut, and says so by its dots. */
    private static final int MOST_CHARACTERS = 32_000;

    private static final String AMOUNT = "#,##0.###";
    private static final String WHOLE_AMOUNT = "#,##0";

    private final XSSFSheet sheet;
    private final AssumptionStyles styles;
    private int next;

    private PlainSheet(XSSFWorkbook workbook, String name) {
        sheet = workbook.createSheet(name);
        styles = new AssumptionStyles(workbook);
    }

    /**
     * The bytes of the xlsx.
     *
     * @param widths of the columns, in characters
     */
    static byte[] workbook(String name, List<Integer> widths, Consumer<PlainSheet> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            PlainSheet sheet = new PlainSheet(workbook, name);
            rows.accept(sheet);
            sheet.setUpPage(widths);
            RowHeights.fit(sheet.sheet);
            ReportMark.put(workbook);
            return WorkbookBytes.of(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void title(String text) {
        put(styles.title(), List.of(text));
        next++;
    }

    void heading(String... texts) {
        put(styles.heading(styles.text()), List.of(texts));
    }

    void row(String... texts) {
        put(styles.text(), List.of(texts));
    }

    /** A row of texts and then amounts, of which some may be blank. */
    void row(List<String> texts, List<Optional<Amount>> amounts) {
        XSSFRow row = put(styles.text(), texts);
        for (Optional<Amount> amount : amounts) {
            XSSFCell cell = row.createCell(Math.max(0, row.getLastCellNum()));
            amount.ifPresent(figure -> put(cell, figure));
        }
    }

    void blank() {
        next++;
    }

    /** The first row stands above all others: in sight, on each page, and to filter them by. */
    void headAllBelow(int columns) {
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, next - 1), 0, columns - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    private void put(XSSFCell cell, Amount amount) {
        boolean isWhole = amount.thousands().scale() <= 0;
        cell.setCellStyle(styles.figure(isWhole ? WHOLE_AMOUNT : AMOUNT));
        cell.setCellValue(amount.thousands().doubleValue());
    }

    /** A text is a text, whatever it begins with. */
    private XSSFRow put(XSSFCellStyle style, List<String> texts) {
        XSSFRow row = sheet.createRow(next++);
        for (int column = 0; column < texts.size(); column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(Quoted.shortened(texts.get(column), MOST_CHARACTERS));
        }
        return row;
    }

    private void setUpPage(List<Integer> widths) {
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * UNITS_PER_CHARACTER);
        }
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setRight(Texts.of("excel.report.page"));
    }
}
