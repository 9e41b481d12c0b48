package dk.forslagsark.word;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.excel.template.FreeTableNames;
import dk.forslagsark.excel.template.SectionNames;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.tables.FreeTyping;
import dk.forslagsark.tables.SectionParts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * Copies the model of the free tables of each section.
 *
 * @param root the document
 * @param proposal whose tables
 * @param years repeats cells sideways
 * @param lists those of the document
 */
record FreeTablesFilling(Element root, Proposal proposal, YearCellsFilling years, WordLists lists) {
    /** What a control keeps of the text that is to stand in it, where that is not all. */
    static final String PART = "part";

    void fill() {
        for (Section section : Section.values()) {
            FreeTableNames names = new FreeTableNames(section);
            List<SectionParts.Part> parts = SectionParts.of(proposal, section);
            Optional<Element> text = text(section).filter(any -> parts.size() > 1);
            for (Element model : Controls.tagged(root, TemplateNames.BLOCK + names.title())) {
                fill(model, names, parts, text);
                text = Optional.empty();
            }
        }
    }

    /**
     * @param text the control that takes the text, where tables are to stand between its paragraphs
     */
    private void fill(Element model, FreeTableNames names, List<SectionParts.Part> parts, Optional<Element> text) {
        for (int i = 0; i < parts.size(); i++) {
            boolean isLast = i == parts.size() - 1;
            Element below = text.filter(any -> !isLast).orElse(model);
            if (text.isPresent() && !isLast) {
                Element part = (Element) text.get().cloneNode(true);
                text.get().getParentNode().insertBefore(part, text.get());
                part.setUserData(PART, parts.get(i).text(), null);
            }
            parts.get(i).tables().forEach(table -> {
                Element copy = (Element) model.cloneNode(true);
                below.getParentNode().insertBefore(copy, below);
                fill(copy, names, proposal.freeTables().get(table));
            });
        }
        text.ifPresent(
                last -> last.setUserData(PART, parts.get(parts.size() - 1).text(), null));
        Controls.remove(model);
    }

    /** The control that takes the text of the section, if tables can stand between its paragraphs. */
    private Optional<Element> text(Section section) {
        return Controls.tagged(root, SectionNames.name(section)).stream()
                .limit(1)
                .filter(control -> Controls.around(control, "p").isEmpty())
                .findFirst();
    }

    private void fill(Element copy, FreeTableNames names, FreeTable table) {
        paragraphs(copy, names.leadIn(), table.words().text(Part.LEAD_IN));
        paragraphs(copy, names.note(), table.words().text(Part.NOTE));
        Controls.tagged(copy, names.title()).forEach(control -> WrittenText.put(control, table.title()));
        List<FreeRow> rows = table.rows();
        Controls.tagged(copy, names.cells()).stream()
                .flatMap(control -> Controls.around(control, "tr").stream())
                .findFirst()
                .ifPresent(model -> {
                    rows.stream().skip(1).forEach(row -> {
                        Element line = (Element) model.cloneNode(true);
                        model.getParentNode().insertBefore(line, model);
                        cells(line, names.cells(), row, table);
                    });
                    Controls.remove(model);
                });
        rows.stream().findFirst().ifPresent(head -> cells(copy, names.head(), head, table));
    }

    private void cells(Element within, String name, FreeRow row, FreeTable table) {
        List<String> texts = IntStream.range(0, Math.max(1, table.columns()))
                .mapToObj(column -> shown(row.cell(column)))
                .toList();
        Controls.tagged(within, name).forEach(control -> years.fill(control, texts));
    }

    private static String shown(String text) {
        return FreeTyping.figure(text).map(DanishNumber::write).orElse(text);
    }

    private void paragraphs(Element copy, String name, String text) {
        Controls.tagged(copy, name)
                .forEach(control ->
                        WrittenText.putParagraphs(control, RichText.plain(text).printed(), lists));
    }
}
