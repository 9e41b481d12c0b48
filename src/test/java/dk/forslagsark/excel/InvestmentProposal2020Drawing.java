package dk.forslagsark.excel;

import dk.forslagsark.excel.Look.Trait;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws the template Investeringsforslag (2020). Everything but the years stands in columns that are always shown. */
final class InvestmentProposal2020Drawing {
    private static final Look LABEL = Look.CELL.with(Trait.BOLD).coloured(Look.BLACK, Look.PALE);
    private static final Look VALUE = Look.CELL;
    private static final double ROW = 20;
    private static final Look HEADING =
            Look.TEXT.with(Trait.BOLD).without(Trait.WRAP).coloured(Look.NAVY, Look.WHITE);

    private InvestmentProposal2020Drawing() {}

    static byte[] draw() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            // Names are used before they are drawn.
            workbook.setCellFormulaValidation(false);
            usualFont(workbook);
            Pen form = new Pen(workbook.createSheet("Forslag"));
            Pen calculation = new Pen(workbook.createSheet(CalculationDrawing.SHEET));
            title(form);
            masterData(form);
            int after = new TableOneDrawing(form, 16).draw();
            form.merged(
                    "A%1$d:R%1$d".formatted(after),
                    "Note til alle tabeller: Alle besparelser er angivet med negativt (-) fortegn.",
                    Look.TEXT.with(Trait.ITALIC).sized(9).coloured(Look.GREY, Look.WHITE));
            form.height(after, 16).page("$A$1:$R$" + after, "16:16");
            new CalculationDrawing(calculation).draw();
            describe(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void usualFont(XSSFWorkbook workbook) {
        XSSFFont usual = workbook.getFontAt(0);
        usual.setFontName("Arial");
        usual.setFontHeightInPoints((short) 10);
    }

    private static void title(Pen form) {
        Look strong = HEADING.sized(16).with(Trait.STRONG_BOTTOM);
        form.height(1, 30)
                .merged("A1:B1", "INVESTERINGSFORSLAG", strong)
                .merged("C1:R1", "", strong.aligned(HorizontalAlignment.RIGHT))
                .name(Names.NUMBER, "C1")
                .height(2, 8);
    }

    private static void masterData(Pen form) {
        field(form, 3, "Forslagets titel", Names.TITLE, VALUE.with(Trait.BOLD));
        field(form, 4, "Kort resumé", "resumé", VALUE);
        form.height(5, ROW)
                .put("A5", "Forslagstype og status", LABEL)
                .put("B5", "", VALUE.with(Trait.OPEN_RIGHT))
                .merged("C5:R5", "", VALUE.with(Trait.OPEN_LEFT))
                .name("forslagstype", "B5")
                .name("status", "C5");
        field(form, 6, "Målgruppe", "målgruppe", VALUE);
        field(form, 7, "Der søges om midler fra", "midler_fra", VALUE);
        field(form, 8, "Fremstillende forvaltning", "fremstillende_forvaltning", VALUE);
        affected(form);
        form.height(13, 8)
                .put("A14", "1.1 Tabel 1. Forslagets samlede økonomiske konsekvenser", HEADING.sized(12))
                .height(14, 20)
                .height(15, 4);
    }

    private static void field(Pen form, int row, String label, String name, Look look) {
        form.height(row, ROW)
                .put("A" + row, label, LABEL)
                .merged("B%1$d:R%1$d".formatted(row), "", look)
                .name(name, "B" + row);
    }

    private static void affected(Pen form) {
        String[][] boxes = {
            {"Økonomiforvaltningen", "Kultur- og Fritidsforvaltningen"},
            {"Børne- og Ungdomsforvaltningen", "Sundheds- og Omsorgsforvaltningen"},
            {"Socialforvaltningen", "Beskæftigelses- og Integrationsforvaltningen"},
            {"Teknik- og Miljøforvaltningen", ""}
        };
        form.merged("A9:A12", "Berørte forvaltninger", LABEL);
        for (int i = 0; i < boxes.length; i++) {
            int row = 9 + i;
            Look look = inside(VALUE, i == 0, i == boxes.length - 1);
            form.height(row, 17)
                    .put("B" + row, box(boxes[i][0]), look.with(Trait.OPEN_RIGHT))
                    .merged("C%1$d:R%1$d".formatted(row), box(boxes[i][1]), look.with(Trait.OPEN_LEFT));
        }
        form.name(Names.AFFECTED, "B9:R12").name(Names.OTHERS_AFFECTED, "C12");
    }

    /** The boxes stand in one frame together. */
    private static Look inside(Look look, boolean isFirst, boolean isLast) {
        Look below = isFirst ? look : look.with(Trait.OPEN_TOP);
        return isLast ? below : below.with(Trait.OPEN_BOTTOM);
    }

    private static String box(String administration) {
        return administration.isEmpty() ? "" : "☐ " + administration;
    }

    private static void describe(XSSFWorkbook workbook) {
        workbook.getProperties().getCoreProperties().setTitle("Investeringsforslag (2020)");
        workbook.getProperties().getCoreProperties().setCreator("Forslagsark");
    }
}
