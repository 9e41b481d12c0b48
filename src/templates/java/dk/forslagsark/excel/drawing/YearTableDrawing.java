package dk.forslagsark.excel.drawing;

import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.danish.TableWording;
import dk.forslagsark.economy.CommitteeTable.Kind;
import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Block;

/**
 * The tables that follow from Table 1, in its year columns.
 *
 * @param canvas draws on the form
 * @param years the row in which the years are entered, from 1
 * @param caption what captions begin with
 */
record YearTableDrawing(SheetCanvas canvas, int years, String caption) {
    static final String UNIT = "=\"1.000 kr. \"&prisniveau&\" p/l\"";

    private static final String COMMITTEES =
            "=\"" + ColumnWording.COMMITTEE + "\"&CHAR(10)&\"1.000 kr. \"&prisniveau&\" p/l\"";

    /** A zero is a dash. */
    static final CellLook DASHED = CellLook.AMOUNT.formatted("#,##0;-#,##0;\"–\"");

    private static final CellLook KEY = CellLook.AMOUNT.formatted("0\" %\"");

    /** The permanent changes of an area; gives the row after it. */
    int permanent(int top, AreaPlace place) {
        TemplateTable shape = TemplateTables.area(Block.PERMANENT, place);
        int head = header(shape, top, AreaCaptions.table(Block.PERMANENT, place));
        canvas.merged("A%1$d:F%1$d".formatted(head), UNIT, TableLook.HEAD);
        int row = heading(shape, head + 1);
        canvas.merged("A%1$d:F%1$d".formatted(row), "", TableLook.LABEL).name(shape.name("tekst"), "A" + row);
        amounts(shape, row);
        canvas.merged("A%1$d:F%1$d".formatted(row + 1), AreaCaptions.total(Block.PERMANENT, place), TableLook.TOTAL);
        return total(shape, top, row - 1, row, row + 1);
    }

    /** The implementation costs of an area. */
    int investments(int top, AreaPlace place) {
        TemplateTable shape = TemplateTables.area(Block.IMPLEMENTATION, place);
        int head = header(shape, top, AreaCaptions.table(Block.IMPLEMENTATION, place));
        canvas.height(head, 30)
                .merged("A%1$d:D%1$d".formatted(head), UNIT, TableLook.HEAD)
                .put("E" + head, "Innovations-\npulje (sæt X)", TableLook.HEAD.sized(9))
                .put("F" + head, TableWording.ROW_TOTAL, TableLook.HEAD_RIGHT);
        int row = heading(shape, head + 1);
        canvas.merged("A%1$d:D%1$d".formatted(row), "", TableLook.LABEL)
                .put("E" + row, "", TableLook.MARK)
                .put("F" + row, "=ROUND(SUM(G%1$d:U%1$d),3)".formatted(row), TableLook.TOTAL_AMOUNT)
                .name(shape.name("tekst"), "A" + row)
                .name(shape.name("pulje"), "E" + row)
                .name(shape.name("i_alt"), "F" + row);
        amounts(shape, row);
        canvas.merged(
                        "A%1$d:E%1$d".formatted(row + 1),
                        AreaCaptions.total(Block.IMPLEMENTATION, place),
                        TableLook.TOTAL)
                .put("F" + (row + 1), "=ROUND(SUM(F%d:F%d),3)".formatted(row - 1, row), TableLook.TOTAL_AMOUNT)
                .name(shape.name("total_i_alt"), "F" + (row + 1))
                .showDecimals("F%d:F%d".formatted(row, row + 1));
        return total(shape, top, row - 1, row, row + 1);
    }

    /** The model row of headings, and gives the row after it. */
    private int heading(TemplateTable shape, int row) {
        canvas.height(row, TableLook.ROW)
                .merged(FormColumns.row(row), "", TableLook.GROUP)
                .name(shape.headingName().orElseThrow(), "A" + row);
        return row + 1;
    }

    /** How the permanent changes, or the investments, of an area fall on the committees. */
    int committees(int top, Block block, AreaPlace place) {
        TemplateTable shape = TemplateTables.committees(block, place);
        int head = header(shape, top, AreaCaptions.committees(block, place));
        canvas.height(head, 30)
                .merged("A%1$d:C%1$d".formatted(head), COMMITTEES, TableLook.HEAD)
                .merged("D%1$d:E%1$d".formatted(head), ColumnWording.KIND, TableLook.HEAD)
                .put("F" + head, "Fordelings-\nnøgle", TableLook.HEAD_RIGHT.sized(9));
        int row = head + 1;
        canvas.merged("A%1$d:C%1$d".formatted(row), "", TableLook.LABEL)
                .merged("D%1$d:E%1$d".formatted(row), "", TableLook.LABEL)
                .put("F" + row, "", KEY)
                .put(FormColumns.HELP + row, "", CellLook.AMOUNT.formatted("0.000000000"))
                .name(shape.name("udvalg"), "A" + row)
                .name(shape.name("art"), "D" + row)
                .name(shape.name("nøgle"), "F" + row)
                .name(shape.name("andel"), FormColumns.HELP + row);
        amounts(shape, row);
        int sum = block == Block.PERMANENT ? kindTotals(shape, row) : row + 1;
        canvas.merged("A%1$d:E%1$d".formatted(sum), AreaCaptions.total(block, place), TableLook.TOTAL)
                .put(
                        "F" + sum,
                        "=IF(COUNT(F%1$d:F%1$d)=0,\"\",SUM(F%1$d:F%1$d))".formatted(row),
                        TableLook.TOTAL_AMOUNT.formatted("0\" %\""));
        return total(shape, top, row, row, sum);
    }

    /** What all committees save, and what they cost; gives the row after both. */
    private int kindTotals(TemplateTable shape, int row) {
        kindTotal(row, row + 1, TableWording.COMMITTEES_TOTAL, Kind.SAVING, shape.name(TemplateTables.TOTAL_SAVING));
        kindTotal(row, row + 2, "", Kind.COST, shape.name(TemplateTables.TOTAL_COST));
        return row + 3;
    }

    private void kindTotal(int rows, int row, String label, Kind kind, String name) {
        String word = TableWording.name(kind);
        canvas.height(row, TableLook.ROW)
                .merged("A%1$d:C%1$d".formatted(row), label, TableLook.TOTAL)
                .merged("D%1$d:F%1$d".formatted(row), word, TableLook.TOTAL)
                .across(
                        FormColumns.years(row),
                        "ROUND(SUMIF($D%1$d:$D%1$d,\"%2$s\",?%1$d:?%1$d),3)".formatted(rows, word),
                        TableLook.TOTAL_AMOUNT)
                .name(name, FormColumns.years(row));
    }

    /** The net permanent change of area Service per committee. */
    int effect(int top) {
        TemplateTable shape = TemplateTables.EFFECT;
        int head = header(shape, top, TableWording.EFFECT_CAPTION);
        canvas.height(head, 30).merged("A%1$d:F%1$d".formatted(head), COMMITTEES, TableLook.HEAD);
        int row = head + 1;
        canvas.merged("A%1$d:F%1$d".formatted(row), "", TableLook.LABEL).name(shape.name("udvalg"), "A" + row);
        amounts(shape, row, DASHED);
        canvas.merged("A%1$d:F%1$d".formatted(row + 1), TableWording.COMMITTEES_TOTAL, TableLook.TOTAL);
        return total(shape, top, row, row, row + 1);
    }

    /** What is written above the table, the caption and the years; gives the row of those. */
    private int header(TemplateTable shape, int top, String what) {
        int row = new TableTextDrawing(canvas).leadIn(shape.prefix(), top);
        canvas.height(row, 18).merged(FormColumns.row(row), caption + what, TableLook.CAPTION);
        canvas.height(row + 1, TableLook.HEAD_ROW);
        years(row + 1);
        return row + 1;
    }

    /** The years as they stand where they are entered. */
    void years(int row) {
        canvas.across(FormColumns.years(row), "IF(?$%1$d=\"\",\"\",?$%1$d)".formatted(years), TableLook.YEAR);
    }

    private void amounts(TemplateTable shape, int row) {
        amounts(shape, row, CellLook.AMOUNT);
    }

    private void amounts(TemplateTable shape, int row, CellLook look) {
        canvas.height(row, TableLook.ROW)
                .put(FormColumns.years(row), "", look)
                .name(shape.name("beløb"), FormColumns.years(row));
    }

    /**
     * The total below what stands above it, a note, and a gap that goes where the table goes.
     *
     * @param first the first row that it adds up
     * @param last the last of those
     * @param row its own row
     */
    private int total(TemplateTable shape, int top, int first, int last, int row) {
        canvas.height(row, TableLook.ROW)
                .across(FormColumns.years(row), "ROUND(SUM(?%d:?%d),3)".formatted(first, last), TableLook.TOTAL_AMOUNT)
                .name(shape.name("total"), FormColumns.years(row))
                .showDecimals("G%d:U%d".formatted(first, row));
        int gap = new TableTextDrawing(canvas).note(shape.prefix(), row + 1);
        canvas.height(gap, TableLook.GAP).name(shape.block(), "A%d:U%d".formatted(top, gap));
        return gap + 1;
    }
}
