package dk.forslagsark.excel.drawing;

import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.Block;

/**
 * Table 1 as all forms have it: labels in A to D, areas in E and F, up to fifteen years from G to U.
 *
 * @param canvas draws on the form
 * @param top the row of the header, from 1
 */
record TableOneDrawing(SheetCanvas canvas, int top) {
    private static final CellLook PAYBACK =
            TableLook.LABEL.with(CellLook.Trait.BOLD).formatted("0\" år\"");

    /** Whether the area is in the list, which may be changed in the workbook. */
    private static String countsAsService(int row) {
        return "=IF(E%1$d=\"\",\"\",IF(COUNTIF(%2$s,%3$s)>0,\"ja\",\"\"))"
                .formatted(row, TemplateNames.SERVICE_AREAS, AreaCaptions.criterion("E" + row));
    }

    /** Draws the table with both payback periods, and gives the row after it, from 1. */
    int draw() {
        int net = drawRows();
        payback(net + 1, Wording.PAYBACK_SERVICE, TemplateNames.PAYBACK_SERVICE, "$K$4");
        payback(net + 2, Wording.PAYBACK_TOTAL, TemplateNames.PAYBACK_TOTAL, "$K$5");
        canvas.name(TemplateNames.PAYBACK_ROWS, FormColumns.rows(net + 1, net + 2));
        return net + 3;
    }

    /** Draws the table down to the net effect, and gives the row of that. */
    int drawRows() {
        header();
        block(
                top + 1,
                Block.PERMANENT,
                Wording.heading(Block.PERMANENT),
                Wording.total(Block.PERMANENT),
                TemplateNames.PERMANENT_TOTAL);
        block(
                top + 5,
                Block.IMPLEMENTATION,
                Wording.heading(Block.IMPLEMENTATION),
                Wording.total(Block.IMPLEMENTATION),
                TemplateNames.IMPLEMENTATION_TOTAL);
        int net = top + 9;
        canvas.name(TemplateNames.IMPLEMENTATION_ROWS, FormColumns.rows(top + 5, top + 8));
        String sum = "ROUND(?%d+?%d,3)".formatted(top + 4, top + 8);
        sums(net, Wording.NET, TemplateNames.NET, sum, TableLook.NET, TableLook.NET_AMOUNT);
        canvas.showDecimals("G%d:U%d".formatted(top + 1, net));
        return net;
    }

    private void header() {
        canvas.height(top, TableLook.HEAD_ROW)
                .merged("A%1$d:D%1$d".formatted(top), YearTableDrawing.UNIT, TableLook.HEAD)
                .merged("E%1$d:F%1$d".formatted(top), ColumnWording.AREA, TableLook.HEAD)
                .put(FormColumns.years(top), "", TableLook.YEAR)
                .name(TemplateNames.YEARS, FormColumns.years(top))
                .put(FormColumns.COMMITTEE + top, "Udvalg (udskrives ikke)", TableLook.HELP_HEAD);
        new TableOnePlace(top).writeNames(canvas);
        CellEntry.years(canvas, FormColumns.years(top));
    }

    /** A heading, the model row for group headings, that for lines, and the total. */
    private void block(int row, Block block, String heading, String total, String totalName) {
        int line = row + 2;
        canvas.height(row, TableLook.ROW).merged(FormColumns.table(row), heading, TableLook.SECTION);
        canvas.height(row + 1, TableLook.ROW)
                .merged(FormColumns.table(row + 1), "", TableLook.GROUP)
                .put(FormColumns.years(row + 1), "", CellLook.AMOUNT)
                .name(TemplateNames.group(block), "A" + (row + 1));
        canvas.height(line, TableLook.ROW)
                .merged("A%1$d:D%1$d".formatted(line), "", TableLook.LABEL)
                .merged("E%1$d:F%1$d".formatted(line), "", TableLook.LABEL)
                .put(FormColumns.years(line), "", CellLook.AMOUNT)
                .name(TemplateNames.label(block), "A" + line)
                .name(TemplateNames.area(block), "E" + line)
                .name(TemplateNames.amounts(block), FormColumns.years(line));
        if (block == Block.PERMANENT) {
            canvas.put(FormColumns.HELP + line, countsAsService(line), FormColumns.HELP_LOOK)
                    .name(TemplateNames.COUNTS_AS_SERVICE, FormColumns.HELP + line);
        }
        CellEntry.areas(canvas, "E%d:E%d".formatted(line - 1, line));
        CellEntry.amounts(canvas, "G%d:U%d".formatted(line - 1, line));
        help(block, line);
        String sum = "ROUND(%s,3)".formatted(SumAbove.of(row, row + 3));
        sums(row + 3, total, totalName, sum, TableLook.TOTAL, TableLook.TOTAL_AMOUNT);
    }

    private void sums(int row, String label, String name, String formula, CellLook look, CellLook amounts) {
        canvas.height(row, TableLook.ROW)
                .merged("A%1$d:D%1$d".formatted(row), label, look)
                .merged("E%1$d:F%1$d".formatted(row), "", look)
                .across(FormColumns.years(row), formula, amounts)
                .name(name, FormColumns.years(row));
    }

    private void payback(int row, String label, String name, String source) {
        canvas.height(row, TableLook.ROW)
                .merged("A%1$d:F%1$d".formatted(row), label, TableLook.LABEL)
                .merged(FormColumns.years(row), "=" + CalculationDrawing.SHEET + "!" + source, PAYBACK)
                .name(name, "G" + row);
    }

    /** What the derived tables are gathered by. */
    private void help(Block block, int line) {
        canvas.put(FormColumns.COMMITTEE + line, "", TableLook.HELP)
                .put(FormColumns.HOME + line, "", TableLook.HELP)
                .put(FormColumns.DETAILS + line, "", TableLook.HELP)
                .name(TemplateNames.committee(block), FormColumns.COMMITTEE + line)
                .name(TemplateNames.home(block), FormColumns.HOME + line)
                .name(TemplateNames.details(block), FormColumns.DETAILS + line);
    }
}
