package dk.forslagsark.word.reading;

import static dk.forslagsark.word.reading.TypedForms.paragraphs;
import static dk.forslagsark.word.reading.TypedForms.table;
import static dk.forslagsark.word.reading.TypedForms.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.check.Checks;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.excel.reading.CellProblem;
import dk.forslagsark.excel.reading.ImportDifference;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableTexts;
import dk.forslagsark.proposal.TableWords;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.word.Controls;
import dk.forslagsark.word.WordExport;
import dk.forslagsark.word.WordFile;
import dk.forslagsark.word.WordLists;
import dk.forslagsark.word.WordTemplate;
import dk.forslagsark.word.WrittenText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Documents of ours come back equal, with what was written in them since; those typed by hand as far as they are understood. */
class ImportedDocumentTest {
    private static final Path WHOLE = Path.of("src/test/resources/published-whole");

    @Test
    void anUntouchedDocumentIsTheProposal() throws Exception {
        Proposal proposal = published("TV01b");
        ImportedDocument imported = ImportedDocument.of("x.docx", exported(proposal));
        assertThat(imported.proposal()).isEqualTo(proposal);
        assertThat(imported.differences()).isEmpty();
        assertThat(imported.remarks()).isEmpty();
        assertThat(imported.problems()).isEmpty();
    }

    /** An area, an amount that is none, and the figure of a table that follows. */
    /** Table 1 is of 2017-2020, the permanent changes are printed for 2018-2021, as published. */
    @Test
    void tablesOfYearsOfTheirOwnAreHeadedByThemAndReadBack() throws Exception {
        Proposal proposal = published("TF02");
        TableTexts texts = TableTexts.NONE.with(
                TableRef.of(Block.PERMANENT, Area.SERVICE), TableWords.NONE.withFirstYear(Optional.of(2018)));
        Proposal own = proposal.withSupplement(proposal.supplement().withTableTexts(texts));
        byte[] bytes = exported(own);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<String> heads = document.getTables().stream()
                    .map(table -> table.getRow(0).getTableCells().stream()
                            .map(XWPFTableCell::getText)
                            .filter(text -> text.matches("20\\d\\d"))
                            .collect(Collectors.joining(" ")))
                    .filter(years -> !years.isEmpty())
                    .toList();
            // Table 1; changes of service and of transfers; investments; the three by committee
            assertThat(heads)
                    .containsExactly(
                            "2017 2018 2019 2020",
                            "2018 2019 2020 2021",
                            "2017 2018 2019 2020",
                            "2017 2018 2019 2020",
                            "2018 2019 2020 2021",
                            "2017 2018 2019 2020",
                            "2017 2018 2019 2020");
        }
        ImportedDocument read = ImportedDocument.of("TF02.docx", bytes);
        assertThat(read.proposal()).isEqualTo(own);
        assertThat(read.differences()).isEmpty();
        assertThat(read.problems()).isEmpty();
    }

    /** The caption of the short Table 1 follows from its rows, unless the owner has another. */
    @Test
    void theTitleOfTheShortTableOneIsPrintedAndReadBack() throws Exception {
        Proposal proposal = published("TINGBJERG");
        assertThat(captionOfTableOne(proposal)).isEqualTo("Tabel 1. Business case, fordelt på service, overførsler");
        TableTexts texts = proposal.supplement().tableTexts();
        assertThat(captionOfTableOne(proposal.withSupplement(
                        proposal.supplement().withTableTexts(texts.with(TableRef.TOTALS, Part.TITLE, "Økonomi")))))
                .isEqualTo("Tabel 1. Økonomi");
    }

    private static String captionOfTableOne(Proposal proposal) throws Exception {
        byte[] bytes = exported(proposal);
        ImportedDocument read = ImportedDocument.of("x.docx", bytes);
        assertThat(read.proposal()).isEqualTo(proposal);
        assertThat(read.differences()).isEmpty();
        assertThat(read.problems()).isEmpty();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .filter(text -> text.startsWith("Tabel 1"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void whatCannotBeTakenIsAProblemWithItsPlace() throws Exception {
        Proposal proposal = published("TF01");
        byte[] changed = changed(exported(proposal), root -> {
            WrittenText.put(Controls.tagged(root, "varig_område").get(0), "Anlæg");
            WrittenText.put(Controls.tagged(root, "varig_beløb").get(0), "afventer");
            WrittenText.put(Controls.tagged(root, "varig_service_beløb").get(1), "-1");
        });
        ImportedDocument imported = ImportedDocument.of("x.docx", changed);
        assertThat(imported.problems())
                .extracting(CellProblem::line)
                .hasSize(3)
                .allMatch(line -> line.endsWith("Det er ikke hentet: ret det i forslaget."))
                .anyMatch(line -> line.startsWith("varig_område: rettet til “Anlæg”, før “Service”."))
                .anyMatch(line -> line.startsWith("varig_beløb: rettet til “afventer”, før “-2.000”."))
                .anyMatch(
                        line -> line.startsWith("Tabel 2. Varige ændringer, service: rettet til “-1”, før “-2.000”."));
        assertThat(imported.proposal()).isEqualTo(proposal);
    }

    /** A text, a title, an amount and a label are taken; a sum is told. */
    @Test
    void whatWasWrittenSinceIsTakenAndSumsAreTold() throws Exception {
        Proposal proposal = published("TF01");
        byte[] exported = exported(proposal);
        WordLists lists = WordLists.in(WordFile.open(exported, "x.docx"));
        byte[] changed = changed(exported, root -> {
            WrittenText.put(Controls.tagged(root, "titel").get(0), "En ny titel");
            WrittenText.putParagraphs(
                    Controls.tagged(root, "tekst_baggrund").get(0), RichText.plain("Et.\nTo."), lists);
            WrittenText.put(Controls.tagged(root, "varig_beløb").get(0), "-2.100");
            WrittenText.put(Controls.tagged(root, "varig_tekst").get(1), "Et nyt navn");
            WrittenText.put(Controls.tagged(root, "samlet_varig").get(0), "-9.999");
        });
        ImportedDocument imported = ImportedDocument.of("x.docx", changed);
        assertThat(imported.differences()).hasSize(5);
        Proposal read = imported.proposal();
        assertThat(read.cover().title()).isEqualTo("En ny titel");
        assertThat(read.supplement().sections().text(Section.BACKGROUND)).isEqualTo("Et.\nTo.");
        assertThat(read.permanentChanges().get(0).amounts().in(2018)).contains(Amount.of(-2100));
        assertThat(read.permanentChanges().get(1).label()).isEqualTo("Et nyt navn");
        assertThat(imported.differences())
                .filteredOn(difference -> difference.kind() == ImportDifference.Kind.RESULT)
                .singleElement()
                .satisfies(sum -> assertThat(sum.words()).isEqualTo("der står -9.999, men det giver -2.300"))
                .satisfies(sum -> assertThat(sum.where()).isEqualTo("Samlet varig ændring, 2018"));
        assertThat(imported.without(Set.copyOf(imported.differences()))).isEqualTo(proposal);
    }

    @Test
    void trackedChangesAreReadAsAccepted() throws Exception {
        byte[] bytes = typed(document -> {
            document.createParagraph().createRun().setText("Baggrund og formål");
            document.createParagraph().createRun().setText("Det er ");
            CTRunTrackChange taken = document.getParagraphs().get(1).getCTP().addNewDel();
            taken.addNewR().addNewDelText().setStringValue("ikke ");
            document.getParagraphs()
                    .get(1)
                    .getCTP()
                    .addNewIns()
                    .addNewR()
                    .addNewT()
                    .setStringValue("godt.");
        });
        ImportedDocument imported = ImportedDocument.of("x.docx", bytes);
        assertThat(imported.proposal().supplement().sections().text(Section.BACKGROUND))
                .isEqualTo("Det er godt.");
        assertThat(imported.remarks()).anyMatch(remark -> remark.contains("registrerede ændringer"));
    }

    /** The totals of 2018 are typed as -12.700, where the rows come to -1.300 - 3.100 - 8.400 = -12.800. */
    @Test
    void aFormTypedByHandIsReadAndItsWrongTotalNamed() throws Exception {
        byte[] bytes = typed(document -> {
            paragraphs(
                    document, "Notat fra forvaltningen", "1.2 Baggrund og formål", "Flere børn.", "Færre anbringes.");
            table(
                    document,
                    "1.000 kr. 2018 p/l|Styringsområde|2018|2019",
                    "Varige ændringer|||",
                    "Ny samarbejdsmodel|Service|-1.300|-1.300",
                    "Tættere opfølgning|Service|-3.100|-3.100",
                    "Øget brug af netværkspleje|Service|-8.400|-8.400",
                    "Samlet varig ændring||-12.700|-12.800",
                    "Implementeringsomkostninger|||",
                    "Kampagne|Service|700|",
                    "Samlede implementeringsomkostninger||700|0");
            paragraphs(document, "Tabel 2. Tidsplan", "Implementering af forslaget", "Det går stærkt.");
            table(document, "Aktivitet|2018|2019", "Udbud|X|", "Test||x (pilot)");
            table(document, "Høringspart|Ja/Nej|Dato for godkendelse|Konklusion", "IT-kredsen|Ja|20.2.2019|God");
            table(document, "Andet|Tal", "Biler|12");
        });
        ImportedDocument imported = ImportedDocument.of("x.docx", bytes);
        Proposal read = imported.proposal();
        assertThat(read.permanentChanges()).hasSize(3);
        assertThat(read.implementationCosts()).hasSize(1);
        assertThat(Economy.of(read).totals(Block.PERMANENT)).containsExactly(Amount.of(-12800), Amount.of(-12800));
        assertThat(imported.differences()).singleElement().satisfies(wrong -> assertThat(wrong.words())
                .isEqualTo("der står -12.700, men det giver -12.800"));
        assertThat(read.supplement().sections().text(Section.BACKGROUND))
                .isEqualTo("Flere børn.\nFærre anbringes.\nTabel 2. Tidsplan");
        assertThat(read.rows(Milestone.ROWS).get(1).mark(2019)).contains("pilot");
        assertThat(read.rows(Consultation.ROWS).get(0).consulted()).isEqualTo(Optional.of(true));
        assertThat(read.supplement().sections().text(Section.CONTENT))
                .contains("Notat fra forvaltningen", "Andet | Tal", "Biler | 12");
    }

    @Test
    void whatIsNoDocumentIsOneLine() throws Exception {
        assertRefused(new byte[0], "er intet Word-dokument");
        assertRefused("tekst".getBytes(StandardCharsets.UTF_8), "er intet Word-dokument");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "adgangskode");
        assertRefused("{\\rtf1 x}".getBytes(StandardCharsets.UTF_8), "RTF");
        assertRefused(zip("a.txt", 10), "er intet helt Word-dokument");
        assertRefused(zip("word/document.xml", 30 << 20), "for stort");
        assertRefused(typed(document -> paragraphs(document, "Et brev.")), "ingen af formularernes overskrifter");
        byte[] whole = exported(published("TF01"));
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "er intet helt Word-dokument");
    }

    private static void assertRefused(byte[] bytes, String why) {
        assertThatThrownBy(() -> ImportedDocument.of("x.docx", bytes))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("x.docx")
                .hasMessageContaining(why)
                .hasMessageNotContaining("\n");
    }

    private static byte[] zip(String name, int size) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        }
        return out.toByteArray();
    }

    private static byte[] changed(byte[] bytes, Consumer<Element> change) throws Exception {
        try (WordFile file = WordFile.open(bytes, "x.docx")) {
            Document document = WordFile.read(file.main());
            change.accept(document.getDocumentElement());
            WordFile.write(file.main(), document);
            return file.bytes();
        }
    }

    private static byte[] exported(Proposal proposal) throws Exception {
        Form form = Form.of(proposal);
        return WordExport.document(Checks.version(proposal), form, WordTemplate.shipped(form));
    }

    private static Proposal published(String number) throws Exception {
        return ProposalFile.read(WHOLE.resolve(number + ".forslag"));
    }
}
