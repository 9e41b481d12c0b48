package dk.forslagsark.excel.drawing;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * The short table of a form that prints no rows: permanent changes and investments by area, and the net effect.
 *
 * @param canvas draws on the form
 * @param yearly draws the years
 * @param one where the rows are
 */
record AreaTotalsDrawing(SheetCanvas canvas, YearTableDrawing yearly, TableOnePlace one) {
    /** Draws it, and gives the row after it, from 1. */
    int draw(int top) {
        canvas.height(top, TableLook.HEAD_ROW)
                .merged("A%1$d:F%1$d".formatted(top), YearTableDrawing.UNIT, TableLook.HEAD);
        yearly.years(top);
        int row = block(top + 1, Block.PERMANENT, "Effektivisering");
        row = block(row, Block.IMPLEMENTATION, "Investering");
        sums(
                row,
                "Samlet økonomisk påvirkning",
                year -> "INDEX(%s,1,%d)".formatted(TemplateNames.NET, year),
                TableLook.NET);
        canvas.showDecimals("G%d:U%d".formatted(top + 1, row)).height(row + 1, TableLook.GAP);
        return row + 2;
    }

    private int block(int top, Block block, String heading) {
        canvas.height(top, TableLook.ROW)
                .merged(FormColumns.row(top), heading, TableLook.SECTION)
                .name(TemplateNames.totalRows(block), "A%1$d:U%1$d".formatted(top));
        int row = top + 1;
        for (Area area : Area.values()) {
            sums(
                    row,
                    label(block, area),
                    year -> "ROUND(" + one.sum(block, area, year) + ",3)",
                    TableLook.LABEL);
            canvas.name(TemplateNames.total(block, area), FormColumns.years(row))
                    .name(TemplateNames.totalRows(block, area), "A%1$d:U%1$d".formatted(row));
            row++;
        }
        return row;
    }

    /** As printed: “Service”, “Implementeringsomk. (service)”. */
    private static String label(Block block, Area area) {
        return block == Block.PERMANENT
                ? ChoiceWords.of(area)
                : "Implementeringsomk. (" + ChoiceWords.of(area).toLowerCase(Locale.ROOT) + ")";
    }

    /** The formula is given the number of the year. */
    private void sums(int row, String label, IntFunction<String> formula, CellLook look) {
        canvas.height(row, TableLook.ROW).merged("A%1$d:F%1$d".formatted(row), label, look);
        CellLook amount = look == TableLook.NET ? TableLook.NET_AMOUNT : YearTableDrawing.DASHED;
        canvas.put(FormColumns.years(row), "", amount);
        for (int year = 1; year <= FormColumns.YEARS; year++) {
            canvas.put(FormColumns.year(year) + row, "=" + formula.apply(year), amount);
        }
    }
}
