package dk.forslagsark.word.drawing;

import static dk.forslagsark.word.drawing.WordXml.control;
import static dk.forslagsark.word.drawing.WordXml.field;
import static dk.forslagsark.word.drawing.WordXml.paragraph;
import static dk.forslagsark.word.drawing.WordXml.row;
import static dk.forslagsark.word.drawing.WordXml.text;

import dk.forslagsark.danish.FrontWording;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.SectionNames;
import dk.forslagsark.excel.template.TableTextNames;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.form.Content;
import dk.forslagsark.form.Content.Table;
import dk.forslagsark.form.Content.Text;
import dk.forslagsark.form.Form;
import dk.forslagsark.form.FormPart;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.word.drawing.WordCell.Look;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws what a Word template of a form says, part by part as it is printed. */
final class WordFormDrawing {
    private static final List<Integer> FRONT = List.of(2_800, 7_290);

    private final Form form;
    private final String caption;
    private final WordTables tables;
    private final WordSmallTables small;

    WordFormDrawing(Form form) {
        this.form = form;
        caption = form.numbersTables() ? text("Tabel ") + WordXml.counted("SEQ Tabel \\* ARABIC") + text(". ") : "";
        tables = new WordTables(caption);
        small = new WordSmallTables(tables, form == Form.INVESTMENT_2020 ? "?" : "");
    }

    /** The body of the document. */
    String body() {
        return front() + form.parts().stream().map(this::part).collect(Collectors.joining());
    }

    private String front() {
        String title =
                paragraph("Heading1", text(form.front().title()) + "<w:r><w:tab/></w:r>" + field(TemplateNames.NUMBER));
        String subtitle = form.front().subtitle().isEmpty()
                ? ""
                : paragraph("Subtitle", text(form.front().subtitle()));
        String funding = form.front().asksForFunding() ? line(FrontWording.FUNDED_BY, field("midler_fra")) : "";
        String rows = line(FrontWording.TITLE, field(TemplateNames.TITLE))
                + line(FrontWording.SUMMARY, field("resumé"))
                + line(FrontWording.TYPE_AND_STATUS, field("forslagstype") + text("  ") + field("status"))
                + line(FrontWording.TARGET_GROUP, field("målgruppe"))
                + funding
                + line(FrontWording.SUBMITTED_BY, field("fremstillende_forvaltning"))
                + line(FrontWording.AFFECTED, field(TemplateNames.AFFECTED));
        return title + subtitle + WordXml.table(FRONT, rows) + paragraph("Luft", "");
    }

    private static String line(String label, String content) {
        return row(
                false,
                WordCell.text(text(label), FRONT.get(0), Look.LABEL).xml()
                        + WordCell.text(content, FRONT.get(1), Look.PLAIN).xml());
    }

    private String part(FormPart part) {
        return part.contents().contains(Table.TOTALS) ? totals(part) : contents(part);
    }

    private String totals(FormPart part) {
        boolean isCaption = !part.number().isEmpty();
        String number = part.number().isEmpty() ? "" : part.number() + " ";
        String heading = paragraph("Heading2", text(number) + (isCaption ? caption : "") + text(part.heading()));
        String above = isCaption ? "" : paragraph("Caption", caption + text(Wording.TOTALS_CAPTION));
        return heading
                + control(
                        TemplateNames.BLOCK + TableTextNames.TABLE_1,
                        WordTables.leadIn(TableTextNames.TABLE_1)
                                + above
                                + tables.tableOne(form)
                                + paragraph("Note", text(Wording.noteToAll()))
                                + WordTables.note(TableTextNames.TABLE_1));
    }

    /** What has no content is taken away; where that is all of the part, it says so, unless it is left out. */
    private String contents(FormPart part) {
        String key = key(part);
        String heading = paragraph("Heading2", text(part.title()));
        String content = part.contents().stream().map(this::content).collect(Collectors.joining());
        String above = part.isLeftOutEmpty()
                ? control(TemplateNames.heading(key), heading)
                : heading + control("ingen_" + key, paragraph("Normal", text(part.nothing())));
        return above + control("afsnit_" + key, content);
    }

    private static String key(FormPart part) {
        return part.contents().stream()
                .filter(Text.class::isInstance)
                .map(each -> SectionNames.name(((Text) each).section()).substring("tekst_".length()))
                .findFirst()
                .orElse("bilag");
    }

    private String content(Content content) {
        if (content instanceof Text part) {
            return control(SectionNames.name(part.section()), paragraph("Normal", "<w:r><w:t></w:t></w:r>"))
                    + small.freeTables(part.section());
        }
        return table((Table) content);
    }

    private String table(Table table) {
        return switch (table) {
            case PERMANENT -> each(tables::permanent);
            case INVESTMENTS -> each(place -> tables.investments(place, form)) + small.financing();
            case COMMITTEES ->
                each(place -> tables.committees(Block.PERMANENT, place))
                        + each(place -> tables.committees(Block.IMPLEMENTATION, place));
            case COMMITTEE_EFFECT -> tables.effect();
            case AREA_TOTALS -> tables.areaTotals() + small.financing();
            case STAFFING -> small.staffing();
            case UNIT_PRICES -> small.unitPrices();
            case BUDGETS -> small.budgets();
            case SUCCESS_CRITERIA -> small.success();
            case CONSULTATIONS -> small.consultations();
            case SCHEDULE -> small.schedule();
            case RISK_LEVEL -> small.risk();
            case PART_RISKS -> small.risks();
            case TOTALS -> throw new IllegalArgumentException("drawn with its heading");
        };
    }

    private static String each(Function<AreaPlace, String> drawn) {
        return AreaPlace.all().stream().map(drawn).collect(Collectors.joining());
    }
}
