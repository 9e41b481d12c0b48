package dk.forslagsark.excel.drawing;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.excel.template.TableTextNames;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import java.util.Locale;

/**
 * The short table of a form that prints no rows: permanent changes and investments by area, and the net effect.
 *
 * @param canvas draws on the form
 * @param yearly draws the years
 */
record AreaTotalsDrawing(SheetCanvas canvas, YearTableDrawing yearly) {
    /** Draws it, and gives the row after it, from 1. */
    int draw(int top) {
        int caption = new TableTextDrawing(canvas).leadIn(TableTextNames.TABLE_1, top);
        int head = caption + 1;
        canvas.height(caption, 18)
                .merged(
                        FormColumns.row(caption),
                        yearly.caption() + "Business case, fordelt på styringsområder",
                        TableLook.CAPTION)
                .height(head, TableLook.HEAD_ROW)
                .merged("A%1$d:F%1$d".formatted(head), YearTableDrawing.UNIT, TableLook.HEAD);
        yearly.years(head);
        int row = block(head + 1, Block.PERMANENT, "Effektivisering");
        row = block(row, Block.IMPLEMENTATION, "Investering");
        sums(row, "Samlet økonomisk påvirkning", "INDEX(%s,1,%%d)".formatted(TemplateNames.NET), TableLook.NET);
        canvas.showDecimals("G%d:U%d".formatted(head + 1, row));
        int gap = new TableTextDrawing(canvas).note(TableTextNames.TABLE_1, row + 1);
        canvas.height(gap, TableLook.GAP);
        return gap + 1;
    }

    private int block(int top, Block block, String heading) {
        canvas.height(top, TableLook.ROW)
                .merged(FormColumns.row(top), heading, TableLook.SECTION)
                .name(TemplateNames.totalRows(block), "A%1$d:U%1$d".formatted(top));
        int row = top + 1;
        for (Area area : Area.values()) {
            String sum = "ROUND(SUMIF(%s,\"%s\",INDEX(%s,0,%%d)),3)"
                    .formatted(TemplateNames.area(block), ChoiceWords.of(area), TemplateNames.amounts(block));
            sums(row, label(block, area), sum, TableLook.LABEL);
            canvas.name(TableTextNames.name(block, area), "A" + row)
                    .name(TemplateNames.total(block, area), FormColumns.years(row))
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
    private void sums(int row, String label, String formula, CellLook look) {
        canvas.height(row, TableLook.ROW).merged("A%1$d:F%1$d".formatted(row), label, look);
        CellLook amount = look == TableLook.NET ? TableLook.NET_AMOUNT : YearTableDrawing.DASHED;
        canvas.put(FormColumns.years(row), "", amount);
        for (int year = 1; year <= 15; year++) {
            canvas.put((char) ('G' + year - 1) + String.valueOf(row), "=" + formula.formatted(year), amount);
        }
    }
}
