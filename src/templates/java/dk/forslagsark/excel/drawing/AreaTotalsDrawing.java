package dk.forslagsark.excel.drawing;

import dk.forslagsark.danish.Wording;
import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.TableTextNames;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.Block;
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
        int caption = new TableTextDrawing(canvas).leadIn(TableTextNames.TABLE_1, top);
        int head = caption + 1;
        canvas.height(caption, 18)
                .merged(FormColumns.row(caption), yearly.caption() + Wording.AREAS_CAPTION, TableLook.CAPTION)
                .name(TableTextNames.title(TableTextNames.TABLE_1), "A" + caption)
                .height(head, TableLook.HEAD_ROW)
                .merged("A%1$d:F%1$d".formatted(head), YearTableDrawing.UNIT, TableLook.HEAD);
        yearly.years(head);
        int row = block(head + 1, Block.PERMANENT);
        row = block(row, Block.IMPLEMENTATION);
        sums(row, Wording.NET, year -> "INDEX(%s,1,%d)".formatted(TemplateNames.NET, year), TableLook.NET);
        canvas.showDecimals("G%d:U%d".formatted(head + 1, row));
        int gap = new TableTextDrawing(canvas).note(TableTextNames.TABLE_1, row + 1);
        canvas.height(gap, TableLook.GAP);
        return gap + 1;
    }

    private int block(int top, Block block) {
        canvas.height(top, TableLook.ROW)
                .merged(FormColumns.table(top), Wording.shortHeading(block), TableLook.SECTION)
                .name(TableTextNames.name(block), "A" + top)
                .name(TemplateNames.totalRows(block), FormColumns.row(top));
        int row = top + 1;
        for (AreaPlace place : AreaPlace.all()) {
            sums(row, label(block, place), year -> "ROUND(" + one.sum(block, place, year) + ",3)", TableLook.LABEL);
            canvas.name(TableTextNames.name(block, place), "A" + row)
                    .name(TemplateNames.total(block, place), FormColumns.years(row))
                    .name(TemplateNames.totalRows(block, place), FormColumns.row(row));
            row++;
        }
        return row;
    }

    /** As printed: “Service”, “Implementeringsomk. (service)”. */
    private static String label(Block block, AreaPlace place) {
        return Wording.shortLabel(block, AreaCaptions.alone(place), AreaCaptions.within(place));
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
