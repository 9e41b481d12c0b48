package dk.forslagsark.excel.drawing;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import java.util.Locale;

/**
 * The tables that follow from Table 1, in its year columns.
 *
 * @param canvas draws on the form
 * @param years the row in which the years are entered, from 1
 * @param caption what captions begin with
 */
record YearTableDrawing(SheetCanvas canvas, int years, String caption) {
    static final String UNIT = "=\"1.000 kr. \"&prisniveau&\" p/l\"";

    private static final CellLook KEY = CellLook.AMOUNT.formatted("0\" %\"");

    /** The permanent changes of an area; gives the row after it. */
    int permanent(int top, Area area) {
        TemplateTable shape = TemplateTables.area(Block.PERMANENT, area);
        String what = "Varige ændringer, " + ChoiceWords.of(area).toLowerCase(Locale.ROOT);
        header(top, what);
        canvas.merged("A%1$d:F%1$d".formatted(top + 1), UNIT, TableLook.HEAD);
        int row = top + 2;
        canvas.merged("A%1$d:F%1$d".formatted(row), "", TableLook.LABEL).name(shape.name("tekst"), "A" + row);
        amounts(shape, row);
        canvas.merged("A%1$d:F%1$d".formatted(row + 1), "Varige ændringer totalt", TableLook.TOTAL);
        return total(shape, top);
    }

    /** The implementation costs of an area. */
    int investments(int top, Area area) {
        TemplateTable shape = TemplateTables.area(Block.IMPLEMENTATION, area);
        header(top, investments(area));
        canvas.height(top + 1, 30)
                .merged("A%1$d:D%1$d".formatted(top + 1), UNIT, TableLook.HEAD)
                .put("E" + (top + 1), "Innovations-\npulje (sæt X)", TableLook.HEAD.sized(9))
                .put("F" + (top + 1), "I alt", TableLook.HEAD_RIGHT);
        int row = top + 2;
        canvas.merged("A%1$d:D%1$d".formatted(row), "", TableLook.LABEL)
                .put("E" + row, "", TableLook.MARK)
                .put("F" + row, "=ROUND(SUM(G%1$d:U%1$d),3)".formatted(row), TableLook.TOTAL_AMOUNT)
                .name(shape.name("tekst"), "A" + row)
                .name(shape.name("pulje"), "E" + row)
                .name(shape.name("i_alt"), "F" + row);
        amounts(shape, row);
        canvas.merged("A%1$d:E%1$d".formatted(row + 1), "Investeringer totalt", TableLook.TOTAL)
                .put("F" + (row + 1), "=ROUND(SUM(F%1$d:F%1$d),3)".formatted(row), TableLook.TOTAL_AMOUNT)
                .name(shape.name("total_i_alt"), "F" + (row + 1))
                .showDecimals("F%d:F%d".formatted(row, row + 1));
        return total(shape, top);
    }

    private static String investments(Area area) {
        return switch (area) {
            case SERVICE -> "Serviceinvesteringer i forslaget";
            case CAPITAL -> "Anlægsinvesteringer i forslaget";
            default -> "Investeringer i forslaget, " + ChoiceWords.of(area).toLowerCase(Locale.ROOT);
        };
    }

    /** How the permanent changes, or the investments, of an area fall on the committees. */
    int committees(int top, Block block, Area area) {
        TemplateTable shape = TemplateTables.committees(block, area);
        String what = block == Block.PERMANENT ? "varige ændringer" : "investeringer";
        header(
                top,
                "Fordeling mellem udvalg, %s, %s"
                        .formatted(what, ChoiceWords.of(area).toLowerCase(Locale.ROOT)));
        canvas.height(top + 1, 30)
                .merged("A%1$d:C%1$d".formatted(top + 1), UNIT, TableLook.HEAD)
                .merged("D%1$d:E%1$d".formatted(top + 1), "", TableLook.HEAD)
                .put("F" + (top + 1), "Fordelings-\nnøgle", TableLook.HEAD_RIGHT.sized(9));
        int row = top + 2;
        canvas.merged("A%1$d:C%1$d".formatted(row), "", TableLook.LABEL)
                .merged("D%1$d:E%1$d".formatted(row), "", TableLook.LABEL)
                .put("F" + row, "", KEY)
                .put(FormColumns.HELP + row, "", CellLook.AMOUNT.formatted("0.000000000"))
                .name(shape.name("udvalg"), "A" + row)
                .name(shape.name("art"), "D" + row)
                .name(shape.name("nøgle"), "F" + row)
                .name(shape.name("andel"), FormColumns.HELP + row);
        amounts(shape, row);
        canvas.merged("A%1$d:E%1$d".formatted(row + 1), "I alt", TableLook.TOTAL)
                .put(
                        "F" + (row + 1),
                        "=IF(COUNT(F%1$d:F%1$d)=0,\"\",SUM(F%1$d:F%1$d))".formatted(row),
                        TableLook.TOTAL_AMOUNT.formatted("0\" %\""));
        return total(shape, top);
    }

    /** The net service effect per committee. */
    int effect(int top) {
        TemplateTable shape = TemplateTables.EFFECT;
        header(top, "Bevillingsmæssig effekt på udvalg, service");
        canvas.merged("A%1$d:F%1$d".formatted(top + 1), UNIT, TableLook.HEAD);
        int row = top + 2;
        canvas.merged("A%1$d:F%1$d".formatted(row), "", TableLook.LABEL).name(shape.name("udvalg"), "A" + row);
        amounts(shape, row);
        canvas.merged("A%1$d:F%1$d".formatted(row + 1), "I alt", TableLook.TOTAL);
        return total(shape, top);
    }

    /** The caption and the years. */
    private void header(int top, String what) {
        canvas.height(top, 18).merged(FormColumns.row(top), caption + what, TableLook.CAPTION);
        canvas.height(top + 1, TableLook.HEAD_ROW);
        years(top + 1);
    }

    /** The years as they stand where they are entered. */
    void years(int row) {
        canvas.across(FormColumns.years(row), "IF(?$%1$d=\"\",\"\",?$%1$d)".formatted(years), TableLook.YEAR);
    }

    private void amounts(TemplateTable shape, int row) {
        canvas.height(row, TableLook.ROW)
                .put(FormColumns.years(row), "", CellLook.AMOUNT)
                .name(shape.name("beløb"), FormColumns.years(row));
    }

    /** The total, and a gap that goes where the table goes. */
    private int total(TemplateTable shape, int top) {
        int row = top + 3;
        canvas.height(row, TableLook.ROW)
                .across(FormColumns.years(row), "ROUND(SUM(?%1$d:?%1$d),3)".formatted(row - 1), TableLook.TOTAL_AMOUNT)
                .name(shape.name("total"), FormColumns.years(row))
                .showDecimals("G%d:U%d".formatted(row - 1, row))
                .height(row + 1, TableLook.GAP)
                .name(shape.block(), "A%d:U%d".formatted(top, row + 1));
        return row + 2;
    }
}
