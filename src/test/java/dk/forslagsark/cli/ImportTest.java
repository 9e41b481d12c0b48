package dk.forslagsark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.file.ProposalFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A filled workbook of the published TV01c, and what a colleague does to it. */
class ImportTest {
    private static final Path PUBLISHED = Shell.PUBLISHED.resolve("tv01c-2018/TV01c.json");

    @TempDir
    private static Path once;

    private static Path exported;

    @TempDir
    private Path folder;

    private Path workbook;
    private Path proposal;

    @BeforeAll
    static void export() {
        exported = once.resolve("TV01c.xlsx");
        assertThat(Shell.run("export", PUBLISHED, "-o", exported).code()).isEqualTo(ExitCode.GOOD);
    }

    @BeforeEach
    void takeOne() throws IOException {
        workbook = Files.copy(exported, folder.resolve("TV01c.xlsx"));
        proposal = folder.resolve("tilbage.forslag");
    }

    @Test
    void untouchedItComesBackAsItWas() throws Exception {
        Shell shell = Shell.run("import", workbook, "-o", proposal, "--json");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out().replaceAll("\\s+", "")).isEqualTo("{\"differences\":[],\"problems\":[]}");
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
        assertThat(ProposalFile.read(proposal)).isEqualTo(ProposalFile.read(PUBLISHED));
    }

    @Test
    void aWordFormComesBackAsItWasToo() throws Exception {
        Path document = folder.resolve("TV01c.docx");
        assertThat(Shell.run("export", PUBLISHED, "-o", document).code()).isEqualTo(ExitCode.GOOD);
        assertThat(Shell.run("import", document, "-o", proposal)).isEqualTo(new Shell(ExitCode.GOOD, "", ""));
        assertThat(ProposalFile.read(proposal)).isEqualTo(ProposalFile.read(PUBLISHED));
        Shell broken = Shell.run("import", Files.writeString(document, "brev"), "-o", proposal);
        assertThat(broken.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(broken.err().lines()).singleElement().asString().contains("TV01c.docx", "Word");
    }

    @Test
    void whatAColleagueTypedIsTakenAndToldAndATotalOnlyTold() throws Exception {
        // The first amount of the first row is blank in 2018; the total of 2019 is -10.000 + 100.
        change(book -> {
            cell(book, "varig_beløb", 1).setCellValue(-1250);
            XSSFCell total = cell(book, "samlet_varig", 1);
            total.removeFormula();
            total.setCellValue(-9999);
        });
        Shell shell = Shell.run("import", workbook, "-o", proposal);
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG);
        assertThat(shell.out()).contains("2019): -1.250, før -1.000").contains("der står -9.999, men det giver");
        assertThat(Files.readString(proposal)).contains("-1250").doesNotContain("-9999");
    }

    @Test
    void whatCannotBeReadIsOneLineAndNothingIsWritten() throws IOException {
        Files.writeString(workbook, "Dette er et brev.");
        Shell shell = Shell.run("import", workbook, "-o", proposal);
        assertThat(shell.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(shell.err().lines()).hasSize(1);
        assertThat(shell.err()).contains("TV01c.xlsx er ingen Excel-projektmappe");
        assertThat(proposal).doesNotExist();
    }

    @Test
    void theWorkbookItselfIsNotOverwritten() throws IOException {
        byte[] before = Files.readAllBytes(workbook);
        Shell shell = Shell.run("import", workbook, "-o", workbook);
        assertThat(shell.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(workbook).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tilbage.txt", "tilbage.xlsx", "tilbage", "tilbage.forslag.bak"})
    void whatIsNoNameForAProposalIsRefused(String name) {
        Shell shell = Shell.run("import", workbook, "-o", folder.resolve(name));
        assertThat(shell.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(shell.err().lines()).singleElement().asString().contains(name + " ender ikke på .forslag");
        assertThat(folder.resolve(name)).doesNotExist();
    }

    @Test
    void somethingHasToBeAskedFor() {
        assertThat(Shell.run("import", workbook).err()).contains("--output").contains("--json");
    }

    private void change(Consumer<XSSFWorkbook> change) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            change.accept(book);
            try (OutputStream out = Files.newOutputStream(workbook)) {
                book.write(out);
            }
        }
    }

    private static XSSFCell cell(XSSFWorkbook book, String name, int column) {
        NamedRange place = new NamedRanges(book).get(name);
        return place.rowOfCells().skip(column).findFirst().orElseThrow();
    }
}
