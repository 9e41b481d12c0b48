package dk.forslagsark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCommandTest {
    private static final Path CATALOGUE = Path.of("src/main/resources/dk/forslagsark/excel/template/katalog.xlsx");
    private static final Path TEMPLATES = Path.of("src/test/resources/templates");

    @TempDir
    private Path folder;

    @Test
    void aPlainTemplateCanBeUsedAndSaysWhatItLacks() {
        Shell shell = Shell.run("template", TEMPLATES.resolve("base.xlsx"));
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out())
                .contains("Skabelonen kan bruges.", "Tabeller: ingen", "Ukendte navne: ingen")
                .contains("Indstilling (2018): mangler tekst_problemstilling, tekst_indhold,");
    }

    @Test
    void whatIsWrongIsToldAndIsAnError() {
        Shell shell = Shell.run("template", TEMPLATES.resolve("merged-years.xlsx"));
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG);
        assertThat(shell.out()).contains("Skabelonen kan ikke bruges, som den er.");
        assertThat(shell.err()).contains("varig_beløb").contains("flettede celler (C7:D7)");
    }

    @Test
    void aMisspeltNameIsUnknownAndTold() {
        Shell shell = Shell.run("template", TEMPLATES.resolve("typo.xlsx"));
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
        assertThat(shell.out()).contains("Ukendte navne: samlet_varig_overforsler, varig_servcie_tekst");
        assertThat(shell.err()).contains("Skulle det være varig_service_tekst?");
    }

    @Test
    void aTemplateOfTheCatalogueIsKnownAsOne() throws IOException {
        Shell shell = Shell.run("template", CATALOGUE);
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).startsWith("Skabelonen er til kataloget og kan bruges:");
        assertThat(Shell.run("template", CATALOGUE, "--json").out().replaceAll("\\s+", " "))
                .contains("\"usable\": true", "\"catalogue\": true");
    }

    @Test
    void aTemplateOfTheCatalogueWithoutANameIsToldSo(@TempDir Path temporary) throws IOException {
        Path lacking = temporary.resolve("katalog.xlsx");
        try (InputStream in = Files.newInputStream(CATALOGUE);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.removeName(workbook.getName("katalog_netto_i_alt"));
            try (OutputStream out = Files.newOutputStream(lacking)) {
                workbook.write(out);
            }
        }
        Shell shell = Shell.run("template", lacking);
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG);
        assertThat(shell.out()).startsWith("Skabelonen er til kataloget og kan ikke bruges, som den er.");
        assertThat(shell.err()).startsWith("Skabelonen mangler katalog_netto_i_alt,");
    }

    @Test
    void otherProgramsReadItAsJson() {
        Shell shell = Shell.run("template", "--json", TEMPLATES.resolve("typo.xlsx"));
        assertThat(shell.out().replaceAll("\\s+", " "))
                .contains("\"usable\": true", "\"unknown\": [ \"samlet_varig_overforsler\", ")
                .contains("\"has\": [ \"implementering_beløb\", ", "\"form\": \"indstilling-2018\"");
    }

    /** What a new template of a form has is all that the form prints; it is filled as it is, and without its comments. */
    @ParameterizedTest
    @CsvSource({
        "investeringsforslag-2020, Investeringsforslag (2020)",
        "smarte-investeringer-2017, 'Business case, Smarte investeringer i kernevelfærden (2017)'",
        "omprioriteringskatalog-2018, 'Business case, Omprioriteringskatalog (2018)'",
        "indstilling-2018, Indstilling (2018)"
    })
    void aNewTemplateExplainsItsNamesAndCanBeFilled(String form, String label) throws IOException {
        Path made = folder.resolve("min.xlsx");
        Path example = folder.resolve("eksempel.xlsx");
        assertThat(Shell.run("template", "new", form, "-o", made)).isEqualTo(new Shell(ExitCode.GOOD, "", ""));
        assertThat(comments(made)).isGreaterThan(20);
        Shell shell = Shell.run("template", made, "--example", example);
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
        assertThat(shell.out()).contains(label + ": kan udskrives helt").contains("Ukendte navne: ingen");
        assertThat(comments(example)).isZero();
    }

    @Test
    void anExampleIsNotWrittenOverTheTemplate() throws IOException {
        Path template = Files.copy(TEMPLATES.resolve("base.xlsx"), folder.resolve("egen.xlsx"));
        Shell shell = Shell.run("template", template, "--example", template);
        assertThat(shell.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(template).hasSameBinaryContentAs(TEMPLATES.resolve("base.xlsx"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "template",
                "template findes-ikke.xlsx",
                "template new",
                "template new investeringsforslag-2020",
                "template new ukendt -o a.xlsx",
                "template new indstilling-2018 -o a.pdf"
            })
    void wrongUsageIsOneLine(String arguments) {
        Shell shell = Shell.run((Object[]) arguments.split(" "));
        assertThat(shell.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err().lines()).hasSize(1);
    }

    private static int comments(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            int count = 0;
            for (Sheet sheet : workbook) {
                count += ((XSSFSheet) sheet).getCellComments().size();
            }
            return count;
        }
    }
}
