package dk.forslagsark.excel.drawing;

import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.excel.drawing.CellLook.Trait;
import dk.forslagsark.excel.template.TableTextNames;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.tables.ListTables;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

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
        /** What the name of its heading ends with, where the proposal may have a word for it. */
        Optional<String> side() {
            return Optional.of(ending).filter(Set.of("før", "efter")::contains);
        }

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
                ListTables.STAFFING.title(),
                List.of(
                        Column.of("tekst", ColumnWording.POSTS, "A", "C", TEXT),
                        Column.of("før", ColumnWording.BEFORE, "D", "D", NUMBER),
                        Column.of("efter", ColumnWording.AFTER, "E", "E", NUMBER),
                        new Column(
                                "ændring",
                                ColumnWording.CHANGE.replace(" ", "\n"),
                                "F",
                                "F",
                                NUMBER.with(Trait.BOLD),
                                "=IF(COUNT(D%1$d:E%1$d)<2,\"\",ROUND(E%1$d-D%1$d,9))")));
    }

    /** What is compared stands above quantities and prices. */
    int unitPrices(int top) {
        TemplateTable shape = TemplateTables.of(ListTables.UNIT_PRICES);
        int sides = caption(top, shape, ListTables.UNIT_PRICES.title());
        canvas.height(sides, TableLook.HEAD_ROW)
                .put("A" + sides, "", TableLook.HEAD)
                .put("F" + sides, "", TableLook.HEAD);
        side(shape, "før", "B%1$d:C%1$d".formatted(sides), ColumnWording.BEFORE);
        side(shape, "efter", "D%1$d:E%1$d".formatted(sides), ColumnWording.AFTER);
        return rows(
                top,
                sides + 1,
                shape,
                List.of(
                        Column.of("tekst", ColumnWording.UNIT, "A", "A", TEXT),
                        Column.of("antal_før", ColumnWording.QUANTITY, "B", "B", NUMBER),
                        Column.of("pris_før", ColumnWording.UNIT_PRICE, "C", "C", NUMBER),
                        Column.of("antal_efter", ColumnWording.QUANTITY, "D", "D", NUMBER),
                        Column.of("pris_efter", ColumnWording.UNIT_PRICE, "E", "E", NUMBER),
                        new Column(
                                "virkning",
                                ColumnWording.EFFECT,
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
                ListTables.BUDGETS.title(),
                List.of(
                        Column.of("aktivitet", ColumnWording.BUDGETED, "A", "B", TEXT),
                        Column.of("år", ColumnWording.YEAR, "C", "C", NUMBER.formatted("0")),
                        Column.of("beløb", ColumnWording.BUDGET, "D", "D", NUMBER),
                        Column.of("besparelse", ColumnWording.SAVING, "E", "E", NUMBER),
                        new Column(
                                "andel",
                                ColumnWording.SHARE,
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
                        Column.of("kriterium", ColumnWording.SUCCESS_CRITERIA, "A", "B", TEXT),
                        Column.of("måling", ColumnWording.MEASURE + asked, "C", "D", TEXT),
                        Column.of("ansvarlig", ColumnWording.RESPONSIBLE + asked, "E", "F", TEXT),
                        Column.of("hvornår", ColumnWording.FOLLOW_UP + asked, "G", "U", TEXT)));
    }

    int consultations(int top) {
        return draw(
                top,
                TemplateTables.of(ListTables.CONSULTATIONS),
                "",
                List.of(
                        Column.of("part", ColumnWording.CONSULTED_BODY, "A", "C", TEXT),
                        Column.of("hørt", ColumnWording.CONSULTED, "D", "D", TEXT),
                        Column.of("dato", ColumnWording.APPROVED, "E", "E", DAY),
                        Column.of("konklusion", ColumnWording.CONCLUSION, "F", "U", TEXT)));
    }

    int risks(int top) {
        return draw(
                top,
                TemplateTables.of(ListTables.PART_RISKS),
                "",
                List.of(
                        Column.of("del", ColumnWording.PART, "A", "D", TEXT),
                        Column.of("niveau", ColumnWording.RISK, "E", "U", TEXT)));
    }

    private void side(TemplateTable shape, String side, String cells, String usual) {
        canvas.merged(cells, usual, TableLook.HEAD.aligned(HorizontalAlignment.CENTER))
                .name(TableTextNames.heading(shape.prefix(), side), cells.substring(0, cells.indexOf(':')));
    }

    /** The lead-in, the caption, the heads, the model row, the note, and a gap that goes where the table goes. */
    private int draw(int top, TemplateTable shape, String what, List<Column> columns) {
        return rows(top, caption(top, shape, what), shape, columns);
    }

    /** What is written above the table, and its caption, if it has one; gives the row after both. */
    private int caption(int top, TemplateTable shape, String what) {
        int row = new TableTextDrawing(canvas).leadIn(shape.prefix(), top);
        if (what.isEmpty()) {
            return row;
        }
        canvas.height(row, 18).merged(FormColumns.row(row), caption + what, TableLook.CAPTION);
        return row + 1;
    }

    private int rows(int top, int head, TemplateTable shape, List<Column> columns) {
        canvas.height(head, TableLook.HEAD_ROW).height(head + 1, TableLook.ROW);
        for (Column column : columns) {
            CellLook above = column.isNumber() ? TableLook.HEAD_RIGHT : TableLook.HEAD;
            cells(column, head, column.head(), above);
            cells(column, head + 1, column.formula().formatted(head + 1), column.look());
            canvas.name(shape.name(column.ending()), column.from() + (head + 1));
            column.side()
                    .ifPresent(side -> canvas.name(TableTextNames.heading(shape.prefix(), side), column.from() + head));
            showDecimals(column, head + 1);
        }
        return closed(top, head + 2, shape);
    }

    /** The note below the table and the gap; gives the row after it. */
    private int closed(int top, int row, TemplateTable shape) {
        int gap = new TableTextDrawing(canvas).note(shape.prefix(), row);
        canvas.height(gap, TableLook.GAP).name(shape.block(), FormColumns.rows(top, gap));
        return gap + 1;
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

    /** Activities and the years they are marked in: those of Table 1, or its own. */
    int schedule(int top, YearTableDrawing years) {
        TemplateTable shape = TemplateTables.of(ListTables.MILESTONES);
        int head = caption(top, shape, "");
        canvas.height(head, TableLook.HEAD_ROW)
                .merged("A%1$d:F%1$d".formatted(head), ColumnWording.ACTIVITY, TableLook.HEAD)
                .name(shape.name(TemplateTables.OWN_YEARS), FormColumns.years(head));
        years.years(head);
        int row = head + 1;
        canvas.height(row, TableLook.ROW)
                .merged("A%1$d:F%1$d".formatted(row), "", TEXT)
                .put(FormColumns.years(row), "", TableLook.MARK)
                .name(shape.name("aktivitet"), "A" + row)
                .name(shape.name("år"), FormColumns.years(row));
        return closed(top, row + 1, shape);
    }
}
