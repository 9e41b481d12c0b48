package dk.forslagsark.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.NamedContent;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.paper.PrintedForm;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.version.Version;
import dk.forslagsark.word.drawing.WordDrawing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.w3c.dom.Element;

/** The document says all that the form prints, and its template has the names of the workbook. Each export compares what it says itself. */
class WordExportTest {
    private static final Path WHOLE = Path.of("src/test/resources/published-whole");

    /** What formulas gather by, and what they watch, while somebody goes on in the workbook. */
    private static final Pattern OF_FORMULAS =
            Pattern.compile("kontrol|.*_øvrige|.*_rækkesum|(varig|investering)_.*_(udvalg|art)"
                    + "|(varig|implementering)_(udvalg|tabel|detaljer)");

    /** In a workbook they stand where they are computed from, on another sheet, or are helped by columns that are not printed. */
    private static final Set<String> OF_SHEETS_ALONE = Set.of(
            "beregning_år",
            "diskonteringsrente",
            "første_år",
            "sidste_år",
            "serviceområder",
            "varig_tæller_som_service",
            "andre_berørte",
            "blok_note");

    @Test
    void isCalledAsTheProposalAndByWhoSubmitsIt() throws Exception {
        byte[] bytes = WordExport.document(
                published("BU04"), Form.INVESTMENT_2020, WordTemplate.shipped(Form.INVESTMENT_2020));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).startsWith("BU04");
            assertThat(document.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Socialforvaltningen");
            assertThat(document.getProperties().getCoreProperties().getLastModifiedByUser())
                    .isEqualTo("Forslagsark");
            assertThat(document.getProperties().getExtendedProperties().getApplication())
                    .isEqualTo("Forslagsark");
        }
    }

    @Test
    void isByNobodyWhereNobodySubmitsIt() throws Exception {
        Version blank = Checks.version(Proposal.blank(2026));
        byte[] bytes = WordExport.document(blank, Form.INVESTMENT_2020, WordTemplate.shipped(Form.INVESTMENT_2020));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(document.getProperties().getCoreProperties().getCreator())
                    .isNullOrEmpty();
        }
    }

    /** Fifteen columns of figures, of a text and of an area need more than the 178 mm of a page that stands. */
    @Test
    void itsPagesLieWhereItsTablesNeedIt() throws Exception {
        Proposal tv01b = published("TV01b").proposal();
        Version wide = Checks.version(tv01b.withTerms(tv01b.terms().withYears(new Years(2017, 2031))));
        assertThat(WordPage.of(PrintedForm.of(published("TV01b"), Form.REPRIORITISATION_2018))
                        .isLandscape())
                .isFalse();

        byte[] bytes =
                WordExport.document(wide, Form.REPRIORITISATION_2018, WordTemplate.shipped(Form.REPRIORITISATION_2018));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(16_838));
            assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(11_906));
            // 16.838 wide, less 908 at either side
            assertThat(document.getTables())
                    .allSatisfy(table -> assertThat(width(table)).isBetween(15_000, 15_022));
        }
    }

    private static int width(XWPFTable table) {
        return table.getCTTbl().getTblGrid().getGridColList().stream()
                .mapToInt(column -> ((BigInteger) column.getW()).intValue())
                .sum();
    }

    /** Who knows the names of the one knows those of the other. */
    @ParameterizedTest
    @EnumSource
    void theTemplateHasTheNamesOfTheWorkbook(Form form) throws Exception {
        Set<String> names = new TreeSet<>();
        try (XSSFWorkbook workbook = Template.shipped(form).open()) {
            workbook.getAllNames().stream()
                    .map(XSSFName::getNameName)
                    .filter(name -> !name.startsWith("_") && !name.endsWith("_andel") || name.startsWith("budget"))
                    .filter(name -> !OF_SHEETS_ALONE.contains(name)
                            && !OF_FORMULAS.matcher(name).matches())
                    .forEach(names::add);
        }
        if (form == Form.RECOMMENDATION_2018) {
            names.removeAll(ofTableOne());
            names.add("blok_tabel_1");
        }
        Set<String> tags = new TreeSet<>(tags(form));
        tags.removeIf(tag -> tag.endsWith("_nøgle_i_alt") || tag.matches("blok_fri_.*"));
        assertThat(tags).isEqualTo(names);
    }

    /** The short form has the rows in a workbook only for what is computed of them. */
    private static List<String> ofTableOne() {
        Stream<String> totals = Stream.of(
                "samlet_varig",
                "samlet_implementering",
                "blok_implementering",
                "tilbagebetaling_service",
                "tilbagebetaling_total");
        Stream<String> rows = Stream.of("varig", "implementering")
                .flatMap(
                        block -> Stream.of("gruppe", "tekst", "område", "beløb").map(ending -> block + "_" + ending));
        return Stream.concat(totals, rows).toList();
    }

    private static Set<String> tags(Form form) throws Exception {
        try (WordFile file = WordFile.open(WordTemplate.shipped(form).bytes(), "skabelonen")) {
            Element root = WordFile.read(file.main()).getDocumentElement();
            return Controls.all(root).stream().map(Controls::tag).collect(Collectors.toSet());
        }
    }

    /** Run RedrawWordTemplatesTest where they differ. */
    @ParameterizedTest
    @EnumSource
    void theShippedTemplateIsAsItIsDrawn(Form form) throws Exception {
        assertThat(main(WordTemplate.shipped(form).bytes())).isEqualTo(main(WordDrawing.draw(form)));
    }

    private static String main(byte[] bytes) throws Exception {
        try (WordFile file = WordFile.open(bytes, "skabelonen")) {
            return new String(file.main().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theWholeProposalIsCarriedAlong() throws Exception {
        Proposal proposal = ProposalFile.read(WHOLE.resolve("TV01b.forslag"));
        byte[] bytes = WordExport.document(
                Checks.version(proposal), Form.of(proposal), WordTemplate.shipped(Form.of(proposal)));
        try (WordFile file = WordFile.open(bytes, "formularen")) {
            assertThat(CarriedProposal.in(file).map(CarriedProposal.Carried::proposal))
                    .contains(proposal);
        }
    }

    @Test
    void aDocumentThatSaysAnotherFigureIsFound() throws Exception {
        Version version = published("TF01");
        PrintedForm printed = PrintedForm.of(version, Form.REPRIORITISATION_2018);
        byte[] bytes = WordExport.document(
                version, Form.REPRIORITISATION_2018, WordTemplate.shipped(Form.REPRIORITISATION_2018));
        try (WordFile file = WordFile.open(bytes, "formularen")) {
            Element root = WordFile.read(file.main()).getDocumentElement();
            assertThat(WordComparison.problem(root, printed)).isEmpty();
            assertThat(WordComparison.problem(root, NamedContent.of(version))).isEmpty();
            Controls.tagged(root, "samlet_varig").forEach(control -> WrittenText.put(control, "-2.800"));
            assertThat(WordComparison.problem(root, printed))
                    .hasValueSatisfying(text -> assertThat(text).contains("-2.300"));
            assertThat(WordComparison.problem(root, NamedContent.of(version)))
                    .hasValueSatisfying(text -> assertThat(text).contains("samlet_varig"));
        }
    }

    @Test
    void aTemplateThatLacksTagsIsRefused() throws Exception {
        byte[] bytes = bytes(new XWPFDocument());
        assertThatThrownBy(() -> WordTemplate.of("tom.docx", bytes))
                .isInstanceOf(ExportProblem.class)
                .hasMessageContaining("indholdskontrollerne nummer, titel, år");
        assertThatThrownBy(() -> WordTemplate.of("x.docx", new byte[] {'x'}))
                .hasMessageContaining("er intet Word-dokument");
    }

    /** The years share the width of their one column in the template, also where they are not those of Table 1. */
    @Test
    void aTableOfYearsOfItsOwnHasItsColumnsWhereTheYearsStand() throws Exception {
        Version version = published("TF02");
        Form form = Form.of(version.proposal());
        byte[] filled = WordExport.document(version, form, WordTemplate.shipped(form));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled))) {
            XWPFTable committees = document.getTables().stream()
                    .filter(table -> table.getText().contains("Fordelingsnøgle")
                            && table.getText().contains("2021"))
                    .findFirst()
                    .orElseThrow();
            assertThat(committees.getCTTbl().getTblGrid().getGridColList())
                    .extracting(column -> Integer.parseInt(column.getW().toString()))
                    .containsExactly(2440, 1450, 1550, 1162, 1162, 1162, 1162);
        }
    }

    @Test
    void aFilledDocumentIsNoTemplateAndIsSaidToBeFilled() throws Exception {
        Version version = published("BU04");
        byte[] filled = WordExport.document(
                version, Form.of(version.proposal()), WordTemplate.shipped(Form.of(version.proposal())));
        WordTemplate template = WordTemplate.of("udfyldt.docx", filled);
        assertThatThrownBy(() -> WordExport.document(version, Form.of(version.proposal()), template))
                .isInstanceOf(ExportProblem.class)
                .hasMessageContainingAll("udfyldt.docx", "den tomme skabelon", "Word")
                .hasMessageNotContaining("Excel");
    }

    private static byte[] bytes(XWPFDocument document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        document.close();
        return out.toByteArray();
    }

    private static Version published(String number) throws Exception {
        return Checks.version(ProposalFile.read(WHOLE.resolve(number + ".forslag")));
    }
}
