package dk.forslagsark.excel.drawing;

import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.Area;

/**
 * The areas that count as service, beside what is printed of the calculation: a proposal may have others than the one that ships.
 *
 * @param canvas draws on the sheet that computes payback
 */
record ServiceAreasDrawing(SheetCanvas canvas) {
    private static final int MOST = 15;

    /** Draws the list with its head right above. */
    void draw(int first) {
        canvas.put("R" + (first - 1), "Tæller\nsom service", CalculationDrawing.HEAD)
                .width("R", 30)
                .name(TemplateNames.SERVICE_AREAS, "R%d:R%d".formatted(first, first + MOST - 1));
        for (int i = 0; i < MOST; i++) {
            canvas.put("R" + (first + i), i == 0 ? Area.SERVICE.name() : "", CalculationDrawing.LABEL);
        }
    }
}
