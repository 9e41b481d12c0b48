package dk.forslagsark.excel.drawing;

import dk.forslagsark.danish.FrontWording;
import dk.forslagsark.excel.drawing.CellLook.Trait;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.form.FormFront;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * Draws what stands above the first part of a form.
 *
 * @param canvas draws on the form
 * @param front what it says
 */
record FrontDrawing(SheetCanvas canvas, FormFront front) {
    private static final CellLook LABEL = CellLook.CELL.with(Trait.BOLD).coloured(CellLook.BLACK, CellLook.PALE);
    private static final CellLook VALUE = CellLook.CELL;
    private static final double ROW = 18;
    private static final int BOX_ROWS = (FormFront.ADMINISTRATIONS.size() + 1) / 2;

    /** Draws it, and gives the row after it, from 1. */
    int draw() {
        head();
        int row = 3;
        field(row++, FrontWording.TITLE, TemplateNames.TITLE, VALUE.with(Trait.BOLD));
        field(row++, FrontWording.SUMMARY, "resumé", VALUE);
        typeAndStatus(row++);
        field(row++, FrontWording.TARGET_GROUP, "målgruppe", VALUE);
        if (front.asksForFunding()) {
            field(row++, FrontWording.FUNDED_BY, "midler_fra", VALUE);
        }
        field(row++, FrontWording.SUBMITTED_BY, "fremstillende_forvaltning", VALUE);
        affected(row);
        return row + BOX_ROWS;
    }

    private void head() {
        CellLook strong = TableLook.HEADING.sized(16).with(Trait.STRONG_BOTTOM);
        canvas.height(1, 30)
                .merged("A1:D1", front.title(), strong)
                .merged("E1:U1", "", strong.aligned(HorizontalAlignment.RIGHT))
                .name(TemplateNames.NUMBER, "E1");
        canvas.height(2, front.subtitle().isEmpty() ? 8 : 24)
                .merged(
                        "A2:U2",
                        front.subtitle(),
                        CellLook.TEXT.without(Trait.WRAP).with(Trait.TOP).coloured(CellLook.GREY, CellLook.WHITE));
    }

    private void typeAndStatus(int row) {
        canvas.height(row, ROW)
                .put("A" + row, FrontWording.TYPE_AND_STATUS, LABEL)
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
        int last = top + BOX_ROWS - 1;
        canvas.merged("A%d:A%d".formatted(top, last), FrontWording.AFFECTED, LABEL);
        for (int i = 0; i < BOX_ROWS; i++) {
            int row = top + i;
            CellLook look = inside(VALUE, row == top, row == last);
            canvas.height(row, 15.5)
                    .merged("B%1$d:D%1$d".formatted(row), box(2 * i), look.with(Trait.OPEN_RIGHT))
                    .merged("E%1$d:U%1$d".formatted(row), box(2 * i + 1), look.with(Trait.OPEN_LEFT));
        }
        canvas.name(TemplateNames.AFFECTED, "B%d:U%d".formatted(top, last))
                .name(TemplateNames.OTHERS_AFFECTED, "E" + last);
    }

    /** The boxes stand in one frame together. */
    private static CellLook inside(CellLook look, boolean isFirst, boolean isLast) {
        CellLook below = isFirst ? look : look.with(Trait.OPEN_TOP);
        return isLast ? below : below.with(Trait.OPEN_BOTTOM);
    }

    private static String box(int index) {
        return index < FormFront.ADMINISTRATIONS.size()
                ? FrontWording.box(false, FormFront.ADMINISTRATIONS.get(index))
                : "";
    }
}
