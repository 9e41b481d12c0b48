package dk.forslagsark.excel.reading;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.FormContents;
import dk.forslagsark.excel.PlacedAreas;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.SectionNames;
import dk.forslagsark.excel.template.TableTextNames;
import dk.forslagsark.excel.template.TableTextNames.TableText;
import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Sections;
import dk.forslagsark.proposal.TableTexts;
import dk.forslagsark.tables.PrintedTable;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The texts that are spread over rows, and the headings that a proposal has words for.
 *
 * @param places where they stand
 * @param carried the proposal that the workbook carries along
 * @param log is told what differs
 */
record TextRowsReading(NamedRanges places, Optional<Proposal> carried, ReadingLog log) {
    /** The proposal with what the sheet says otherwise. */
    Proposal read(Proposal before) {
        Map<String, String> printed =
                carried.map(Checks::version).map(FormContents::texts).orElse(Map.of());
        Sections sections = before.supplement().sections();
        for (Section section : Section.values()) {
            String name = SectionNames.name(section);
            String words = Form.of(before).headingOf(new Content.Text(section));
            Optional<String> text = changed(name, words, printed.getOrDefault(name, ""));
            sections = text.isPresent() ? sections.with(section, text.get()) : sections;
        }
        return before.withSupplement(
                before.supplement().withSections(sections).withTableTexts(tables(before, printed)));
    }

    private TableTexts tables(Proposal before, Map<String, String> printed) {
        PlacedAreas placed = PlacedAreas.of(carried.orElse(before));
        TableTexts texts = before.supplement().tableTexts();
        for (Map.Entry<String, TableText> row : TableTextNames.rows(placed::at).entrySet()) {
            Optional<String> text =
                    changed(row.getKey(), words(row.getValue()), printed.getOrDefault(row.getKey(), ""));
            texts = text.isPresent() ? with(texts, row.getValue(), text.get()) : texts;
        }
        for (Map.Entry<String, TableText> heading :
                TableTextNames.headings(placed::at).entrySet()) {
            String was =
                    texts.text(heading.getValue().table(), heading.getValue().part());
            texts = with(texts, heading.getValue(), heading(heading.getKey(), words(heading.getValue()), was));
        }
        return texts;
    }

    /** “Note til Personale”. */
    private static String words(TableText text) {
        return PrintedTable.of(text.table()).orElseThrow().words(text.part());
    }

    private static TableTexts with(TableTexts texts, TableText text, String changed) {
        return texts.with(text.table(), text.part(), changed);
    }

    /** The text of a row, where another is printed there. */
    private Optional<String> changed(String name, String words, String printed) {
        return SheetRows.of(places, Stream.of(name))
                .filter(rows -> !rows.rows().isEmpty())
                .map(rows -> log.text(rows.cell(name, rows.first()).orElseThrow(), words, text(rows, name), printed))
                .filter(text -> !Printed.areAlike(text, printed));
    }

    /** Without a word of the proposal, the template has one of its own there. */
    private String heading(String name, String words, String before) {
        Optional<String> ofTemplate = places.kept(TableTextNames.ofTemplate(name));
        Optional<String> printed =
                Optional.of(before).filter(text -> !text.isBlank()).or(() -> ofTemplate);
        Optional<ReadCell> cell = places.find(name).map(NamedRange::cell).map(ReadCell::of);
        if (cell.isEmpty() || printed.isEmpty()) {
            return before;
        }
        String text = log.text(cell.get(), words, cell.get().text(), printed.get());
        if (text.equals(printed.get())) {
            return before;
        }
        return ofTemplate.filter(own -> Printed.areAlike(own, text)).isPresent() ? "" : text;
    }

    private static String text(SheetRows rows, String name) {
        StringBuilder text = new StringBuilder();
        for (int row : rows.rows()) {
            String part = rows.cell(name, row).map(ReadCell::text).orElse("");
            boolean goesOn = row == rows.first() || text.length() > 0 && text.charAt(text.length() - 1) == ' ';
            text.append(goesOn ? "" : "\n").append(part);
        }
        return text.toString().strip();
    }
}
