package dk.forslagsark.excel.drawing;

import static dk.forslagsark.excel.template.CatalogueNames.*;

import dk.forslagsark.danish.CatalogueWording;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.excel.drawing.CellLook.Trait;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws the template of a catalogue: its table of contents, the catalogue itself, what is to be found, and the rows it adds up. */
final class CatalogueDrawing {
    private static final int MOST_YEARS = 15;
    private static final CellLook BAND =
            CellLook.TEXT.with(Trait.BOLD, Trait.INDENTED).sized(16).coloured(CellLook.WHITE, CellLook.NAVY);
    private static final CellLook LINK = TableLook.LABEL.coloured(CellLook.NAVY, CellLook.WHITE);

    private final XSSFWorkbook workbook;

    private CatalogueDrawing(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static byte[] draw() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFFont usual = workbook.getFontAt(0);
            usual.setFontName("Arial");
            usual.setFontHeightInPoints((short) 10);
            new CatalogueDrawing(workbook).drawAll();
            workbook.getProperties().getCoreProperties().setTitle("Katalog");
            workbook.getProperties().getCoreProperties().setCreator("Forslagsark");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private void drawAll() {
        drawContents();
        drawOverview();
        drawTargets();
        drawBasis();
    }

    private void drawContents() {
        SheetCanvas canvas = new SheetCanvas(workbook.createSheet("Indhold"));
        canvas.width("A", 22).width("B", 90).width("C", 24);
        canvas.height(1, 30).merged("A1:C1", "Indhold", BAND).height(2, TableLook.GAP);
        canvas.height(3, TableLook.HEAD_ROW)
                .put("A3", "Nr.", TableLook.HEAD)
                .put("B3", "Forslag", TableLook.HEAD)
                .put("C3", "Ark", TableLook.HEAD);
        canvas.height(4, TableLook.ROW)
                .put("A4", "", LINK)
                .put("B4", "", TableLook.LABEL)
                .put("C4", "", TableLook.LABEL);
        canvas.name(CONTENTS_NUMBER, "A4").name(CONTENTS_TITLE, "B4").name(CONTENTS_SHEET, "C4");
        page(canvas, "$A$1:$C$4", 3);
    }

    private void drawOverview() {
        SheetCanvas canvas = new SheetCanvas(workbook.createSheet("Katalog"));
        canvas.width("A", 19).width("B", 40).width("C", 18);
        years(canvas, 'D');
        canvas.height(1, 30).merged("A1:R1", "", BAND).name(TITLE, "A1:R1");
        canvas.height(2, TableLook.ROW).merged("A2:R2", "", TableLook.CAPTION).name(EDITION, "A2:R2");
        canvas.height(3, TableLook.GAP);
        canvas.height(4, TableLook.HEAD_ROW)
                .merged("A4:B4", "", TableLook.HEAD)
                .name(UNIT, "A4:B4")
                .put("C4", "Styringsområde", TableLook.HEAD)
                .put("D4:R4", "", TableLook.YEAR)
                .name(YEARS, "D4:R4");
        canvas.height(5, TableLook.HEAD_ROW)
                .merged("A5:R5", "", TableLook.SECTION)
                .name(GROUP, "A5:R5");
        canvas.height(6, TableLook.ROW)
                .put("A6", "", TableLook.LABEL)
                .put("B6", "", TableLook.LABEL)
                .put("C6", "", TableLook.LABEL)
                .put("D6:R6", "", CellLook.AMOUNT);
        canvas.name(NUMBER, "A6").name(PROPOSAL, "B6").name(AREA, "C6").name(AMOUNTS, "D6:R6");
        total(canvas, 7, CatalogueWording.INVESTMENT, INVESTMENT, TableLook.LABEL, CellLook.AMOUNT);
        total(canvas, 8, "", NET, TableLook.TOTAL, TableLook.TOTAL_AMOUNT);
        canvas.name(NET_LABEL, "A8:C8")
                .height(9, TableLook.GAP)
                .put("A9", "", CellLook.TEXT)
                .name(GAP, "A9");
        canvas.height(10, TableLook.HEAD_ROW).merged("A10:R10", CatalogueWording.TOTAL, TableLook.SECTION);
        total(canvas, 11, CatalogueWording.INVESTMENT, INVESTMENT_TOTAL, TableLook.LABEL, CellLook.AMOUNT);
        total(canvas, 12, "", NET_TOTAL, TableLook.NET, TableLook.NET_AMOUNT);
        canvas.name(NET_TOTAL_LABEL, "A12:C12");
        canvas.height(13, TableLook.ROW).merged("A13:R13", Wording.SIGN_NOTE, TableLook.NOTE);
        canvas.height(14, TableLook.GAP);
        canvas.height(15, TableLook.HEAD_ROW)
                .merged("A15:R15", "Ikke talt med, og hvad man skal vide", TableLook.CAPTION);
        canvas.height(16, TableLook.ROW).put("A16", "", TableLook.LABEL).merged("B16:R16", "", TableLook.LABEL);
        canvas.name(APART_NUMBER, "A16").name(APART_REASON, "B16:R16").name(APART_ROWS, "A15:R16");
        canvas.showDecimals("D6:R9").showDecimals("D11:R12");
        page(canvas, "$A$1:$R$16", 4);
    }

    private void drawTargets() {
        SheetCanvas canvas = new SheetCanvas(workbook.createSheet(CatalogueWording.TARGET));
        canvas.width("A", 40);
        years(canvas, 'B');
        canvas.height(1, 30).merged("A1:P1", CatalogueWording.TARGET, BAND).height(2, TableLook.GAP);
        canvas.height(3, TableLook.HEAD_ROW)
                .put("A3", "", TableLook.HEAD)
                .name(TARGET_UNIT, "A3")
                .put("B3:P3", "", TableLook.YEAR)
                .name(TARGET_YEARS, "B3:P3");
        canvas.height(4, TableLook.HEAD_ROW)
                .merged("A4:P4", "", TableLook.SECTION)
                .name(TARGET_COMMITTEE, "A4:P4");
        target(canvas, 5, CatalogueWording.TARGET, TARGET, TableLook.LABEL, CellLook.AMOUNT);
        target(canvas, 6, CatalogueWording.FOUND, FOUND, TableLook.LABEL, CellLook.AMOUNT);
        target(canvas, 7, CatalogueWording.MISSING, MISSING, TableLook.TOTAL, TableLook.TOTAL_AMOUNT);
        target(canvas, 8, CatalogueWording.OVER, OVER, TableLook.TOTAL, TableLook.TOTAL_AMOUNT);
        canvas.height(9, 190).put("A9", "", CellLook.TEXT).name(CHART, "A9");
        canvas.showDecimals("B5:P9");
        page(canvas, "$A$1:$P$9", 3);
    }

    private void drawBasis() {
        SheetCanvas canvas = new SheetCanvas(workbook.createSheet("Grundlag"));
        String[] heads = {"Målgruppe", "Nr.", "Forslag", "Række", "Styringsområde", "Udvalg", "Slags"};
        String[] names = {BASIS_GROUP, BASIS_NUMBER, BASIS_PROPOSAL, BASIS_ROW, BASIS_AREA, BASIS_COMMITTEE, BASIS_BLOCK
        };
        double[] widths = {21, 13, 25, 27, 18, 22, 26};
        years(canvas, 'H');
        canvas.height(1, 30).merged("A1:V1", "Grundlag: de rækker, som kataloget lægger sammen", BAND);
        canvas.height(2, TableLook.GAP).height(3, TableLook.HEAD_ROW).height(4, TableLook.ROW);
        for (int i = 0; i < heads.length; i++) {
            String column = String.valueOf((char) ('A' + i));
            canvas.width(column, widths[i])
                    .put(column + 3, heads[i], TableLook.HEAD)
                    .put(column + 4, "", TableLook.LABEL)
                    .name(names[i], column + 4);
        }
        canvas.put("H3:V3", "", TableLook.YEAR).name(BASIS_YEARS, "H3:V3");
        canvas.put("H4:V4", "", CellLook.AMOUNT).name(BASIS_AMOUNTS, "H4:V4").showDecimals("H4:V4");
        page(canvas, "$A$1:$V$4", 3);
    }

    private static void total(SheetCanvas canvas, int row, String label, String name, CellLook text, CellLook amount) {
        canvas.height(row, TableLook.ROW)
                .merged("A%1$d:C%1$d".formatted(row), label, text)
                .put("D%1$d:R%1$d".formatted(row), "", amount)
                .name(name, "D%1$d:R%1$d".formatted(row));
    }

    private static void target(SheetCanvas canvas, int row, String label, String name, CellLook text, CellLook amount) {
        canvas.height(row, TableLook.ROW)
                .put("A" + row, label, text)
                .put("B%1$d:P%1$d".formatted(row), "", amount)
                .name(name, "B%1$d:P%1$d".formatted(row));
    }

    private static void years(SheetCanvas canvas, char first) {
        for (int year = 0; year < MOST_YEARS; year++) {
            canvas.width(String.valueOf((char) (first + year)), 9);
        }
    }

    /** The heads of the columns stand on every page, and the name of the sheet at its foot. */
    private static void page(SheetCanvas canvas, String printed, int headRow) {
        canvas.page(printed, 0);
        XSSFSheet sheet = canvas.sheet();
        sheet.setRepeatingRows(new CellRangeAddress(headRow - 1, headRow - 1, -1, -1));
        sheet.getHeaderFooterProperties().setDifferentFirst(false);
        sheet.getHeader().setLeft("");
        sheet.getFooter().setLeft(SheetCanvas.QUIET + sheet.getSheetName());
        sheet.getFooter().setRight(SheetCanvas.QUIET + "Side &P");
    }
}
