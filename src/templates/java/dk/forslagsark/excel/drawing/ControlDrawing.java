package dk.forslagsark.excel.drawing;

import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.excel.drawing.CellLook.Trait;
import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Block;
import java.util.stream.Collectors;

/**
 * What watches over a filled form while somebody goes on in it: one row for each thing that formulas cannot make right, right of
 * what is printed of the calculation, and one line with what they all say, there and on the form.
 *
 * @param canvas draws on the sheet of the calculation
 * @param one where Table 1 is
 * @param checks draws the rows
 */
record ControlDrawing(SheetCanvas canvas, TableOnePlace one, ControlRows checks) {
    private static final CellLook SAYS = CellLook.CELL.sized(9);
    private static final CellLook NOTE = CellLook.TEXT.sized(9).coloured(CellLook.GREY, CellLook.WHITE);

    private static final String WHERE = """
            Rækker kan indsættes overalt mellem overskrift og sum i Tabel 1, og detaljer under eller mellem en rækkes detaljer; så \
            tæller de med. Giv en ny række et styringsområde fra listen, og skriv dens udvalg til højre for årene. Skjulte \
            årskolonner kan vises og udfyldes. Hvad formlerne ikke kan holde rigtigt, siger kontrollen.""";

    ControlDrawing(SheetCanvas canvas, TableOnePlace one) {
        this(canvas, one, new ControlRows(canvas));
    }

    /** The line on the form: a gap as long as there is nothing to say. */
    static void line(SheetCanvas form, int row) {
        String says = CalculationDrawing.SHEET + "!" + ControlRows.RESULT;
        form.merged(
                        FormColumns.row(row),
                        "=IFERROR(IF(%1$s=\"\",\"\",\"Kontrol: \"&%1$s),\"\")".formatted(says),
                        TableLook.REST.sized(8).with(Trait.SHRINK))
                .colourWhere(FormColumns.row(row), "$A%d<>\"\"".formatted(row), CellLook.WHITE, CellLook.RED);
    }

    void draw() {
        for (Block block : Block.values()) {
            checkBlock(block);
        }
        checks.add(
                "Samlet økonomisk påvirkning",
                "Samlet økonomisk påvirkning er ikke summen af de to blokke",
                year -> "%s-%s-%s"
                        .formatted(
                                total(TemplateNames.NET, year),
                                total(TemplateNames.PERMANENT_TOTAL, year),
                                total(TemplateNames.IMPLEMENTATION_TOTAL, year)));
        checkEndShown();
        checks.addWhere("Årene", "Årene over Tabel 1 følger ikke efter hinanden", "SUM(%s)>0", year -> gapBefore(year));
        checks.addWhere(
                "Rækker uden for tabellen", "Der står beløb i en række uden for summerne i Tabel 1", outside() + "<>0");
        for (Block block : Block.values()) {
            for (AreaPlace place : AreaPlace.all()) {
                checkArea(block, place);
                checkCommittees(block, place);
            }
        }
        checkEffect();
        new ControlOfFormulas(canvas, checks).draw();
        result();
    }

    private void checkBlock(Block block) {
        String what = block == Block.PERMANENT ? "Varige ændringer" : "Implementeringsomkostninger";
        String totals = block == Block.PERMANENT ? TemplateNames.PERMANENT_TOTAL : TemplateNames.IMPLEMENTATION_TOTAL;
        checks.addText(
                what + ": tekst",
                what + " har en tekst i et beløbsfelt, og den tæller ikke med",
                one.heading(block),
                one.total(block));
        checks.add(
                what + ": summen",
                what + ": summen er ikke rækkernes, eller en række har intet styringsområde",
                year -> "%s-SUMIFS(%s,%s,\"?*\")"
                        .formatted(total(totals, year), one.year(block, year), one.areas(block)));
        checkAreas(block, what);
    }

    /** A row of an area that the form has no place for. */
    private void checkAreas(Block block, String what) {
        String known = AreaPlace.all().stream()
                .map(place -> "-" + one.count(block, place))
                .collect(Collectors.joining());
        checks.addWhere(
                what + ": områder",
                what + " har et styringsområde, som ikke har en tabel",
                "COUNTIF(%1$s,\"?*\")-COUNTIF(%1$s,\"%3$s\")%2$s<>0"
                        .formatted(one.areas(block), known, ColumnWording.AREA));
    }

    private void checkArea(Block block, AreaPlace place) {
        TemplateTable shape = TemplateTables.area(block, place);
        String what = AreaCaptions.table(block, place);
        if (canvas.has(shape.name("total"))) {
            String years = shape.name(TemplateTables.OWN_YEARS);
            checks.add(
                    what,
                    what + " er ikke som i Tabel 1",
                    years,
                    year -> total(shape.name("total"), year) + "-"
                            + one.inYear(block, total(years, year), amounts -> one.sum(block, place, amounts)));
            int total = canvas.row(shape.name("total"));
            checks.addText(what + ": tekst", what + " har en tekst i et beløbsfelt", total - 2, total);
            checkShown(what, shape.name("total"), block, place);
        } else if (canvas.has(TemplateNames.total(block, place))) {
            checkShown(AreaCaptions.alone(place), TemplateNames.total(block, place), block, place);
        }
    }

    /** A part of the form that had nothing to say is hidden, until somebody shows it. */
    private void checkShown(String what, String name, Block block, AreaPlace place) {
        checkShown(what, what + " har nu rækker i Tabel 1, men er skjult", one.count(block, place) + ">0", name);
    }

    private void checkShown(String what, String wrong, String isUsed, String name) {
        checks.addWhere(
                what + ": skjult",
                wrong + ". Vis rækkerne i formularen",
                "AND(%s,IFERROR(SUBTOTAL(103,%s),0)=0)".formatted(isUsed, canvas.cell(name, 1)));
    }

    /** What Table 1 ends with is hidden as long as there is nothing to pay back, or it only repeats the permanent total. */
    private void checkEndShown() {
        if (canvas.has(TemplateNames.NET_ROWS)) {
            String costs = TableOnePlace.years(one.heading(Block.IMPLEMENTATION), one.total(Block.IMPLEMENTATION));
            checkShown(
                    "Samlet økonomisk påvirkning",
                    "Samlet økonomisk påvirkning er skjult, men der er nu implementeringsomkostninger",
                    "COUNT(%s)>COLUMNS(%s)".formatted(costs, canvas.cells(TemplateNames.YEARS)),
                    TemplateNames.NET);
        }
        if (canvas.has(TemplateNames.PAYBACK_ROWS)) {
            String service = total(TemplateNames.PAYBACK_SERVICE, 1);
            String total = total(TemplateNames.PAYBACK_TOTAL, 1);
            checkShown(
                    "Tilbagebetalingstid",
                    "Tilbagebetalingstiden er skjult, men der er nu noget at betale tilbage",
                    "OR(%s<>\"\",%s<>\"\")".formatted(service, total),
                    TemplateNames.PAYBACK_SERVICE);
        }
    }

    private void checkCommittees(Block block, AreaPlace place) {
        TemplateTable shape = TemplateTables.committees(block, place);
        if (canvas.has(shape.name("total"))) {
            String what = AreaCaptions.committees(block, place);
            String whole = TemplateTables.area(block, place).name("total");
            checks.addWhere(
                    what,
                    what + " er ikke som i Tabel 1",
                    "SUMXMY2(%s,%s)>0.0000001".formatted(canvas.cells(shape.name("total")), canvas.cells(whole)));
            checkDistributed(what, shape);
        }
    }

    private void checkEffect() {
        TemplateTable shape = TemplateTables.EFFECT;
        if (canvas.has(shape.name("total"))) {
            checks.add(
                    "Bevillingsmæssig effekt",
                    "Bevillingsmæssig effekt er ikke som i Tabel 1",
                    year -> total(shape.name("total"), year) + "-" + "(" + one.service(year) + ")");
            checkDistributed("Bevillingsmæssig effekt", shape);
        }
    }

    private void checkDistributed(String what, TemplateTable shape) {
        checks.addWhere(
                what + ": udvalg",
                what + ": beløb står ikke på et af udvalgene",
                "AND(SUMSQ(%s)>0,IFERROR(SUBTOTAL(103,%s),0)>0)"
                        .formatted(canvas.cells(shape.name(TemplateTable.REST)), canvas.cell(shape.name("total"), 1)));
    }

    private String total(String name, int year) {
        return canvas.cell(name, year);
    }

    /** 1 where the year is not the next after the first one. */
    private String gapBefore(int year) {
        return "IF(OR(%1$s=\"\",%1$s=%2$s+%3$d),0,1)"
                .formatted(total(TemplateNames.YEARS, year), total(TemplateNames.YEARS, 1), year - 1);
    }

    /**
     * How many figures there are above, between and below the two blocks but for the years, the totals, and the net effect: each of
     * these rows has a figure in every year.
     */
    private String outside() {
        return "COUNT(%s)-COUNT(%s)+COUNT(%s)+COUNT(%s)-3*COLUMNS(%2$s)"
                .formatted(
                        TableOnePlace.years(one.top(), one.heading(Block.PERMANENT)),
                        canvas.cells(TemplateNames.YEARS),
                        TableOnePlace.years(one.total(Block.PERMANENT), one.heading(Block.IMPLEMENTATION)),
                        TableOnePlace.years(one.total(Block.IMPLEMENTATION), one.net()));
    }

    private void result() {
        checks.finish(TemplateNames.CONTROL);
        String says = ControlRows.RESULT;
        canvas.merged(
                        "F6:P7",
                        "=IF(%1$s=\"\",\"Kontrol: ingen uoverensstemmelser.\",\"Kontrol: \"&%1$s)".formatted(says),
                        SAYS)
                .colourWhere("F6:P7", says + "<>\"\"", CellLook.WHITE, CellLook.RED)
                .merged("A9:P9", WHERE, NOTE)
                .height(9, 26);
    }
}
