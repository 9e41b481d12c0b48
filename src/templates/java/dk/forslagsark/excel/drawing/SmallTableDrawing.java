package dk.forslagsark.excel.drawing;

import dk.forslagsark.excel.drawing.CellLook.Trait;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.tables.ListTables;
import java.util.List;

/**
 * The tables without amounts by year.
 *
 * @param canvas draws on the form
 * @param caption what captions begin with
 */
record SmallTableDrawing(SheetCanvas canvas, String caption) {
    private static final CellLook TEXT = TableLook.LABEL;
    private static final CellLook NUMBER = CellLook.AMOUNT;
    private static final CellLook SHARE = CellLook.AMOUNT.formatted("[>=10]0\" %\";[<=-10]-0\" %\";0.0\" %\"");
    private static final CellLook DAY = TEXT.without(Trait.WRAP).formatted("dd-mm-yyyy");

    /**
     * A column.
     *
     * @param ending of its name
     * @param head what stands above it
     * @param from its first column in the sheet
     * @param to its last
     * @param look of its cells
     * @param formula of its cells, if they are computed; else empty. %d is the row
     */
    private record Column(String ending, String head, String from, String to, CellLook look, String formula) {
        static Column of(String ending, String head, String from, String to, CellLook look) {
            return new Column(ending, head, from, to, look, "");
        }

        boolean isAmount() {
            return head.contains("1.000 kr.");
        }

        boolean isNumber() {
            return !look.has(Trait.WRAP) && look != DAY;
        }
    }

    int staffing(int top) {
        return draw(
                top,
                TemplateTables.of(ListTables.STAFFING),
                "Personalemæssige konsekvenser",
                List.of(
                        Column.of("tekst", "Årsværk", "A", "C", TEXT),
                        Column.of("før", "Før", "D", "D", NUMBER),
                        Column.of("efter", "Efter", "E", "E", NUMBER),
                        new Column(
                                "ændring",
                                "Ændring (+/-)",
                                "F",
                                "F",
                                NUMBER.with(Trait.BOLD),
                                "=IF(COUNT(D%1$d:E%1$d)<2,\"\",ROUND(E%1$d-D%1$d,9))")));
    }

    int unitPrices(int top) {
        return draw(
                top,
                TemplateTables.of(ListTables.UNIT_PRICES),
                "Enhedspris",
                List.of(
                        Column.of("tekst", "Enhed", "A", "A", TEXT),
                        Column.of("antal_før", "Antal før", "B", "B", NUMBER),
                        Column.of("pris_før", "Pris før (kr.)", "C", "C", NUMBER),
                        Column.of("antal_efter", "Antal efter", "D", "D", NUMBER),
                        Column.of("pris_efter", "Pris efter (kr.)", "E", "E", NUMBER),
                        new Column(
                                "virkning",
                                "1.000 kr.",
                                "F",
                                "F",
                                NUMBER.with(Trait.BOLD),
                                "=IF(COUNT(B%1$d:E%1$d)<4,\"\",ROUND((D%1$d*E%1$d-B%1$d*C%1$d)/1000,9))")));
    }

    int budgets(int top) {
        String share = "ROUND(-E%1$d*100/ABS(D%1$d),9)";
        return draw(
                top,
                TemplateTables.of(ListTables.BUDGETS),
                "Besparelsens andel af budgettet",
                List.of(
                        Column.of("aktivitet", "Budget til", "A", "B", TEXT),
                        Column.of("år", "År", "C", "C", NUMBER.formatted("0")),
                        Column.of("beløb", "Budget (1.000 kr.)", "D", "D", NUMBER),
                        Column.of("besparelse", "Besparelse (1.000 kr.)", "E", "E", NUMBER),
                        new Column(
                                "andel",
                                "Andel",
                                "F",
                                "F",
                                SHARE.with(Trait.BOLD),
                                "=IF(OR(COUNT(D%1$d:E%1$d)<2,D%1$d=0),\"\",IF(ABS(ROUND(" + share + ",1))<10,ROUND("
                                        + share + ",1),ROUND(" + share + ",0)))")));
    }

    /**
     * @param asked what the questions of the form end with
     */
    int success(int top, String asked) {
        return draw(
                top,
                TemplateTables.of(ListTables.SUCCESS_CRITERIA),
                "",
                List.of(
                        Column.of("kriterium", "Succeskriterier", "A", "B", TEXT),
                        Column.of("måling", "Hvordan måles succeskriteriet" + asked, "C", "D", TEXT),
                        Column.of("ansvarlig", "Hvem er ansvarlig for opfølgning" + asked, "E", "F", TEXT),
                        Column.of("hvornår", "Hvornår gennemføres opfølgningen" + asked, "G", "U", TEXT)));
    }

    int consultations(int top) {
        return draw(
                top,
                TemplateTables.of(ListTables.CONSULTATIONS),
                "",
                List.of(
                        Column.of("part", "Høringspart", "A", "C", TEXT),
                        Column.of("hørt", "Ja/Nej", "D", "D", TEXT),
                        Column.of("dato", "Dato for godkendelse", "E", "E", DAY),
                        Column.of("konklusion", "Konklusion", "F", "U", TEXT)));
    }

    int risks(int top) {
        return draw(
                top,
                TemplateTables.of(ListTables.PART_RISKS),
                "",
                List.of(Column.of("del", "Del", "A", "D", TEXT), Column.of("niveau", "Risiko", "E", "U", TEXT)));
    }

    /** The caption, the heads, the model row, and a gap that goes where the table goes. */
    private int draw(int top, TemplateTable shape, String what, List<Column> columns) {
        int head = what.isEmpty() ? top : top + 1;
        if (!what.isEmpty()) {
            canvas.height(top, 18).merged(FormColumns.row(top), caption + what, TableLook.CAPTION);
        }
        canvas.height(head, TableLook.HEAD_ROW).height(head + 1, TableLook.ROW).height(head + 2, TableLook.GAP);
        for (Column column : columns) {
            CellLook above = column.isNumber() ? TableLook.HEAD_RIGHT : TableLook.HEAD;
            cells(column, head, column.head(), above);
            cells(column, head + 1, column.formula().formatted(head + 1), column.look());
            canvas.name(shape.name(column.ending()), column.from() + (head + 1));
            showDecimals(column, head + 1);
        }
        canvas.name(shape.block(), "A%d:U%d".formatted(top, head + 2));
        return head + 3;
    }

    /** Posts and prices may have more decimals than amounts. */
    private void showDecimals(Column column, int row) {
        if (column.look().format().equals(NUMBER.format())) {
            String cell = column.from() + row;
            String decimals = column.isAmount() ? "#,##0.0##" : "#,##0.0#######";
            canvas.formatWhere(cell, "ABS(N(%1$s)-ROUND(N(%1$s),0))>0.000001".formatted(cell), decimals);
        }
    }

    private void cells(Column column, int row, String content, CellLook look) {
        if (column.from().equals(column.to())) {
            canvas.put(column.from() + row, content, look);
        } else {
            canvas.merged(FormColumns.cells(column.from(), column.to(), row), content, look);
        }
    }

    /** Activities and the years they are marked in. */
    int schedule(int top, YearTableDrawing years) {
        TemplateTable shape = TemplateTables.of(ListTables.MILESTONES);
        canvas.height(top, TableLook.HEAD_ROW).merged("A%1$d:F%1$d".formatted(top), "Aktivitet", TableLook.HEAD);
        years.years(top);
        int row = top + 1;
        canvas.height(row, TableLook.ROW)
                .merged("A%1$d:F%1$d".formatted(row), "", TEXT)
                .put(FormColumns.years(row), "", TableLook.MARK)
                .name(shape.name("aktivitet"), "A" + row)
                .name(shape.name("år"), FormColumns.years(row))
                .height(row + 1, TableLook.GAP)
                .name(shape.block(), "A%d:U%d".formatted(top, row + 1));
        return row + 2;
    }
}
