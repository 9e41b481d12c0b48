package dk.forslagsark.excel;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import java.util.Locale;

/**
 * The tables that follow from Table 1, in its year columns.
 *
 * @param pen draws on the form
 * @param years the row in which the years are entered, from 1
 * @param caption what captions begin with
 */
record YearTableDrawing(Pen pen, int years, String caption) {
    static final String UNIT = "=\"1.000 kr. \"&prisniveau&\" p/l\"";

    private static final Look KEY = Look.AMOUNT.formatted("0\" %\"");

    /** The permanent changes of an area; gives the row after it. */
    int permanent(int top, Area area) {
        Shape shape = Shapes.area(Block.PERMANENT, area);
        String what = "Varige ændringer, " + area.label().toLowerCase(Locale.ROOT);
        header(top, what);
        pen.merged("A%1$d:F%1$d".formatted(top + 1), UNIT, TableLook.HEAD);
        int row = top + 2;
        pen.merged("A%1$d:F%1$d".formatted(row), "", TableLook.LABEL).name(shape.name("tekst"), "A" + row);
        amounts(shape, row);
        pen.merged("A%1$d:F%1$d".formatted(row + 1), "Varige ændringer totalt", TableLook.TOTAL);
        return total(shape, top);
    }

    /** The implementation costs of an area. */
    int investments(int top, Area area) {
        Shape shape = Shapes.area(Block.IMPLEMENTATION, area);
        header(top, investments(area));
        pen.height(top + 1, 30)
                .merged("A%1$d:D%1$d".formatted(top + 1), UNIT, TableLook.HEAD)
                .put("E" + (top + 1), "Innovations-\npulje (sæt X)", TableLook.HEAD.sized(9))
                .put("F" + (top + 1), "I alt", TableLook.HEAD_RIGHT);
        int row = top + 2;
        pen.merged("A%1$d:D%1$d".formatted(row), "", TableLook.LABEL)
                .put("E" + row, "", TableLook.MARK)
                .put("F" + row, "=ROUND(SUM(G%1$d:U%1$d),3)".formatted(row), TableLook.TOTAL_AMOUNT)
                .name(shape.name("tekst"), "A" + row)
                .name(shape.name("pulje"), "E" + row)
                .name(shape.name("i_alt"), "F" + row);
        amounts(shape, row);
        pen.merged("A%1$d:E%1$d".formatted(row + 1), "Investeringer totalt", TableLook.TOTAL)
                .put("F" + (row + 1), "=ROUND(SUM(F%1$d:F%1$d),3)".formatted(row), TableLook.TOTAL_AMOUNT)
                .name(shape.name("total_i_alt"), "F" + (row + 1))
                .showDecimals("F%d:F%d".formatted(row, row + 1));
        return total(shape, top);
    }

    private static String investments(Area area) {
        return switch (area) {
            case SERVICE -> "Serviceinvesteringer i forslaget";
            case CAPITAL -> "Anlægsinvesteringer i forslaget";
            default -> "Investeringer i forslaget, " + area.label().toLowerCase(Locale.ROOT);
        };
    }

    /** How the permanent changes, or the investments, of an area fall on the committees. */
    int committees(int top, Block block, Area area) {
        Shape shape = Shapes.committees(block, area);
        String what = block == Block.PERMANENT ? "varige ændringer" : "investeringer";
        header(
                top,
                "Fordeling mellem udvalg, %s, %s".formatted(what, area.label().toLowerCase(Locale.ROOT)));
        pen.height(top + 1, 30)
                .merged("A%1$d:C%1$d".formatted(top + 1), UNIT, TableLook.HEAD)
                .merged("D%1$d:E%1$d".formatted(top + 1), "", TableLook.HEAD)
                .put("F" + (top + 1), "Fordelings-\nnøgle", TableLook.HEAD_RIGHT.sized(9));
        int row = top + 2;
        pen.merged("A%1$d:C%1$d".formatted(row), "", TableLook.LABEL)
                .merged("D%1$d:E%1$d".formatted(row), "", TableLook.LABEL)
                .put("F" + row, "", KEY)
                .put(Columns.HELP + row, "", Look.AMOUNT.formatted("0.000000000"))
                .name(shape.name("udvalg"), "A" + row)
                .name(shape.name("art"), "D" + row)
                .name(shape.name("nøgle"), "F" + row)
                .name(shape.name("andel"), Columns.HELP + row);
        amounts(shape, row);
        pen.merged("A%1$d:E%1$d".formatted(row + 1), "I alt", TableLook.TOTAL)
                .put(
                        "F" + (row + 1),
                        "=IF(COUNT(F%1$d:F%1$d)=0,\"\",SUM(F%1$d:F%1$d))".formatted(row),
                        TableLook.TOTAL_AMOUNT.formatted("0\" %\""));
        return total(shape, top);
    }

    /** The net service effect per committee. */
    int effect(int top) {
        Shape shape = Shapes.EFFECT;
        header(top, "Bevillingsmæssig effekt på udvalg, service");
        pen.merged("A%1$d:F%1$d".formatted(top + 1), UNIT, TableLook.HEAD);
        int row = top + 2;
        pen.merged("A%1$d:F%1$d".formatted(row), "", TableLook.LABEL).name(shape.name("udvalg"), "A" + row);
        amounts(shape, row);
        pen.merged("A%1$d:F%1$d".formatted(row + 1), "I alt", TableLook.TOTAL);
        return total(shape, top);
    }

    /** The caption and the years. */
    private void header(int top, String what) {
        pen.height(top, 18).merged(Columns.row(top), caption + what, TableLook.CAPTION);
        pen.height(top + 1, TableLook.HEAD_ROW);
        years(top + 1);
    }

    /** The years as they stand where they are entered. */
    void years(int row) {
        pen.across(Columns.years(row), "IF(?$%1$d=\"\",\"\",?$%1$d)".formatted(years), TableLook.YEAR);
    }

    private void amounts(Shape shape, int row) {
        pen.height(row, TableLook.ROW)
                .put(Columns.years(row), "", Look.AMOUNT)
                .name(shape.name("beløb"), Columns.years(row));
    }

    /** The total, and a gap that goes where the table goes. */
    private int total(Shape shape, int top) {
        int row = top + 3;
        pen.height(row, TableLook.ROW)
                .across(Columns.years(row), "ROUND(SUM(?%1$d:?%1$d),3)".formatted(row - 1), TableLook.TOTAL_AMOUNT)
                .name(shape.name("total"), Columns.years(row))
                .showDecimals("G%d:U%d".formatted(row - 1, row))
                .height(row + 1, TableLook.GAP)
                .name(shape.block(), "A%d:U%d".formatted(top, row + 1));
        return row + 2;
    }
}
