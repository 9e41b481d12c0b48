package dk.forslagsark.word;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.paper.PrintedForm;
import dk.forslagsark.version.Version;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.w3c.dom.Element;

/** The pages of one proposal in a catalogue: its form filled, without what only serves to fill it. */
record CataloguePages(Version version, PrintedForm form, WordLists lists) {
    /** @param index the place of the proposal among the others, from 0 */
    Element root(int index) throws ExportProblem, IOException, InvalidFormatException {
        WordTemplate template = WordTemplate.shipped(form.form());
        try (WordFile opened = WordFile.open(template.bytes(), template.name())) {
            Element root = WordFile.read(opened.main()).getDocumentElement();
            WordExport.filling(root, version, form, lists).fill();
            Controls.unwrap(root, any -> true);
            Element heading = Controls.descendants(root, "p").get(0);
            beginPage(heading);
            ContentsField.markEntry(heading, form.title(), index);
            beginNumbers(root);
            return root;
        }
    }

    private static void beginPage(Element heading) {
        Element look = Controls.child(heading, "pPr").orElseThrow();
        Optional<Element> style = Controls.child(look, "pStyle");
        look.insertBefore(
                Controls.create(look, "pageBreakBefore"),
                style.map(Element::getNextSibling).orElse(look.getFirstChild()));
    }

    /** The tables of each proposal are counted from 1. */
    private static void beginNumbers(Element root) {
        Controls.descendants(root, "instrText").stream()
                .filter(code -> code.getTextContent().contains("SEQ "))
                .findFirst()
                .ifPresent(code -> code.setTextContent(code.getTextContent() + "\\r 1 "));
    }
}
