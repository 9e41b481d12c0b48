package dk.forslagsark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
    private static final Path PUBLISHED = Shell.PUBLISHED.resolve("investeringskatalog-2020/BU01.json");

    @TempDir
    Path folder;

    private Path output;

    @BeforeEach
    void nothingWrittenYet() {
        output = folder.resolve("ud æøå.xlsx");
    }

    @Test
    void theWorkbookIsWrittenAndNothingIsSaid() throws IOException {
        assertThat(Shell.run("export", PUBLISHED, "-o", output)).isEqualTo(new Shell(ExitCode.GOOD, "", ""));
        assertThat(texts(output)).contains("BU01", "Peer-to-Peer familier i familiebehandling");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aPdfIsWrittenInTheFormThatIsAskedFor() throws IOException {
        Path pdf = folder.resolve("ud æøå.pdf");
        assertThat(Shell.run("export", PUBLISHED, "-o", pdf, "--form", "indstilling-2018"))
                .isEqualTo(new Shell(ExitCode.GOOD, "", ""));
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(refused("export", PUBLISHED, "-o", pdf, "--form", "indstilling"))
                .contains("indstilling er ingen formular", "indstilling-2018");
        assertThat(refused("export", PUBLISHED, "-o", pdf, "--template", folder.resolve("egen.xlsx")))
                .contains("egen.xlsx bruges ikke", ".xlsx");
    }

    @Test
    void aWordDocumentIsWrittenFromATemplateOfOnesOwnToo() throws IOException {
        Path document = folder.resolve("ud æøå.docx");
        assertThat(Shell.run("export", PUBLISHED, "-o", document)).isEqualTo(new Shell(ExitCode.GOOD, "", ""));
        assertThat(paragraphs(document)).contains("1.4 Økonomi");
        Path template = folder.resolve("egen.docx");
        Files.copy(
                ExportTest.class.getResourceAsStream("/dk/forslagsark/word/smarte-investeringer-2017.docx"), template);
        assertThat(Shell.run("export", PUBLISHED, "-o", document, "--template", template))
                .isEqualTo(new Shell(ExitCode.GOOD, "", ""));
        assertThat(paragraphs(document)).contains("4. Økonomi");
        assertThat(Shell.run("export", PUBLISHED, "-o", document, "--template", PUBLISHED)
                        .code())
                .isNotEqualTo(ExitCode.GOOD);
    }

    private static List<String> paragraphs(Path document) throws IOException {
        try (XWPFDocument read = new XWPFDocument(Files.newInputStream(document))) {
            return read.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    @Test
    void aProposalWithAnErrorIsNotWrittenAsPdfEither() throws IOException {
        Path file = folder.resolve("fejl.forslag");
        Files.writeString(file, Sample.withLines("Prøve", Sample.unread("Løn", "cirka 5"), ""));
        Path pdf = folder.resolve("ud.pdf");
        assertThat(Shell.run("export", file, "-o", pdf).code()).isEqualTo(ExitCode.WRONG);
        assertThat(pdf).doesNotExist();
    }

    @Test
    void aTemplateOfOnesOwnIsFilled() throws IOException {
        Path template = folder.resolve("egen.xlsx");
        Files.copy(shipped(), template);
        assertThat(Shell.run("export", "--template", template, PUBLISHED, "--output", output)
                        .code())
                .isEqualTo(ExitCode.GOOD);
        assertThat(texts(output)).contains("BU01");
    }

    @Test
    void anOldWorkbookIsReplaced() throws IOException {
        Files.writeString(output, "gammel");
        assertThat(Shell.run("export", PUBLISHED, "-o", output).code()).isEqualTo(ExitCode.GOOD);
        assertThat(texts(output)).contains("BU01");
    }

    @Test
    void aProposalWithAnErrorIsNotExported() throws IOException {
        Path file = folder.resolve("fejl.forslag");
        Files.writeString(file, Sample.withLines("Prøve", Sample.unread("Løn", "cirka 5"), ""));
        Shell shell = Shell.run("export", file, "-o", output);
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG);
        assertThat(shell.err().lines()).singleElement().asString().contains("Løn", "2020", "cirka 5");
        assertThat(output).doesNotExist();
    }

    @Test
    void anErrorInASmallerTableStopsTheFormsThatPrintItOnly() throws IOException {
        Path file = folder.resolve("fejl.forslag");
        String content = Sample.withMore(Sample.line("Løn", "{\"2020\": -5}"), "", Sample.STAFFING);
        Files.writeString(file, content);
        Shell stopped = Shell.run("export", file, "-o", output);
        assertThat(stopped.code()).isEqualTo(ExitCode.WRONG);
        assertThat(stopped.err().lines()).singleElement().asString().contains("Personale, række 2, Efter");
        assertThat(output).doesNotExist();

        Files.writeString(file, content.replace("{\"format\"", "{\"form\": \"indstilling-2018\", \"format\""));
        Shell written = Shell.run("export", file, "-o", output);
        assertThat(written.err().lines()).singleElement().asString().contains("Personale, række 2, Efter");
        assertThat(written.code()).isEqualTo(ExitCode.GOOD);
        assertThat(texts(output)).contains("Løn");
    }

    @Test
    void aFileThatIsReadIsNotWrittenOver() throws IOException {
        Path file = Files.copy(PUBLISHED, folder.resolve("kopi.forslag"));
        Path template = folder.resolve("egen.xlsx");
        Files.copy(shipped(), template);
        assertThat(refused("export", file, "-o", file)).contains("kopi.forslag");
        assertThat(refused("export", file, "-o", template, "--template", template))
                .contains("egen.xlsx");
        assertThat(file).hasSameBinaryContentAs(PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ud.doc", "ud.xls", "ud.xlsm", "ud.ods", "ud.csv", "ud", "xlsx"})
    void anEndingThatIsNotOursIsRefused(String name) {
        assertThat(refused("export", PUBLISHED, "-o", folder.resolve(name)))
                .contains(name + " ender ikke på .xlsx, .docx eller .pdf");
        assertThat(folder.resolve(name)).doesNotExist();
    }

    @Test
    void theEndingMayBeInCapitals() {
        assertThat(Shell.run("export", PUBLISHED, "-o", folder.resolve("UD.XLSX"))
                        .code())
                .isEqualTo(ExitCode.GOOD);
    }

    @Test
    void aFolderThatIsNotThereIsOneLine() {
        assertThat(refused("export", PUBLISHED, "-o", folder.resolve("væk/ud.xlsx")))
                .contains("væk");
    }

    @Test
    void aBrokenProposalIsOneLine() throws IOException {
        assertThat(refused("export", Files.writeString(folder.resolve("tom.forslag"), ""), "-o", output))
                .contains("tom");
        assertThat(output).doesNotExist();
    }

    @Test
    void aTemplateThatIsNoWorkbookIsUnusable() throws IOException {
        Path text = Files.writeString(folder.resolve("skabelon.xlsx"), "ikke et regneark");
        assertThat(refused("export", PUBLISHED, "-o", output, "--template", text))
                .contains("skabelon.xlsx");
        assertThat(refused("export", PUBLISHED, "-o", output, "--template", folder.resolve("væk.xlsx")))
                .contains("væk.xlsx");
        assertThat(output).doesNotExist();
    }

    @Test
    void aTemplateThatLacksNamesIsWrong() throws IOException {
        Path empty = folder.resolve("uden navne.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Ark");
            workbook.write(Files.newOutputStream(empty));
        }
        Shell shell = Shell.run("export", PUBLISHED, "-o", output, "--template", empty);
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG);
        assertThat(shell.err()).isNotBlank();
        assertThat(output).doesNotExist();
    }

    private static String refused(Object... arguments) {
        Shell shell = Shell.run(arguments);
        assertThat(shell.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err().lines()).hasSize(1);
        return shell.err();
    }

    private static InputStream shipped() {
        return ExportTest.class.getResourceAsStream("/dk/forslagsark/excel/template/investeringsforslag-2020.xlsx");
    }

    private static List<String> texts(Path workbook) throws IOException {
        try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(workbook))) {
            Stream<Cell> cells = stream(read).flatMap(sheet -> stream(sheet)).flatMap((Row row) -> stream(row));
            return cells.filter(cell -> cell.getCellType() == CellType.STRING)
                    .map(Cell::getStringCellValue)
                    .toList();
        }
    }

    private static <T> Stream<T> stream(Iterable<T> all) {
        return java.util.stream.StreamSupport.stream(all.spliterator(), false);
    }
}
