package dk.forslagsark.excel.drawing;

import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.danish.TableWording;
import dk.forslagsark.economy.CommitteeTable.Kind;
import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.TableTextNames;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Block;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * The tables that follow from Table 1, in its year columns.
 *
 * @param canvas draws on the form
 * @param one where Table 1 is: there the years are entered
 * @param caption what captions begin with
 */
record YearTableDrawing(SheetCanvas canvas, TableOnePlace one, String caption) {
    static final String UNIT = "=\"1.000 kr. \"&prisniveau&\" p/l\"";

    private static final String COMMITTEES =
            "=\"" + ColumnWording.COMMITTEE + "\"&CHAR(10)&\"1.000 kr. \"&prisniveau&\" p/l\"";

    /** A zero is a dash. */
    private static final String DASH_FOR_ZERO = "#,##0;-#,##0;\"–\"";

    static final CellLook DASHED = CellLook.AMOUNT.formatted(DASH_FOR_ZERO);

    private static final CellLook KEY = CellLook.AMOUNT.formatted("0\" %\"");

    /** The permanent changes of an area; gives the row after it. */
    int permanent(int top, AreaPlace place) {
        TemplateTable shape = TemplateTables.area(Block.PERMANENT, place);
        int head = header(shape, top, AreaCaptions.table(Block.PERMANENT, place));
        canvas.merged("A%1$d:F%1$d".formatted(head), UNIT, TableLook.HEAD);
        int row = heading(shape, FormColumns.table(head + 1), head + 1);
        canvas.merged("A%1$d:F%1$d".formatted(row), "", TableLook.LABEL)
                .put(FormColumns.SUM + row, "=ROUND(SUM(G%1$d:U%1$d),3)".formatted(row), TableLook.HELP)
                .name(shape.name("tekst"), "A" + row)
                .name(shape.name(TemplateTables.ROW_SUM), FormColumns.SUM + row);
        detailAmounts(shape, row);
        canvas.merged("A%1$d:F%1$d".formatted(row + 1), AreaCaptions.total(Block.PERMANENT, place), TableLook.TOTAL);
        return areaTotal(shape, Block.PERMANENT, place, top, row);
    }

    /** The implementation costs of an area; the column of the pool may be left out where no row is marked. */
    int investments(int top, AreaPlace place, Form form) {
        TemplateTable shape = TemplateTables.area(Block.IMPLEMENTATION, place);
        int head = header(shape, top, AreaCaptions.table(Block.IMPLEMENTATION, place));
        boolean isPoolSure =
                place.shipped().filter(area -> !form.printsUnmarkedPool(area)).isEmpty();
        canvas.height(head, isPoolSure ? 30 : TableLook.HEAD_ROW)
                .merged("A%1$d:F%1$d".formatted(head), UNIT, TableLook.HEAD)
                .put(FormColumns.ROW_TOTAL + head, TableWording.ROW_TOTAL, TableLook.HEAD_RIGHT)
                .put(
                        FormColumns.POOL + head,
                        "Innovations-\npulje (sæt X)",
                        TableLook.HEAD.sized(9).aligned(HorizontalAlignment.CENTER));
        int row = heading(shape, FormColumns.row(head + 1), head + 1);
        canvas.merged("A%1$d:F%1$d".formatted(row), "", TableLook.LABEL)
                .put(FormColumns.POOL + row, "", TableLook.MARK)
                .name(shape.name("tekst"), "A" + row)
                .name(shape.name("pulje"), FormColumns.POOL + row);
        rowTotal(shape.name("i_alt"), row);
        detailAmounts(shape, row);
        canvas.merged(
                        "A%1$d:F%1$d".formatted(row + 1),
                        AreaCaptions.total(Block.IMPLEMENTATION, place),
                        TableLook.TOTAL)
                .put(FormColumns.POOL + (row + 1), "", TableLook.TOTAL);
        rowTotal(shape.name("total_i_alt"), row + 1);
        if (!isPoolSure) {
            canvas.name(
                    TemplateNames.column(shape.name("pulje")),
                    FormColumns.POOL + head + ":" + FormColumns.POOL + (row + 1));
        }
        return areaTotal(shape, Block.IMPLEMENTATION, place, top, row);
    }

    /** All years together, right of them. */
    private void rowTotal(String name, int row) {
        String cell = FormColumns.ROW_TOTAL + row;
        canvas.put(cell, "=ROUND(SUM(G%1$d:U%1$d),3)".formatted(row), TableLook.TOTAL_AMOUNT)
                .name(name, cell)
                .showDecimals(cell + ":" + cell);
    }

    /** The model row of headings, and gives the row after it. */
    private int heading(TemplateTable shape, String cells, int row) {
        canvas.height(row, TableLook.ROW)
                .merged(cells, "", TableLook.GROUP)
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
        canvas.name(shape.name(TemplateTable.REST_SHARE), FormColumns.HELP + gap(sum))
                .put(FormColumns.HELP + gap(sum), restShare(sum), CellLook.AMOUNT.formatted("0.000000000"));
        return committeeTotal(shape, TemplateTables.area(block, place), top, row, sum);
    }

    /** The share of what none of the committees above has. */
    private static String restShare(int sum) {
        return "=IF(ROUND(SUM(G%1$d:U%1$d),3)=0,\"\",ROUND(100*SUM(G%2$d:U%2$d)/SUM(G%1$d:U%1$d),9))"
                .formatted(sum, gap(sum));
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
        return gathered(shape, top, row, row + 1, TableLook.TOTAL_AMOUNT.formatted(DASH_FOR_ZERO), one::service);
    }

    /** What is written above the table, the caption and the years; gives the row of those. */
    private int header(TemplateTable shape, int top, String what) {
        int row = new TableTextDrawing(canvas).leadIn(shape.prefix(), top);
        canvas.height(row, 18)
                .merged(FormColumns.row(row), caption + what, TableLook.CAPTION)
                .name(TableTextNames.title(shape.prefix()), "A" + row);
        canvas.height(row + 1, TableLook.HEAD_ROW);
        years(row + 1);
        if (shape.totals().contains(TemplateTables.OWN_YEARS)) {
            canvas.name(shape.name(TemplateTables.OWN_YEARS), FormColumns.years(row + 1));
        }
        return row + 1;
    }

    /** The years as they stand where they are entered. */
    void years(int row) {
        canvas.across(FormColumns.years(row), "IF(?$%1$d=\"\",\"\",?$%1$d)".formatted(one.top()), TableLook.YEAR);
    }

    private void amounts(TemplateTable shape, int row) {
        amounts(shape, row, CellLook.AMOUNT);
    }

    private void amounts(TemplateTable shape, int row, CellLook look) {
        canvas.height(row, TableLook.ROW)
                .put(FormColumns.years(row), "", look)
                .name(shape.name("beløb"), FormColumns.years(row));
    }

    /** Amounts of which some are entered here. */
    private void detailAmounts(TemplateTable shape, int row) {
        amounts(shape, row);
        CellEntry.amounts(canvas, "G%d:U%d".formatted(row - 1, row));
        canvas.put(FormColumns.COMMITTEE + row, "", TableLook.HELP)
                .put(FormColumns.KIND + row, "", TableLook.HELP)
                .name(shape.name(TemplateTables.COMMITTEE), FormColumns.COMMITTEE + row)
                .name(shape.name(TemplateTables.KIND), FormColumns.KIND + row);
    }

    /** The total of an area: its rows, and what of Table 1 belongs to it and is not among them. */
    private int areaTotal(TemplateTable shape, Block block, AreaPlace place, int top, int line) {
        String come = "%s,%s,%s,%s".formatted(one.areas(block), one.is(place), one.homes(block), one.isNot(place));
        String gone = "%s,%s,%s,%s,%s,1"
                .formatted(one.areas(block), one.isNot(place), one.homes(block), one.is(place), one.details(block));
        String years = shape.name(TemplateTables.OWN_YEARS);
        int total = line + 1;
        int rest = gap(total);
        new RestDrawing(canvas, shape, rest)
                .draw(
                        "Heraf rækker i Tabel 1, der er kommet til eller flyttet",
                        (column, year) -> one.whereUsed(
                                place,
                                one.inYear(
                                        block,
                                        canvas.cell(years, year),
                                        amounts ->
                                                "SUMIFS(%1$s,%2$s)-SUMIFS(%1$s,%3$s)".formatted(amounts, come, gone))));
        String sum = "ROUND(%s+?%d,3)".formatted(SumAbove.of(line - 1, total), rest);
        canvas.across(FormColumns.years(total), sum, TableLook.TOTAL_AMOUNT);
        return end(shape, top, line - 1, total);
    }

    /** The total of an area as it falls on committees: that of its table, where the form has one. */
    private int committeeTotal(TemplateTable shape, TemplateTable area, int top, int line, int total) {
        return gathered(shape, top, line, total, TableLook.TOTAL_AMOUNT, year -> canvas.cell(area.name("total"), year));
    }

    /**
     * A total that is known, with the rows above it and what they leave.
     *
     * @param look of the amounts of the total
     * @param whole the total of a year, a formula
     */
    private int gathered(TemplateTable shape, int top, int line, int total, CellLook look, IntFunction<String> whole) {
        int rest = gap(total);
        for (int year = 1; year <= FormColumns.YEARS; year++) {
            String column = FormColumns.year(year);
            // A template of one's own may have this table without the other.
            String formula =
                    "=ROUND(IFERROR(%1$s,SUM(%2$s%3$d:%2$s%3$d)),3)".formatted(whole.apply(year), column, line);
            canvas.put(column + total, formula, look);
        }
        new RestDrawing(canvas, shape, rest)
                .draw("Heraf ikke fordelt på udvalgene ovenfor", (column, year) -> "%1$s%2$d-SUM(%1$s%3$d:%1$s%3$d)"
                        .formatted(column, total, line));
        return end(shape, top, line, total);
    }

    /** The row of the gap below a total: between the two there is room for a note. */
    private static int gap(int total) {
        return total + 2;
    }

    /**
     * The names and the look of a total, and of the gap that goes where the table goes.
     *
     * @param first the first row of the table
     * @param row the row of the total
     */
    private int end(TemplateTable shape, int top, int first, int row) {
        canvas.height(row, TableLook.ROW)
                .name(shape.name("total"), FormColumns.years(row))
                .name(TableTextNames.totalName(shape.prefix()), "A" + row)
                .showDecimals("G%d:U%d".formatted(first, row));
        int gap = new TableTextDrawing(canvas).note(shape.prefix(), row + 1);
        canvas.name(shape.block(), FormColumns.rows(top, gap));
        return gap + 1;
    }
}
