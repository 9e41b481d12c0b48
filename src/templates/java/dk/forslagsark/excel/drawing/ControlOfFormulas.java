package dk.forslagsark.excel.drawing;

import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Block;
import java.util.List;

/**
 * What a control says of formulas that somebody has written over, beside those of the totals.
 *
 * @param canvas draws on the sheet of the calculation
 * @param checks draws the rows
 */
record ControlOfFormulas(SheetCanvas canvas, ControlRows checks) {
    void draw() {
        calculation();
        for (Block block : Block.values()) {
            areaTotals(block);
            for (AreaPlace place : AreaPlace.all()) {
                keys(TemplateTables.committees(block, place), AreaCaptions.committees(block, place));
            }
        }
        for (AreaPlace place : AreaPlace.all()) {
            rowTotals(
                    TemplateTables.area(Block.IMPLEMENTATION, place), AreaCaptions.table(Block.IMPLEMENTATION, place));
        }
    }

    /** The years of the calculation are found by their places; one that is put in between others is taken for the next. */
    private void calculation() {
        checks.addWhere(
                "Beregning: beløb",
                "Der står beløb i en kolonne uden årstal, eller der er indsat en kolonne mellem årene",
                "OR(%s,%s)"
                        .formatted(
                                differs("C", TemplateNames.PERMANENT_TOTAL),
                                differs("E", TemplateNames.IMPLEMENTATION_TOTAL)));
        checks.addWhere(
                "Tilbagebetalingstid",
                "En tilbagebetalingstid er skrevet over, eller en årskolonne er slettet",
                "OR(%s,%s)"
                        .formatted(
                                isOther(TemplateNames.PAYBACK_SERVICE, PaybackDrawing.OWING_SERVICE),
                                isOther(TemplateNames.PAYBACK_TOTAL, PaybackDrawing.OWING_TOTAL)));
    }

    private String isOther(String name, String owing) {
        return "IFERROR(%s<>%s,TRUE)".formatted(canvas.cell(name, 1), PaybackDrawing.formula(owing));
    }

    private String differs(String column, String total) {
        int first = CalculationDrawing.FIRST;
        int last = first + FormColumns.YEARS - 1;
        return "ROUND(SUMIF($A$%1$d:$A$%2$d,\"<=\"&MAX(%3$s),$%4$s$%1$d:$%4$s$%2$d)-SUM(%5$s),3)<>0"
                .formatted(first, last, canvas.cells(TemplateNames.YEARS), column, canvas.cells(total));
    }

    /** The short table of a form that prints no rows. */
    private void areaTotals(Block block) {
        List<AreaPlace> places = AreaPlace.all();
        if (canvas.has(TemplateNames.total(block, places.get(0)))) {
            String rows = TableOnePlace.years(
                    canvas.row(TemplateNames.total(block, places.get(0))),
                    canvas.row(TemplateNames.total(block, places.get(places.size() - 1))));
            String total =
                    block == Block.PERMANENT ? TemplateNames.PERMANENT_TOTAL : TemplateNames.IMPLEMENTATION_TOTAL;
            checks.addWhere(
                    "Områder: summen",
                    (block == Block.PERMANENT ? "Effektivisering" : "Investering")
                            + ": områderne er tilsammen ikke som rækkerne under formularen",
                    "ROUND(SUM(%s)-SUM(%s),3)<>0".formatted(rows, canvas.cells(total)));
        }
    }

    /** A key is rounded, and so less than 1 from the exact share. */
    private void keys(TemplateTable shape, String what) {
        if (canvas.has(shape.name("nøgle"))) {
            checks.addWhere(
                    what + ": nøgle",
                    what + ": fordelingsnøglen er skrevet over",
                    "SUMXMY2(%s,%s)>=ROWS(%1$s)".formatted(column(shape, "nøgle"), column(shape, "andel")));
        }
    }

    private void rowTotals(TemplateTable shape, String what) {
        if (canvas.has(shape.name("i_alt"))) {
            int row = canvas.row(shape.name("i_alt"));
            checks.addWhere(
                    what + ": i alt",
                    what + ": “I alt” er ikke summen af årene",
                    "OR(ROUND(SUM(%s)-SUM(%s),3)<>0,ROUND(SUM(%s)-SUM(%s),3)<>0)"
                            .formatted(
                                    column(shape, "i_alt"),
                                    TableOnePlace.years(row, row),
                                    column(shape, "total_i_alt"),
                                    canvas.cells(shape.name("total"))));
        }
    }

    /** The cells of a column of a model row, as a range, which is extended with the row. */
    private String column(TemplateTable shape, String ending) {
        String cell = canvas.cells(shape.name(ending));
        return cell + ":" + cell.substring(cell.indexOf('!') + 1);
    }
}
