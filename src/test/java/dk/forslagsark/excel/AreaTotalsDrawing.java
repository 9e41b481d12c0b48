package dk.forslagsark.excel;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import java.util.Locale;

/**
 * The short table of a form that prints no rows: permanent changes and investments by area, and the net effect.
 *
 * @param pen draws on the form
 * @param yearly draws the years
 */
record AreaTotalsDrawing(Pen pen, YearTableDrawing yearly) {
    /** Draws it, and gives the row after it, from 1. */
    int draw(int top) {
        pen.height(top, TableLook.HEAD_ROW).merged("A%1$d:F%1$d".formatted(top), YearTableDrawing.UNIT, TableLook.HEAD);
        yearly.years(top);
        int row = block(top + 1, Block.PERMANENT, "Effektivisering");
        row = block(row, Block.IMPLEMENTATION, "Investering");
        sums(row, "Samlet økonomisk påvirkning", "INDEX(%s,1,%%d)".formatted(Names.NET), TableLook.NET);
        pen.showDecimals("G%d:U%d".formatted(top + 1, row)).height(row + 1, TableLook.GAP);
        return row + 2;
    }

    private int block(int top, Block block, String heading) {
        pen.height(top, TableLook.ROW)
                .merged(Columns.row(top), heading, TableLook.SECTION)
                .name(Names.totalRows(block), "A%1$d:U%1$d".formatted(top));
        int row = top + 1;
        for (Area area : Area.values()) {
            String sum = "ROUND(SUMIF(%s,\"%s\",INDEX(%s,0,%%d)),3)"
                    .formatted(Names.area(block), area.label(), Names.amounts(block));
            sums(row, heading + ", " + area.label().toLowerCase(Locale.ROOT), sum, TableLook.LABEL);
            pen.name(Names.total(block, area), Columns.years(row))
                    .name(Names.totalRows(block, area), "A%1$d:U%1$d".formatted(row));
            row++;
        }
        return row;
    }

    /** The formula is given the number of the year. */
    private void sums(int row, String label, String formula, Look look) {
        pen.height(row, TableLook.ROW).merged("A%1$d:F%1$d".formatted(row), label, look);
        Look amount = look == TableLook.NET ? TableLook.NET_AMOUNT : Look.AMOUNT;
        pen.put(Columns.years(row), "", amount);
        for (int year = 1; year <= 15; year++) {
            pen.put((char) ('G' + year - 1) + String.valueOf(row), "=" + formula.formatted(year), amount);
        }
    }
}
