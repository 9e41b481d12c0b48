package dk.forslagsark.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.Export;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.paper.PaperCell;
import dk.forslagsark.paper.PaperTable;
import dk.forslagsark.paper.Piece;
import dk.forslagsark.paper.PrintedForm;
import dk.forslagsark.version.Version;
import dk.forslagsark.word.WordExport;
import dk.forslagsark.word.WordTemplate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Six published cases have the headings, the tables with their columns, and the rows of Table 1 that their originals have, and no others, in
 * their order: in the workbook, in Word and in the PDF. What is ours alone, or the original's, is marked in the lists.
 */
class PublishedShapeTest {
    private static final Path WHOLE = Path.of("src/test/resources/published-whole");
    private static final Path SHAPES = Path.of("src/test/resources/published-shape");

    @ParameterizedTest
    @ValueSource(strings = {"BU04", "TV01b", "TF01", "TF02", "TF03", "TINGBJERG"})
    void theWorkbookHasWhatTheOriginalHas(String number) throws Exception {
        Version version = published(number);
        byte[] bytes = Export.workbook(version, Template.shipped(Form.of(version.proposal())), Progress.NONE);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(said(PrintedShape.of(workbook))).isEqualTo(original(number));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BU04", "TV01b", "TF01", "TF02", "TF03", "TINGBJERG"})
    void theDocumentHasWhatTheOriginalHas(String number) throws Exception {
        Version version = published(number);
        Form form = Form.of(version.proposal());
        byte[] bytes = WordExport.document(version, form, WordTemplate.shipped(form));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(said(PrintedShape.of(document))).isEqualTo(original(number));
        }
    }

    /** A PDF says word for word what its form does, or it is not made; its headings are its bookmarks. */
    @ParameterizedTest
    @ValueSource(strings = {"BU04", "TV01b", "TF01", "TF02", "TF03", "TINGBJERG"})
    void thePdfHasWhatTheOriginalHas(String number) throws Exception {
        Version version = published(number);
        PrintedForm form = PrintedForm.of(version, Form.of(version.proposal()));
        assertThat(said(shape(form))).isEqualTo(original(number));
        try (PDDocument document = Loader.loadPDF(PdfExport.document(form))) {
            Stream.Builder<String> headings = Stream.builder();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                headings.add("H " + item.getTitle());
            }
            assertThat(said(headings.build()))
                    .containsSubsequence(original(number).stream()
                            .filter(line -> line.startsWith("h "))
                            .toList());
        }
    }

    private static Version published(String number) throws Exception {
        return Checks.version(ProposalFile.read(WHOLE.resolve(number + ".forslag")));
    }

    /** With what is ours alone, and without what is the original's alone. */
    private static List<String> original(String number) throws IOException {
        return said(Files.readAllLines(SHAPES.resolve(number + ".txt")).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("-"))
                .map(line -> line.startsWith("+") ? line.substring(1) : line));
    }

    /** Each column a line, and without what is no difference to a reader: numbers, units and where words are broken. */
    private static List<String> said(Stream<String> lines) {
        return lines.flatMap(line -> line.startsWith("C ")
                        ? Stream.of(line.substring(2).split("\\|")).map(column -> "C " + column)
                        : Stream.of(line))
                .map(line -> line.replaceAll("\\s+", " ")
                        .replaceAll("(?<=\\p{L})- ?(?=\\p{Ll})", "")
                        .replaceFirst(" \\(kr\\.\\)$", "")
                        .replaceFirst("^(.) (?:\\d+(?:\\.\\d+)*\\.? (?!kr))?(?:Tabel \\d+\\. )?", "$1 ")
                        .strip()
                        .toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Stream<String> shape(PrintedForm form) {
        Stream.Builder<String> shape = Stream.builder();
        PaperTable first = form.tables().get(0);
        for (Piece piece : form.pieces()) {
            if (piece instanceof Piece.Heading heading) {
                shape.add("H " + heading.text());
            } else if (piece instanceof PaperTable table) {
                shape.add("T " + table.caption().map(caption -> caption.text()).orElse("–"));
                table.heads().stream()
                        .flatMap(row -> row.cells().stream().skip(1))
                        .map(PaperCell::text)
                        .filter(text -> !text.isBlank())
                        .forEach(text -> shape.add("C " + text));
                table.rows().stream()
                        .filter(row -> table == first)
                        .forEach(row -> shape.add("R " + row.cells().get(0).text()));
            }
        }
        return shape.build();
    }
}
