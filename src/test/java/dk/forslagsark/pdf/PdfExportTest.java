package dk.forslagsark.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.paper.Addition;
import dk.forslagsark.paper.PrintedForm;
import dk.forslagsark.paper.PrintedParts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Scenario;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Sections;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.version.Version;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.poi.util.XMLHelper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The PDF says all that the form prints, in its order, and is one that can be read aloud. Each export compares that itself. */
class PdfExportTest {
    private static final Path WHOLE = Path.of("src/test/resources/published-whole");

    @Test
    void isTaggedInDanishWithTitleAndBookmarks() throws Exception {
        byte[] bytes = PdfExport.document(published("BU04"), Form.INVESTMENT_2020);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("BU04 Udvikling af gruppeforløb i almene fællesskaber");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(new String(document.getDocumentCatalog()
                            .getMetadata()
                            .exportXMPMetadata()
                            .readAllBytes()))
                    .contains("pdfuaid:part>1<");
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks).hasSize(12).contains("1.4 Økonomi", "1.11 Hvem er hørt?");
            assertEmbedded(document);
        }
    }

    /** In the properties and in the metadata, which are to say the same. */
    @Test
    void isByWhoSubmitsItAndMadeByTheProgram() throws Exception {
        byte[] bytes = PdfExport.document(published("BU04"), Form.INVESTMENT_2020);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Socialforvaltningen");
            assertThat(document.getDocumentInformation().getCreator()).isEqualTo("Forslagsark");
            Element metadata = XMLHelper.newDocumentBuilder()
                    .parse(document.getDocumentCatalog().getMetadata().exportXMPMetadata())
                    .getDocumentElement();
            assertThat(said(metadata, "http://purl.org/dc/elements/1.1/", "creator"))
                    .isEqualTo("Socialforvaltningen");
            assertThat(said(metadata, "http://ns.adobe.com/xap/1.0/", "CreatorTool"))
                    .isEqualTo("Forslagsark");
        }
    }

    private static String said(Element metadata, String namespace, String name) {
        return metadata.getElementsByTagNameNS(namespace, name)
                .item(0)
                .getTextContent()
                .strip();
    }

    @Test
    void isByNobodyWhereNobodySubmitsIt() throws Exception {
        byte[] bytes = PdfExport.document(Checks.version(Proposal.blank(2026)), Form.INVESTMENT_2020);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getDocumentInformation().getAuthor()).isNullOrEmpty();
        }
    }

    @Test
    void itsPagesCanBeLookedAt() throws Exception {
        byte[] bytes = PdfExport.document(published("TINGBJERG"), Form.RECOMMENDATION_2018);
        assertThat(new PdfPages(bytes).pictures()).singleElement().satisfies(picture -> assertThat(
                        ImageIO.read(new ByteArrayInputStream(picture)).getWidth())
                .isGreaterThan(600));
    }

    /** Laid out and read back like a whole one. */
    @Test
    void aPartOfAFormIsADocumentToo() throws Exception {
        PrintedParts parts = new PrintedParts(PrintedForm.of(published("BU04"), Form.INVESTMENT_2020));
        byte[] bytes = PdfExport.document(parts.only(parts.totals().stream().toList()));
        assertThat(PdfText.pages(bytes)).singleElement().satisfies(text -> assertThat(text)
                .contains("BU04", "1.1 Tabel 1.")
                .doesNotContain("1.2 Baggrund", "Tabel 2."));
    }

    private static void assertEmbedded(PDDocument document) throws Exception {
        for (COSName name : document.getPage(0).getResources().getFontNames()) {
            assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                    .isTrue();
        }
    }

    @Test
    void theSameProposalGivesTheSameBytes() throws Exception {
        Version version = published("TF01");
        assertThat(PdfExport.document(version, Form.RECOMMENDATION_2018))
                .isEqualTo(PdfExport.document(version, Form.RECOMMENDATION_2018));
    }

    /** A row that no page holds, figures of many letters in fifteen years, words without a space, and many rows. */
    @Test
    void whatIsLongOrManyIsAllThere() throws Exception {
        Amounts wide = Amounts.NONE;
        for (int year = 2020; year < 2035; year++) {
            wide = wide.with(year, new Amount(new BigDecimal("-99999999.125")));
        }
        Amounts amounts = wide;
        List<Line> lines = IntStream.range(0, 12)
                .mapToObj(row -> Line.of("Række " + row + " " + "æ".repeat(row * 10), Area.SERVICE, amounts))
                .toList();
        Proposal blank = Proposal.blank(2020);
        Proposal proposal = blank.withTerms(blank.terms().withYears(new Years(2020, 2034)))
                .withLines(Block.PERMANENT, lines)
                .withSupplement(blank.supplement()
                        .withSections(Sections.NONE.with(Section.CONTENT, "Et langt afsnit. ".repeat(400))));
        Consultation answer = new Consultation(
                "Alle", Optional.of(true), Optional.empty(), "Et langt svar. ".repeat(400), Notes.NONE);
        Version version = Checks.version(proposal.withRows(Consultation.ROWS, List.of(answer, answer)));
        byte[] bytes = PdfExport.document(version, Form.INVESTMENT_2020);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
        }
    }

    /** The heads of both tables begin alike: that of the investments goes on with I alt and the pool. */
    @Test
    void aTableGoesOnBelowItsOwnHeadWhichBeginsAsThatOfAnother() throws Exception {
        Amounts amounts = Amounts.NONE.with(2020, new Amount(BigDecimal.TEN));
        List<Line> costs = IntStream.range(0, 60)
                .mapToObj(row -> Line.of("Post " + row, Area.CAPITAL, amounts))
                .toList();
        Proposal proposal = Proposal.blank(2020)
                .withLines(Block.PERMANENT, List.of(Line.of("Husleje", Area.SERVICE, amounts)))
                .withLines(Block.IMPLEMENTATION, costs);
        for (Form form : List.of(Form.SMART_INVESTMENTS_2017, Form.REPRIORITISATION_2018)) {
            assertThat(PdfExport.document(Checks.version(proposal), form)).isNotEmpty();
        }
    }

    @Test
    void aSignThatNoFontHasIsNamed() {
        Proposal blank = Proposal.blank(2020);
        Proposal proposal = blank.withCover(blank.cover().withTitle("Smil 🫠 nu"));
        assertThatThrownBy(() -> PdfExport.document(Checks.version(proposal), Form.INVESTMENT_2020))
                .isInstanceOf(ExportProblem.class)
                .hasMessageContaining("Tegnet “🫠” i “Smil 🫠 nu”");
    }

    /** Markup in a text is text, and what XML cannot hold does no harm. */
    @Test
    void aTextIsNeverMarkup() throws Exception {
        Proposal blank = Proposal.blank(2020);
        Proposal proposal = blank.withCover(blank.cover().withTitle("<b>A & B</b> \"x\" ]]> &amp; \u0001slut"));
        byte[] bytes = PdfExport.document(Checks.version(proposal), Form.SMART_INVESTMENTS_2017);
        assertThat(PdfText.pages(bytes).get(0)).contains("<b>A & B</b> \"x\" ]]> &amp;");
    }

    /** Nothing is discounted: 300, 300 - 100 = 200, 200 - 400 = -200. */
    @Test
    void aChartIsAFigureThatSaysItsAmounts() throws Exception {
        byte[] bytes = PdfExport.document(owing("-100"), Form.INVESTMENT_2020, Set.of(Addition.CHART));
        assertThat(alternatives(bytes))
                .contains("2020: 300; 2021: 200; 2022: -200. Tilbagebetalt i 2022, det er på 3 år.");
        assertThat(ReadAloud.violations(bytes)).isEmpty();
    }

    @Test
    void aDocumentWithoutTagsCannotBeReadAloud() throws Exception {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bare);
        }
        assertThat(ReadAloud.violations(bare.toByteArray())).anyMatch(rule -> rule.contains("StructTreeRoot"));
    }

    @Test
    void whereNothingIsToBePaidBackThereIsNoChart() throws Exception {
        byte[] bytes =
                PdfExport.document(Checks.version(Proposal.blank(2020)), Form.INVESTMENT_2020, Set.of(Addition.CHART));
        assertThat(alternatives(bytes)).isEmpty();
        assertThat(String.join("", PdfText.pages(bytes))).contains("Der er intet at betale tilbage");
    }

    /** Without interest 300 less 100 less 400 is -200; less half of these it is 50, and 200 more are saved in the fourth year. */
    @Test
    void keptScenariosArePrintedBesideWhatIsWritten() throws Exception {
        Scenario half = Scenario.AS_WRITTEN.withName("Halvdelen").withSavings(new BigDecimal("-0.5"));
        Version version = Checks.version(owing("-100").proposal().withScenarios(List.of(half)));
        byte[] bytes = PdfExport.document(version, Form.INVESTMENT_2020, Set.of(Addition.SCENARIOS));
        String text = String.join(" ", PdfText.pages(bytes)).replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Som skrevet 3 år 3 år -200")
                .contains("Halvdelen (besparelse 50 % lavere) 4 år 4 år 50")
                .contains("Værst: Halvdelen 4 år 4 år 50");
        assertThat(ReadAloud.violations(bytes)).isEmpty();
    }

    private static Version owing(String second) {
        Proposal blank = Proposal.blank(2020);
        Amounts amounts = Amounts.NONE
                .with(2020, new Amount(new BigDecimal("300")))
                .with(2021, new Amount(new BigDecimal(second)))
                .with(2022, new Amount(new BigDecimal("-400")));
        return Checks.version(blank.withTerms(
                        blank.terms().withYears(new Years(2020, 2022)).withOwnRate(Optional.of(BigDecimal.ZERO)))
                .withLines(Block.PERMANENT, List.of(Line.of("Husleje", Area.SERVICE, amounts))));
    }

    /** What is read aloud for the figures of the document. */
    private static String alternatives(byte[] bytes) throws Exception {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return figures(document.getDocumentCatalog().getStructureTreeRoot())
                    .map(PDStructureElement::getAlternateDescription)
                    .collect(Collectors.joining());
        }
    }

    private static Stream<PDStructureElement> figures(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid -> Stream.concat(
                        Stream.of(kid).filter(any -> any.getStructureType().equals("Figure")), figures(kid)));
    }

    @Test
    void aFigureThatIsNotAsPrintedIsFound() throws Exception {
        Version version = published("TF01");
        PrintedForm printed = PrintedForm.of(version, Form.REPRIORITISATION_2018);
        byte[] altered = PdfLayout.document(new PdfDocument(printed).xhtml().replace("-2.300", "-2.800"));
        assertThat(PdfComparison.problem(altered, List.of(printed)))
                .hasValueSatisfying(text -> assertThat(text).contains("-2.300"));
    }

    private static Version published(String number) throws Exception {
        return Checks.version(ProposalFile.read(WHOLE.resolve(number + ".forslag")));
    }
}
