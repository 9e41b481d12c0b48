package dk.forslagsark.word;

import static dk.forslagsark.proposal.RichTexts.bold;
import static dk.forslagsark.proposal.RichTexts.bullet;
import static dk.forslagsark.proposal.RichTexts.paragraph;
import static dk.forslagsark.proposal.RichTexts.run;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.RichTexts;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.word.reading.ImportedDocument;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Lists and what stands out go to Word as such, and come back. */
class FormattedWordTest {
    private static Proposal proposal(RichText text) {
        Proposal blank = Proposal.blank(2020);
        return blank.withSupplement(
                blank.supplement().withSections(blank.supplement().sections().with(Section.BACKGROUND, text)));
    }

    private static byte[] exported(Proposal proposal) throws Exception {
        return WordExport.document(
                Checks.version(proposal), Form.INVESTMENT_2020, WordTemplate.shipped(Form.INVESTMENT_2020));
    }

    @Test
    void listsAreThoseOfWordAndWordsStandOut() throws Exception {
        try (WordFile file = WordFile.open(exported(proposal(RichTexts.all())), "x.docx")) {
            Element text = Controls.tagged(WordFile.read(file.main()).getDocumentElement(), "tekst_baggrund")
                    .get(0);
            String lists = WordFile.read(WordNumbering.part(file).orElseThrow())
                            .getDocumentElement()
                            .getElementsByTagNameNS(Controls.WORD, "num")
                            .getLength()
                    + " lists";
            assertThat(Controls.descendants(text, "p"))
                    .extracting(paragraph -> Controls.descendants(paragraph, "ilvl").stream()
                                    .map(level -> level.getAttributeNS(Controls.WORD, "val"))
                                    .collect(Collectors.joining())
                            + " " + WordText.of(paragraph))
                    .containsExactly(
                            " Vi gør tre ting, straks og altid:",
                            "0 Samler alle",
                            "1 kun i nord",
                            "0 Flytter",
                            " Derefter:",
                            "0 Lukker",
                            "0 Sælger",
                            " 1. januar * 2 - 3 er ingen liste, og \\ er et tegn.");
            assertThat(lists).isEqualTo("3 lists");
            assertThat(Controls.descendants(text, "b"))
                    .extracting(bold -> WordText.of(Controls.around(bold, "r").orElseThrow()))
                    .containsExactly("tre", "altid", "alle");
        }
    }

    @Test
    void whatWasExportedIsReadBackEqual() throws Exception {
        Proposal proposal = proposal(RichTexts.all());
        ImportedDocument imported = ImportedDocument.of("x.docx", exported(proposal));
        assertThat(imported.differences()).isEmpty();
        assertThat(imported.proposal()).isEqualTo(proposal);
    }

    /** What was made bold since is told and taken, also where no word is another. */
    @Test
    void formattingMadeInWordIsTaken() throws Exception {
        Proposal proposal = proposal(RichText.plain("Det haster nu."));
        byte[] bytes = exported(proposal);
        try (WordFile file = WordFile.open(bytes, "x.docx")) {
            var document = WordFile.read(file.main());
            RichText bold = new RichText(List.of(paragraph(run("Det "), bold("haster"), run(" nu."))));
            WrittenText.putParagraphs(
                    Controls.tagged(document.getDocumentElement(), "tekst_baggrund")
                            .get(0),
                    bold,
                    WordLists.in(file));
            WordFile.write(file.main(), document);
            ImportedDocument imported = ImportedDocument.of("x.docx", file.bytes());
            assertThat(imported.differences()).singleElement().satisfies(difference -> assertThat(difference.words())
                    .isEqualTo("Det haster nu. (fed: “haster”), før Det haster nu. (uden)"));
            assertThat(imported.proposal().supplement().sections().rich(Section.BACKGROUND))
                    .isEqualTo(bold);
        }
    }

    @Test
    void listsTypedByHandAreListsOfTheSection() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Baggrund og formål");
            document.write(out);
        }
        try (WordFile file = WordFile.open(out.toByteArray(), "x.docx")) {
            var document = WordFile.read(file.main());
            var body = Controls.child(document.getDocumentElement(), "body").orElseThrow();
            var item = Controls.create(body, "p");
            item.appendChild(Controls.create(body, "r"))
                    .appendChild(Controls.create(body, "t"))
                    .setTextContent("Straks");
            WordLists lists = WordLists.in(file);
            lists.mark(item, bullet(1).item(), "◦");
            body.appendChild(item);
            WordFile.write(file.main(), document);
            lists.write();
            ImportedDocument imported = ImportedDocument.of("x.docx", file.bytes());
            assertThat(imported.proposal().supplement().sections().rich(Section.BACKGROUND))
                    .isEqualTo(new RichText(List.of(bullet(1, run("Straks")))));
        }
    }
}
