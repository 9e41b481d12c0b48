package dk.forslagsark.word.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.reading.CellProblem;
import dk.forslagsark.excel.reading.ImportDifference;
import dk.forslagsark.excel.reading.ImportDifference.Kind;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.word.Controls;
import dk.forslagsark.word.WordExport;
import dk.forslagsark.word.WordFile;
import dk.forslagsark.word.WordTemplate;
import dk.forslagsark.word.WordText;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One exported form of the published TF02, and what programs and colleagues do to it. */
class EditedWordTest {
    private static Proposal proposal;
    private static byte[] exported;

    @BeforeAll
    static void export() throws Exception {
        proposal = ProposalFile.read(Path.of("src/test/resources/published-whole/TF02.forslag"));
        Form form = Form.of(proposal);
        exported = WordExport.document(Checks.version(proposal), form, WordTemplate.shipped(form));
    }

    /** LibreOffice keeps no content controls, and numbers the styles anew. */
    @Test
    void withoutItsControlsItIsTheProposal() throws Exception {
        assertUntouched(read(EditedWordTest::loseControls));
    }

    /** Each of them is lost once, a quarter of all at a time. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void withoutSomeOfItsControlsItIsTheProposal(int part) throws Exception {
        assertUntouched(read(root -> {
            List<String> tags = Controls.all(root).stream()
                    .map(Controls::tag)
                    .distinct()
                    .sorted()
                    .toList();
            Controls.unwrap(root, tag -> tags.indexOf(tag) % 4 == part);
        }));
    }

    /** The published TF02 has no <em>Inddragelse af samarbejdspartnere</em>, and none is printed. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPartThatWasLeftOutIsTakenWhenItsHeadingIsPutIn(boolean hasControls) throws Exception {
        ImportedDocument imported = read(root -> {
            keepControls(hasControls, root);
            Element heading = headingBeforeEffect(root, "Inddragelse af samarbejdspartnere");
            below(below(heading, "Krisecentrene inddrages."), "Også jobcentrene.");
        });
        assertThat(imported.proposal().supplement().sections().text(Section.INVOLVEMENT))
                .isEqualTo("Krisecentrene inddrages.\nOgså jobcentrene.");
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.without(Set.copyOf(imported.differences()))).isEqualTo(proposal);
    }

    /** The tables by committee in front of Table 1. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void movedTablesAreWhatTheyWere(boolean hasControls) throws Exception {
        ImportedDocument imported = read(root -> {
            keepControls(hasControls, root);
            Element committees = table(root, "Fordelingsnøgle");
            Element front = table(root, "Forslagets titel");
            front.getParentNode().insertBefore(committees, front);
        });
        assertThat(imported.proposal()).isEqualTo(proposal);
        assertThat(imported.differences()).isEmpty();
    }

    /** 500 more a year than the published 1.750 in the first row; the second one gone; one that was not there. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rowsThatComeAndGoAreTakenAndTold(boolean hasControls) throws Exception {
        ImportedDocument imported = read(root -> {
            keepControls(hasControls, root);
            Element tableOne = table(root, "Samlet økonomisk påvirkning");
            type(cell(tableOne, 2, 3), "2.250");
            Element added = (Element) row(tableOne, 4).cloneNode(true);
            Controls.unwrap(added, any -> true);
            row(tableOne, 4).getParentNode().insertBefore(added, row(tableOne, 5));
            List<String> texts = List.of("Ny medarbejder", "Service", "", "600", "600", "600");
            for (int i = 0; i < texts.size(); i++) {
                type(cell(tableOne, 5, i), texts.get(i));
            }
            Controls.remove(row(tableOne, 3));
        });
        Proposal read = imported.proposal();
        assertThat(read.permanentChanges())
                .extracting(Line::label)
                .containsExactly(
                        proposal.permanentChanges().get(0).label(),
                        proposal.permanentChanges().get(2).label(),
                        "Ny medarbejder");
        assertThat(read.permanentChanges().get(2).amounts().in(2018)).contains(Amount.of(600));
        assertThat(imported.differences())
                .extracting(ImportDifference::kind)
                .containsExactlyInAnyOrder(Kind.ADDED, Kind.REMOVED);
        // the first row has details: what is typed over their sum is told
        assertThat(imported.problems())
                .extracting(CellProblem::line)
                .anyMatch(line -> line.contains("2.250") && line.contains("1.750"));
        assertThat(imported.without(Set.copyOf(imported.differences()))).isEqualTo(proposal);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sumsTypedOverYearsRenamedAndTablesDeletedAreTold(boolean hasControls) throws Exception {
        ImportedDocument imported = read(root -> {
            keepControls(hasControls, root);
            Element tableOne = table(root, "Samlet økonomisk påvirkning");
            type(cell(tableOne, 5, 3), "-9.999");
            type(cell(tableOne, 0, 2), "2016");
            Controls.remove(table(root, "Innovationspulje"));
        });
        assertThat(imported.proposal()).isEqualTo(proposal);
        assertThat(imported.differences()).singleElement().satisfies(sum -> assertThat(sum.words())
                .isEqualTo("der står -9.999, men det giver -1.450"));
        assertThat(imported.problems())
                .extracting(CellProblem::line)
                .anyMatch(line -> line.contains("2016") && line.contains("2017"))
                .anyMatch(line ->
                        line.contains("Serviceinvesteringer i forslaget") && line.contains("ikke i dokumentet"));
    }

    /** A box, the status, a text below a heading that was left out, and one above all headings. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void boxesChoicesAndNewTextsAreTaken(boolean hasControls) throws Exception {
        ImportedDocument imported = read(root -> {
            keepControls(hasControls, root);
            Element front = table(root, "Forslagets titel");
            Controls.descendants(front, "t").stream()
                    .filter(text -> text.getTextContent().equals("☐ Økonomiforvaltningen"))
                    .forEach(text -> text.setTextContent("☒ Økonomiforvaltningen"));
            below(headingBeforeEffect(root, "Inddragelse af samarbejdspartnere"), "Foreningerne er hørt.");
            below(paragraph(root, "Omprioriteringskatalog"), "Udkast til drøftelse");
        });
        Proposal read = imported.proposal();
        assertThat(read.cover().affected())
                .contains("Økonomiforvaltningen")
                .containsAll(proposal.cover().affected());
        assertThat(read.supplement().sections().text(Section.INVOLVEMENT)).isEqualTo("Foreningerne er hørt.");
        assertThat(read.supplement().sections().text(Section.CONTENT))
                .startsWith("Et fast mødeforum koordinerer indsatsen.")
                .endsWith("uden egen plads i formularen:\nUdkast til drøftelse");
        assertThat(imported.differences()).hasSize(3);
    }

    /** The cursor easily stands behind a control: what is typed there belongs to the cell, and is taken or told. */
    @Test
    void whatIsTypedBesideAControlIsNotDropped() throws Exception {
        ImportedDocument imported = read(root -> {
            addBehind(cell(table(root, "Forslagets titel"), 0, 1), " i hele byen");
            addBehind(cell(table(root, "Forslagets titel"), 0, 0), " (foreløbig)");
            addBehind(cell(table(root, "Samlet økonomisk påvirkning"), 4, 5), "0");
            addBehind(cell(table(root, "Samlet økonomisk påvirkning"), 0, 0), " løbende");
        });
        assertThat(imported.proposal().cover().title())
                .isEqualTo(proposal.cover().title() + " i hele byen");
        // -1.500 with a digit behind it is no figure
        assertThat(imported.proposal().permanentChanges()).isEqualTo(proposal.permanentChanges());
        assertThat(imported.problems())
                .extracting(CellProblem::line)
                .anyMatch(line -> line.contains("foreløbig"))
                .anyMatch(line -> line.contains("-1.5000"))
                .anyMatch(line -> line.contains("løbende"));
    }

    /** Three figures typed into one cell: the row is still there, with its details. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRowWithMergedCellsIsNotGone(boolean hasControls) throws Exception {
        ImportedDocument imported = read(root -> {
            keepControls(hasControls, root);
            List<Element> cells = WordRow.of(table(root, "Samlet økonomisk påvirkning"))
                    .get(2)
                    .cells();
            type(cells.get(3), "1.750 1.750 1.750");
            cells.subList(4, cells.size()).forEach(Controls::remove);
        });
        assertThat(imported.proposal()).isEqualTo(proposal);
        assertThat(imported.differences()).isEmpty();
        assertThat(imported.problems()).isNotEmpty();
    }

    private static void addBehind(Element cell, String text) {
        Element paragraph = Controls.descendants(cell, "p").get(0);
        Controls.append(Controls.append(paragraph, "r"), "t").setTextContent(text);
    }

    /** All is lost but what stands there: Table 1 is still the one below its caption. */
    @Test
    void withoutTheProposalItCarriedItsTableOneIsTableOne() throws Exception {
        ImportedDocument imported;
        try (WordFile file = WordFile.open(exported, "x.docx")) {
            Document document = WordFile.read(file.main());
            loseControls(document.getDocumentElement());
            WordFile.write(file.main(), document);
            file.file()
                    .getPartsByName(java.util.regex.Pattern.compile("/customXml/item1.xml"))
                    .forEach(part -> {
                        file.file().removePart(part.getPartName());
                    });
            imported = ImportedDocument.of("x.docx", file.bytes());
        }
        Proposal read = imported.proposal();
        assertThat(read.permanentChanges())
                .extracting(Line::label)
                .containsExactlyElementsOf(
                        proposal.permanentChanges().stream().map(Line::label).toList());
        // and what stands below a label of it in the table of its area are its details
        assertThat(read.permanentChanges().get(0).details())
                .extracting(Detail::label)
                .containsExactlyElementsOf(proposal.permanentChanges().get(0).details().stream()
                        .map(Detail::label)
                        .toList());
        assertThat(imported.differences()).isEmpty();
    }

    /** With words of one's own nobody knows what stood where: with controls it is read by them, without as one typed by hand. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofAnOwnTemplateItIsReadByItsControlsAlone(boolean hasControls) throws Exception {
        Form form = Form.of(proposal);
        WordTemplate own =
                WordTemplate.of("egen.docx", WordTemplate.shipped(form).bytes());
        byte[] filled = WordExport.document(Checks.version(proposal), form, own);
        try (WordFile file = WordFile.open(filled, "x.docx")) {
            Document document = WordFile.read(file.main());
            Element root = document.getDocumentElement();
            keepControls(hasControls, root);
            type(cell(table(root, "Samlet økonomisk påvirkning"), 4, 3), "-800");
            WordFile.write(file.main(), document);
            ImportedDocument imported = ImportedDocument.of("x.docx", file.bytes());
            assertThat(imported.proposal().permanentChanges().get(2).amounts().in(2018))
                    .contains(Amount.of(-800));
            assertThat(imported.remarks().stream().anyMatch(remark -> remark.contains("egen skabelon")))
                    .isNotEqualTo(hasControls);
        }
    }

    private static void keepControls(boolean hasControls, Element root) {
        if (!hasControls) {
            loseControls(root);
        }
    }

    private static void loseControls(Element root) {
        Controls.unwrap(root, any -> true);
        Controls.descendants(root, "pStyle").stream()
                .filter(style -> style.getAttributeNS(Controls.WORD, "val").equals("Caption"))
                .forEach(style -> style.setAttributeNS(Controls.WORD, "w:val", "Caption1"));
    }

    private static void assertUntouched(ImportedDocument imported) {
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.differences()).isEmpty();
        assertThat(imported.remarks()).isEmpty();
        assertThat(imported.proposal()).isEqualTo(proposal);
    }

    /** The first table that says all of that. */
    private static Element table(Element root, String... words) {
        return Controls.descendants(root, "tbl").stream()
                .filter(table -> List.of(words).stream().allMatch(WordText.of(table)::contains))
                .findFirst()
                .orElseThrow();
    }

    private static Element row(Element table, int index) {
        return WordRow.of(table).get(index).element();
    }

    private static Element cell(Element table, int row, int column) {
        return WordRow.of(table).get(row).cells().get(column);
    }

    private static void type(Element cell, String text) {
        List<Element> texts = Controls.descendants(cell, "t");
        texts.forEach(each -> each.setTextContent(""));
        texts.get(0).setTextContent(text);
    }

    private static Element paragraph(Element root, String text) {
        return WordBlock.of(root).stream()
                .filter(block -> block.text().equals(text))
                .findFirst()
                .orElseThrow()
                .element();
    }

    private static Element headingBeforeEffect(Element root, String text) {
        Element effect = paragraph(root, "Forslagets effekt");
        Element heading = (Element) effect.cloneNode(true);
        effect.getParentNode().insertBefore(heading, effect);
        type(heading, text);
        return heading;
    }

    private static Element below(Element paragraph, String text) {
        Element made = Controls.create(paragraph, "p");
        Controls.append(Controls.append(made, "r"), "t").setTextContent(text);
        paragraph.getParentNode().insertBefore(made, paragraph.getNextSibling());
        return made;
    }

    private static ImportedDocument read(Consumer<Element> change) throws Exception {
        try (WordFile file = WordFile.open(exported, "x.docx")) {
            Document document = WordFile.read(file.main());
            change.accept(document.getDocumentElement());
            WordFile.write(file.main(), document);
            return ImportedDocument.of("x.docx", file.bytes());
        }
    }
}
