package dk.forslagsark.excel.reading;

import dk.forslagsark.check.Checks;
import dk.forslagsark.compare.FormatWords;
import dk.forslagsark.excel.Captions;
import dk.forslagsark.excel.FormContents;
import dk.forslagsark.excel.LabelledText;
import dk.forslagsark.excel.PlacedAreas;
import dk.forslagsark.excel.template.FreeTableNames;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.SectionNames;
import dk.forslagsark.excel.template.TableTextNames;
import dk.forslagsark.excel.template.TableTextNames.TableText;
import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Paragraph;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Sections;
import dk.forslagsark.proposal.TableTexts;
import dk.forslagsark.tables.PrintedTable;
import dk.forslagsark.version.TableTitles;
import dk.forslagsark.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

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
        Map<String, RichText> printed =
                carried.map(Checks::version).map(FormContents::texts).orElse(Map.of());
        Sections sections = before.supplement().sections();
        for (Section section : Section.values()) {
            String name = SectionNames.name(section);
            String words = Form.of(before).headingOf(new Content.Text(section));
            Optional<RichText> text = changed(name, words, printed.getOrDefault(name, RichText.EMPTY));
            sections = text.isPresent() ? sections.with(section, text.get()) : sections;
        }
        return before.withSupplement(
                before.supplement().withSections(sections).withTableTexts(tables(before, printed)));
    }

    private TableTexts tables(Proposal before, Map<String, RichText> printed) {
        PlacedAreas placed = PlacedAreas.of(carried.orElse(before));
        TableTexts texts = before.supplement().tableTexts();
        for (Map.Entry<String, TableText> row : TableTextNames.rows(placed::at).entrySet()) {
            Optional<RichText> text =
                    changed(row.getKey(), words(row.getValue()), printed.getOrDefault(row.getKey(), RichText.EMPTY));
            texts = text.isPresent() ? with(texts, row.getValue(), text.get().text()) : texts;
        }
        Version version = Checks.version(carried.orElse(before));
        for (Map.Entry<String, TableText> heading :
                TableTextNames.headings(placed::at).entrySet()) {
            texts = with(texts, heading.getValue(), heading(heading.getKey(), heading.getValue(), version));
        }
        return carried.isPresent() ? texts : new TableOrderReading(places, placed::at).read(texts);
    }

    /** “Note til Personale”. */
    private static String words(TableText text) {
        return PrintedTable.of(text.table()).orElseThrow().words(text.part());
    }

    private static TableTexts with(TableTexts texts, TableText text, String changed) {
        return texts.with(text.table(), text.part(), changed);
    }

    /** The text of a row, where another is printed there. */
    private Optional<RichText> changed(String name, String words, RichText printed) {
        return SheetRows.of(places, Stream.of(name))
                .filter(rows -> !rows.rows().isEmpty())
                .flatMap(rows ->
                        changed(rows.cell(name, rows.first()).orElseThrow(), words, paragraphs(rows, name), printed));
    }

    private Optional<RichText> changed(ReadCell first, String words, List<Paragraph> stated, RichText printed) {
        List<Paragraph> before = LabelledText.of(printed);
        String now = new RichText(stated).text();
        String was = new RichText(before).text();
        boolean isTaken = Printed.areAlike(now, was)
                ? looksOtherwise(stated, before) && log.takes(formatted(first, words, stated, before))
                : !Printed.areAlike(log.text(first, words, now, was), was);
        return Optional.of(stated).filter(any -> isTaken).map(any -> LabelledText.read(stripped(any), printed));
    }

    private static ImportDifference formatted(
            ReadCell first, String words, List<Paragraph> stated, List<Paragraph> before) {
        return ImportDifference.input(
                first.address(),
                words,
                Stated.of(FormatWords.after(new RichText(stated))),
                Stated.of(FormatWords.after(new RichText(before))));
    }

    /** A program may make letters that are all alike those of the cell. */
    private static boolean looksOtherwise(List<Paragraph> stated, List<Paragraph> before) {
        List<Paragraph> now = stripped(stated);
        List<Paragraph> was = stripped(before);
        return now.size() == was.size()
                && IntStream.range(0, now.size())
                        .anyMatch(i -> !now.get(i).equals(was.get(i))
                                && now.get(i).text().equals(was.get(i).text())
                                && !(now.get(i).isPlain() && was.get(i).runs().size() == 1));
    }

    /** Without those that have no words at the ends. */
    private static List<Paragraph> stripped(List<Paragraph> paragraphs) {
        return new RichText(paragraphs).printed().paragraphs();
    }

    /** Without a word of the proposal, there is one that follows from its rows, or the template has one of its own there. */
    private String heading(String name, TableText of, Version version) {
        String before = version.proposal().supplement().tableTexts().text(of.table(), of.part());
        Optional<String> kept = places.kept(TableTextNames.ofTemplate(name));
        Optional<String> ofTemplate = TableTextNames.isTitle(name) ? kept.map(Captions::title) : kept;
        Optional<String> printed = Optional.of(TableTitles.printed(version, of.table(), of.part()))
                .filter(text -> !text.isEmpty())
                .or(() -> ofTemplate);
        Optional<ReadCell> cell = places.find(name).map(NamedRange::cell).map(ReadCell::of);
        if (cell.isEmpty() || printed.isEmpty()) {
            return before;
        }
        String shown = TableTextNames.isTitle(name)
                ? Captions.title(cell.get().text(), kept.orElse(""))
                : cell.get().text();
        String text = log.text(cell.get(), words(of), shown, printed.get());
        if (text.equals(printed.get())) {
            return before;
        }
        return ofTemplate.filter(own -> Printed.areAlike(own, text)).isPresent() ? "" : text;
    }

    /** The tables that may stand between paragraphs, and the model rows of such tables. */
    private List<Extent> freeTables() {
        List<Extent> all = new ArrayList<>();
        for (Section section : Section.values()) {
            FreeTableNames names = new FreeTableNames(section);
            add(all, names.leadIn(), names.note());
            for (int number = 1; places.has(names.title(number)); number++) {
                add(all, names.leadIn(number), names.note(number));
            }
        }
        return all;
    }

    private void add(List<Extent> all, String first, String last) {
        places.find(first).ifPresent(top -> places.find(last)
                .ifPresent(below -> all.add(new Extent(top.sheet(), top.firstRow(), below.lastRow()))));
    }

    /** Rows of a sheet, from the first to the last. */
    private record Extent(XSSFSheet sheet, int first, int last) {
        boolean holds(XSSFSheet other, int row) {
            return sheet == other && first <= row && row <= last;
        }
    }

    private List<Paragraph> paragraphs(SheetRows rows, String name) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Extent> tables = freeTables();
        List<Integer> own = rows.rows().stream()
                .filter(row -> tables.stream().noneMatch(table -> table.holds(rows.sheet(), row)))
                .toList();
        for (int row : own) {
            RichText part = rows.cell(name, row).map(ReadCell::words).orElse(RichText.EMPTY);
            List<Paragraph> added = part.isEmpty() ? List.of(Paragraph.plain("")) : part.paragraphs();
            int last = paragraphs.size() - 1;
            boolean goesOn = last >= 0 && paragraphs.get(last).text().endsWith(" ");
            if (goesOn) {
                paragraphs.set(last, paragraphs.get(last).and(added.get(0)));
            }
            paragraphs.addAll(added.subList(goesOn ? 1 : 0, added.size()));
        }
        return paragraphs;
    }
}
