package dk.forslagsark.word.drawing;

import static dk.forslagsark.word.drawing.WordXml.control;
import static dk.forslagsark.word.drawing.WordXml.field;
import static dk.forslagsark.word.drawing.WordXml.paragraph;
import static dk.forslagsark.word.drawing.WordXml.row;
import static dk.forslagsark.word.drawing.WordXml.text;

import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.danish.FrontWording;
import dk.forslagsark.excel.template.FreeTableNames;
import dk.forslagsark.excel.template.TableTextNames;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.word.drawing.WordCell.Look;
import java.util.List;

/**
 * The tables without amounts by year, and single fields.
 *
 * @param tables draws captions
 * @param asked what the questions of the form end with
 */
record WordSmallTables(WordTables tables, String asked) {
    /**
     * A column.
     *
     * @param ending of its name
     * @param head what stands above it, as XML
     * @param width in twentieths of a point
     * @param isFigure whether figures stand in it
     */
    private record Column(String ending, String head, int width, boolean isFigure) {
        static Column text(String ending, String head, int width) {
            return new Column(ending, WordXml.text(head), width, false);
        }

        static Column figure(String ending, String head, int width) {
            return new Column(ending, WordXml.text(head), width, true);
        }

        WordCell cell(String content, Look look) {
            return isFigure ? WordCell.figure(content, width, look) : WordCell.text(content, width, look);
        }
    }

    String staffing() {
        TemplateTable shape = TemplateTables.of(ListTables.STAFFING);
        return draw(
                shape,
                ListTables.STAFFING.title(),
                "",
                List.of(
                        Column.text("tekst", ColumnWording.POSTS, 5_290),
                        new Column("før", side(shape, "før", ColumnWording.BEFORE), 1_600, true),
                        new Column("efter", side(shape, "efter", ColumnWording.AFTER), 1_600, true),
                        Column.figure("ændring", ColumnWording.CHANGE, 1_600)));
    }

    /** What is compared stands above quantities and prices. */
    String unitPrices() {
        TemplateTable shape = TemplateTables.of(ListTables.UNIT_PRICES);
        List<Column> columns = List.of(
                Column.text("tekst", ColumnWording.UNIT, 3_090),
                Column.figure("antal_før", ColumnWording.QUANTITY, 1_300),
                Column.figure("pris_før", ColumnWording.UNIT_PRICE, 1_500),
                Column.figure("antal_efter", ColumnWording.QUANTITY, 1_300),
                Column.figure("pris_efter", ColumnWording.UNIT_PRICE, 1_500),
                Column.figure("virkning", ColumnWording.EFFECT, 1_400));
        String sides = row(
                true,
                WordCell.text("", 3_090, Look.HEAD).xml()
                        + sided(shape, "før", ColumnWording.BEFORE)
                        + sided(shape, "efter", ColumnWording.AFTER)
                        + WordCell.text("", 1_400, Look.HEAD).xml());
        return draw(shape, ListTables.UNIT_PRICES.title(), sides, columns);
    }

    private static String sided(TemplateTable shape, String side, String usual) {
        return WordCell.text(side(shape, side, usual), 2_800, Look.HEAD)
                .spanning(2)
                .centred()
                .xml();
    }

    private static String side(TemplateTable shape, String side, String usual) {
        return field(TableTextNames.heading(shape.prefix(), side), usual);
    }

    String budgets() {
        return draw(
                TemplateTables.of(ListTables.BUDGETS),
                ListTables.BUDGETS.title(),
                "",
                List.of(
                        Column.text("aktivitet", ColumnWording.BUDGETED, 4_090),
                        Column.figure("år", ColumnWording.YEAR, 900),
                        Column.figure("beløb", ColumnWording.BUDGET, 1_900),
                        Column.figure("besparelse", ColumnWording.SAVING, 2_100),
                        Column.figure("andel", ColumnWording.SHARE, 1_100)));
    }

    String success() {
        return draw(
                TemplateTables.of(ListTables.SUCCESS_CRITERIA),
                "",
                "",
                List.of(
                        Column.text("kriterium", ColumnWording.SUCCESS_CRITERIA, 2_890),
                        Column.text("måling", ColumnWording.MEASURE + asked, 2_400),
                        Column.text("ansvarlig", ColumnWording.RESPONSIBLE + asked, 2_400),
                        Column.text("hvornår", ColumnWording.FOLLOW_UP + asked, 2_400)));
    }

    String consultations() {
        return draw(
                TemplateTables.of(ListTables.CONSULTATIONS),
                "",
                "",
                List.of(
                        Column.text("part", ColumnWording.CONSULTED_BODY, 3_100),
                        Column.text("hørt", ColumnWording.CONSULTED, 900),
                        Column.text("dato", ColumnWording.APPROVED, 1_500),
                        Column.text("konklusion", ColumnWording.CONCLUSION, 4_590)));
    }

    String risks() {
        return draw(
                TemplateTables.of(ListTables.PART_RISKS),
                "",
                "",
                List.of(
                        Column.text("del", ColumnWording.PART, 7_090),
                        Column.text("niveau", ColumnWording.RISK, 3_000)));
    }

    /** Activities and the years they are marked in. */
    String schedule() {
        TemplateTable shape = TemplateTables.of(ListTables.MILESTONES);
        List<Integer> widths = List.of(4_690, 5_400);
        String head =
                WordTables.head(shape.name(TemplateTables.OWN_YEARS), "center", widths, text(ColumnWording.ACTIVITY));
        WordCell mark = WordCell.text(field(shape.name("år")), widths.get(1), Look.PLAIN);
        String line = row(
                false,
                WordCell.text(field(shape.name("aktivitet")), widths.get(0), Look.PLAIN)
                                .xml()
                        + mark.centred().xml());
        return tables.captioned(shape, "", WordXml.table(widths, head + line));
    }

    private String draw(TemplateTable shape, String caption, String above, List<Column> columns) {
        StringBuilder heads = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (Column column : columns) {
            heads.append(column.cell(column.head(), Look.HEAD).xml());
            cells.append(
                    column.cell(field(shape.name(column.ending())), Look.PLAIN).xml());
        }
        List<Integer> widths = columns.stream().map(Column::width).toList();
        String rows = above + row(true, heads.toString()) + row(false, cells.toString());
        return tables.captioned(shape, caption, WordXml.table(widths, rows));
    }

    /** The model of the free tables of a section, which is copied for each. */
    String freeTables(Section section) {
        FreeTableNames names = new FreeTableNames(section);
        List<Integer> widths = List.of(WordTables.WIDTH);
        String table = WordXml.table(
                widths,
                row(
                                true,
                                WordCell.text(field(names.head()), WordTables.WIDTH, Look.HEAD)
                                        .xml())
                        + row(
                                false,
                                WordCell.text(field(names.cells()), WordTables.WIDTH, Look.PLAIN)
                                        .xml()));
        return control(
                TemplateNames.BLOCK + names.title(),
                control(names.leadIn(), paragraph("Indledning", "<w:r><w:t></w:t></w:r>"))
                        + paragraph("Caption", tables.caption() + field(names.title()))
                        + table
                        + control(names.note(), paragraph("Note", "<w:r><w:t></w:t></w:r>"))
                        + paragraph("Luft", ""));
    }

    String financing() {
        return single(TemplateNames.FINANCING_ROWS, FrontWording.FINANCING, "finansiering");
    }

    String risk() {
        return single(TemplateNames.RISK_ROWS, FrontWording.RISK, "risiko");
    }

    private static String single(String block, String label, String name) {
        return control(
                block,
                paragraph(
                        "Felt",
                        "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + label + " </w:t></w:r>"
                                + field(name)));
    }
}
