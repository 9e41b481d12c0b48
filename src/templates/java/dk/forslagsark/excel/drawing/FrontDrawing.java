package dk.forslagsark.excel.drawing;

import dk.forslagsark.excel.drawing.CellLook.Trait;
import dk.forslagsark.excel.template.TemplateNames;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * What stands above the first part of a form.
 *
 * @param canvas draws on the form
 * @param title what the form is called
 * @param subtitle the catalogue it belongs to; empty for none
 * @param asksForFunding whether it asks which pool is applied to
 */
record FrontDrawing(SheetCanvas canvas, String title, String subtitle, boolean asksForFunding) {
    private static final CellLook LABEL = CellLook.CELL.with(Trait.BOLD).coloured(CellLook.BLACK, CellLook.PALE);
    private static final CellLook VALUE = CellLook.CELL;
    private static final double ROW = 18;
    private static final String[][] ADMINISTRATIONS = {
        {"Økonomiforvaltningen", "Kultur- og Fritidsforvaltningen"},
        {"Børne- og Ungdomsforvaltningen", "Sundheds- og Omsorgsforvaltningen"},
        {
            "Socialforvaltningen",
            "Beskæftigelses- og Integrationsforvaltningen"
                    + " / fra 2026: Beskæftigelses-, Integrations- og Erhvervsforvaltningen"
        },
        {"Teknik- og Miljøforvaltningen", ""}
    };

    /** Draws it, and gives the row after it, from 1. */
    int draw() {
        head();
        int row = 3;
        field(row++, "Forslagets titel", TemplateNames.TITLE, VALUE.with(Trait.BOLD));
        field(row++, "Kort resumé", "resumé", VALUE);
        typeAndStatus(row++);
        field(row++, "Målgruppe", "målgruppe", VALUE);
        if (asksForFunding) {
            field(row++, "Der søges om midler fra", "midler_fra", VALUE);
        }
        field(row++, "Fremstillende forvaltning", "fremstillende_forvaltning", VALUE);
        affected(row);
        return row + ADMINISTRATIONS.length;
    }

    private void head() {
        CellLook strong = TableLook.HEADING.sized(16).with(Trait.STRONG_BOTTOM);
        canvas.height(1, 30)
                .merged("A1:D1", title, strong)
                .merged("E1:U1", "", strong.aligned(HorizontalAlignment.RIGHT))
                .name(TemplateNames.NUMBER, "E1");
        canvas.height(2, subtitle.isEmpty() ? 8 : 24)
                .merged(
                        "A2:U2",
                        subtitle,
                        CellLook.TEXT.without(Trait.WRAP).with(Trait.TOP).coloured(CellLook.GREY, CellLook.WHITE));
    }

    private void typeAndStatus(int row) {
        canvas.height(row, ROW)
                .put("A" + row, "Forslagstype og status", LABEL)
                .merged("B%1$d:D%1$d".formatted(row), "", VALUE.with(Trait.OPEN_RIGHT))
                .merged("E%1$d:U%1$d".formatted(row), "", VALUE.with(Trait.OPEN_LEFT))
                .name("forslagstype", "B" + row)
                .name("status", "E" + row);
    }

    private void field(int row, String label, String name, CellLook look) {
        canvas.height(row, ROW)
                .put("A" + row, label, LABEL)
                .merged("B%1$d:U%1$d".formatted(row), "", look)
                .name(name, "B" + row);
    }

    private void affected(int top) {
        int last = top + ADMINISTRATIONS.length - 1;
        canvas.merged("A%d:A%d".formatted(top, last), "Berørte forvaltninger", LABEL);
        for (int i = 0; i < ADMINISTRATIONS.length; i++) {
            int row = top + i;
            CellLook look = inside(VALUE, row == top, row == last);
            canvas.height(row, 15.5)
                    .merged("B%1$d:D%1$d".formatted(row), box(ADMINISTRATIONS[i][0]), look.with(Trait.OPEN_RIGHT))
                    .merged("E%1$d:U%1$d".formatted(row), box(ADMINISTRATIONS[i][1]), look.with(Trait.OPEN_LEFT));
        }
        canvas.name(TemplateNames.AFFECTED, "B%d:U%d".formatted(top, last))
                .name(TemplateNames.OTHERS_AFFECTED, "E" + last);
    }

    /** The boxes stand in one frame together. */
    private static CellLook inside(CellLook look, boolean isFirst, boolean isLast) {
        CellLook below = isFirst ? look : look.with(Trait.OPEN_TOP);
        return isLast ? below : below.with(Trait.OPEN_BOTTOM);
    }

    private static String box(String administration) {
        return administration.isEmpty() ? "" : "☐ " + administration;
    }
}
