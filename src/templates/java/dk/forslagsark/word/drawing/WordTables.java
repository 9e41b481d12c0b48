package dk.forslagsark.word.drawing;

import static dk.forslagsark.word.drawing.WordXml.control;
import static dk.forslagsark.word.drawing.WordXml.field;
import static dk.forslagsark.word.drawing.WordXml.paragraph;
import static dk.forslagsark.word.drawing.WordXml.row;
import static dk.forslagsark.word.drawing.WordXml.text;

import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.danish.TableWording;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.economy.CommitteeTable.Kind;
import dk.forslagsark.excel.NamedContent;
import dk.forslagsark.excel.drawing.AreaCaptions;
import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.TableTextNames;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.word.drawing.WordCell.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables with a column for each year. The templates have one such column, which is repeated.
 *
 * @param caption what captions begin with, as XML
 */
record WordTables(String caption) {
    /** The width of the page between its margins. */
    static final int WIDTH = 10_090;

    private static final int YEARS = 5_400;

    static String unit() {
        return text("1.000 kr. ") + field("prisniveau") + text(" p/l");
    }

    private static String committees() {
        return text(ColumnWording.COMMITTEE) + "<w:r><w:br/></w:r>" + unit();
    }

    String tableOne(Form form) {
        List<Integer> widths = List.of(3_140, 1_550, YEARS);
        String head = head(widths, unit(), text(ColumnWording.AREA));
        String costs = control(TemplateNames.IMPLEMENTATION_ROWS, block(Block.IMPLEMENTATION, widths));
        String net = totals(widths, Look.NET, TemplateNames.NET, text(Wording.NET), "");
        String printedNet = form.printsNetWithoutCosts() ? net : control(TemplateNames.NET_ROWS, net);
        String paybacks = control(
                TemplateNames.PAYBACK_ROWS,
                payback(widths, Wording.PAYBACK_SERVICE, TemplateNames.PAYBACK_SERVICE)
                        + payback(widths, Wording.PAYBACK_TOTAL, TemplateNames.PAYBACK_TOTAL));
        return WordXml.table(widths, head + block(Block.PERMANENT, widths) + costs + printedNet + paybacks);
    }

    private static String block(Block block, List<Integer> widths) {
        String total = block == Block.PERMANENT ? TemplateNames.PERMANENT_TOTAL : TemplateNames.IMPLEMENTATION_TOTAL;
        return across(widths, Look.SECTION, text(Wording.heading(block)))
                + across(widths, Look.GROUP, field(TemplateNames.group(block)))
                + row(
                        false,
                        WordCell.text(field(TemplateNames.label(block)), widths.get(0), Look.PLAIN)
                                        .xml()
                                + WordCell.text(field(TemplateNames.area(block)), widths.get(1), Look.PLAIN)
                                        .xml()
                                + WordCell.figure(field(TemplateNames.amounts(block)), widths.get(2), Look.PLAIN)
                                        .xml())
                + totals(widths, Look.TOTAL, total, text(Wording.total(block)), "");
    }

    private static String payback(List<Integer> widths, String label, String name) {
        WordCell words = WordCell.text(text(label), widths.get(0) + widths.get(1), Look.PLAIN);
        WordCell period = WordCell.text(field(name), widths.get(2), Look.PLAIN);
        return row(false, words.spanning(2).xml() + period.xml());
    }

    /** Table 1 in short. */
    String areaTotals() {
        List<Integer> widths = List.of(WIDTH - YEARS, YEARS);
        StringBuilder rows = new StringBuilder(head(widths, unit()));
        for (Block block : Block.values()) {
            rows.append(control(
                    TemplateNames.totalRows(block),
                    across(widths, Look.SECTION, field(TableTextNames.name(block), Wording.shortHeading(block)))));
            for (AreaPlace place : AreaPlace.all()) {
                String label = Wording.shortLabel(block, AreaCaptions.alone(place), AreaCaptions.within(place));
                rows.append(control(
                        TemplateNames.totalRows(block, place),
                        totals(
                                widths,
                                Look.PLAIN,
                                TemplateNames.total(block, place),
                                field(TableTextNames.name(block, place), label))));
            }
        }
        rows.append(totals(widths, Look.NET, TemplateNames.NET, text(Wording.NET)));
        String title = field(TableTextNames.title(TableTextNames.TABLE_1), Wording.AREAS_CAPTION);
        return around(TableTextNames.TABLE_1, title, WordXml.table(widths, rows.toString()));
    }

    String permanent(AreaPlace place) {
        TemplateTable shape = TemplateTables.area(Block.PERMANENT, place);
        List<Integer> widths = List.of(WIDTH - YEARS, YEARS);
        String rows = head(shape.name(TemplateTables.OWN_YEARS), "right", widths, unit())
                + across(widths, Look.GROUP, field(shape.headingName().orElseThrow()))
                + line(shape, widths, "tekst")
                + totals(
                        widths,
                        Look.TOTAL,
                        shape.name("total"),
                        total(shape, AreaCaptions.total(Block.PERMANENT, place)));
        return titled(shape, AreaCaptions.table(Block.PERMANENT, place), WordXml.table(widths, rows));
    }

    String investments(AreaPlace place, Form form) {
        TemplateTable shape = TemplateTables.area(Block.IMPLEMENTATION, place);
        List<Integer> widths = List.of(2_640, 5_000, 850, 1_600);
        WordCell mark = WordCell.text(field(shape.name("pulje")), widths.get(3), Look.PLAIN);
        String line = row(
                false,
                WordCell.text(field(shape.name("tekst")), widths.get(0), Look.PLAIN)
                                .xml()
                        + WordCell.figure(field(shape.name("beløb")), widths.get(1), Look.PLAIN)
                                .xml()
                        + WordCell.figure(field(shape.name("i_alt")), widths.get(2), Look.TOTAL)
                                .xml()
                        + mark.centred().xml());
        String total = row(
                false,
                WordCell.text(total(shape, AreaCaptions.total(Block.IMPLEMENTATION, place)), widths.get(0), Look.TOTAL)
                                .xml()
                        + WordCell.figure(field(shape.name("total")), widths.get(1), Look.TOTAL)
                                .xml()
                        + WordCell.figure(field(shape.name("total_i_alt")), widths.get(2), Look.TOTAL)
                                .xml()
                        + WordCell.text("", widths.get(3), Look.TOTAL).xml());
        boolean isPoolSure =
                place.shipped().filter(area -> !form.printsUnmarkedPool(area)).isEmpty();
        String pool = text(TableWording.INNOVATION_POOL);
        String poolHead = isPoolSure ? pool : control(TemplateNames.column(shape.name("pulje")), pool);
        WordCell marks = WordCell.text(poolHead, widths.get(3), Look.HEAD);
        String head = row(
                true,
                WordCell.text(unit(), widths.get(0), Look.HEAD).xml()
                        + WordCell.figure(field(shape.name(TemplateTables.OWN_YEARS)), widths.get(1), Look.HEAD)
                                .xml()
                        + WordCell.figure(text(TableWording.ROW_TOTAL), widths.get(2), Look.HEAD)
                                .xml()
                        + marks.centred().xml());
        String group = across(widths, Look.GROUP, field(shape.headingName().orElseThrow()));
        return titled(
                shape,
                AreaCaptions.table(Block.IMPLEMENTATION, place),
                WordXml.table(widths, head + group + line + total));
    }

    String committees(Block block, AreaPlace place) {
        TemplateTable shape = TemplateTables.committees(block, place);
        List<Integer> widths = List.of(2_440, 1_450, 1_550, 4_650);
        StringBuilder rows = new StringBuilder(head(
                shape.name(TemplateTables.OWN_YEARS),
                "right",
                widths,
                committees(),
                text(ColumnWording.KIND),
                text(TableWording.KEY)));
        rows.append(line(shape, widths, "udvalg", "art", "nøgle"));
        if (block == Block.PERMANENT) {
            rows.append(kind(shape, widths, TableWording.COMMITTEES_TOTAL, Kind.SAVING, TemplateTables.TOTAL_SAVING));
            rows.append(kind(shape, widths, "", Kind.COST, TemplateTables.TOTAL_COST));
        }
        rows.append(totals(
                widths,
                Look.TOTAL,
                shape.name("total"),
                total(shape, AreaCaptions.total(block, place)),
                "",
                field(shape.name(NamedContent.KEYS))));
        return titled(shape, AreaCaptions.committees(block, place), WordXml.table(widths, rows.toString()));
    }

    private static String kind(TemplateTable shape, List<Integer> widths, String label, Kind kind, String ending) {
        return totals(widths, Look.TOTAL, shape.name(ending), text(label), text(TableWording.name(kind)), "");
    }

    String effect() {
        TemplateTable shape = TemplateTables.EFFECT;
        List<Integer> widths = List.of(WIDTH - YEARS, YEARS);
        String rows = head(widths, committees())
                + line(shape, widths, "udvalg")
                + totals(widths, Look.TOTAL, shape.name("total"), total(shape, TableWording.COMMITTEES_TOTAL));
        return titled(shape, TableWording.EFFECT_CAPTION, WordXml.table(widths, rows));
    }

    /** What the owner may call the total otherwise. */
    private static String total(TemplateTable shape, String usual) {
        return field(TableTextNames.totalName(shape.prefix()), usual);
    }

    /** The same with a title that the owner may write otherwise. */
    private String titled(TemplateTable shape, String usual, String table) {
        return around(shape.prefix(), field(TableTextNames.title(shape.prefix()), usual), table);
    }

    /** The table under a caption of the template. */
    String captioned(TemplateTable shape, String words, String table) {
        return around(shape.prefix(), words.isEmpty() ? "" : text(words), table);
    }

    /** The table with what is written above and below it; all of it goes where the table goes. */
    private String around(String prefix, String title, String table) {
        String above = title.isEmpty() ? "" : paragraph("Caption", caption + title);
        return control(TemplateNames.BLOCK + prefix, leadIn(prefix) + above + table + note(prefix));
    }

    static String leadIn(String prefix) {
        return control("indledning_" + prefix, paragraph("Indledning", "<w:r><w:t></w:t></w:r>"));
    }

    static String note(String prefix) {
        return control("note_" + prefix, paragraph("Note", "<w:r><w:t></w:t></w:r>")) + paragraph("Luft", "");
    }

    private static String head(List<Integer> widths, String... first) {
        return head(TemplateNames.YEARS, "right", widths, first);
    }

    static String head(String years, String align, List<Integer> widths, String... first) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < first.length; i++) {
            WordCell cell = WordCell.text(first[i], widths.get(i), Look.HEAD);
            cells.append((i > 1 ? WordCell.figure(cell.content(), cell.width(), Look.HEAD) : cell).xml());
        }
        int last = widths.get(widths.size() - 1);
        cells.append(new WordCell(field(years), last, 1, align, Look.HEAD).xml());
        return row(true, cells.toString());
    }

    static String across(List<Integer> widths, Look look, String content) {
        int whole = widths.stream().mapToInt(width -> width).sum();
        return row(
                false,
                WordCell.text(content, whole, look).spanning(widths.size()).xml());
    }

    private static String line(TemplateTable shape, List<Integer> widths, String... endings) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < endings.length; i++) {
            WordCell cell = WordCell.text(field(shape.name(endings[i])), widths.get(i), Look.PLAIN);
            cells.add((endings[i].equals("nøgle") ? WordCell.figure(cell.content(), cell.width(), Look.PLAIN) : cell)
                    .xml());
        }
        int last = widths.get(widths.size() - 1);
        cells.add(WordCell.figure(field(shape.name("beløb")), last, Look.PLAIN).xml());
        return row(false, String.join("", cells));
    }

    private static String totals(List<Integer> widths, Look look, String name, String... first) {
        String cells = Stream.iterate(0, i -> i < first.length, i -> i + 1)
                .map(i -> i == 2
                        ? WordCell.figure(first[i], widths.get(i), look)
                        : WordCell.text(first[i], widths.get(i), look))
                .map(WordCell::xml)
                .collect(Collectors.joining());
        int last = widths.get(widths.size() - 1);
        return row(false, cells + WordCell.figure(field(name), last, look).xml());
    }
}
