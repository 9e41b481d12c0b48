package dk.forslagsark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the municipality has set in its {@code organisation.json}, as the commands follow it. */
class HouseRulesTest {
    private static final String SETTINGS = "forslagsark.settings";

    @TempDir
    private Path temporary;

    private Path folder;
    private String before;

    @BeforeEach
    void prepare() throws IOException {
        before = System.getProperty(SETTINGS);
        System.setProperty(
                SETTINGS,
                Files.createDirectory(temporary.resolve("indstillinger")).toString());
        folder = Files.createDirectory(temporary.resolve("forslag"));
        proposal("A1", 2020, -100);
        proposal("A2", 2020, -200);
        proposal("B1", 2019, -5);
    }

    @AfterEach
    void restore() {
        if (before == null) {
            System.clearProperty(SETTINGS);
        } else {
            System.setProperty(SETTINGS, before);
        }
    }

    @Test
    void theCatalogueIsAtThePriceLevelOfTheHouse() throws IOException {
        assertThat(net(catalogue("--json"))).isEqualTo("[-300,-300]");
        organisation("{\"checks\": {\"priceLevel\": 2019}}");
        assertThat(net(catalogue("--json"))).isEqualTo("[-5,-5]");
        assertThat(net(catalogue("--json", "--price-level", "2020"))).isEqualTo("[-300,-300]");
        Files.writeString(folder.resolve("katalog.json"), "{\"priceLevel\": 2020}");
        assertThat(net(catalogue("--json"))).as("the folder has one of its own").isEqualTo("[-300,-300]");
    }

    @Test
    void theCatalogueIsWrittenAndPrintedWhereBothAreAsked() {
        Path workbook = temporary.resolve("K.xlsx");
        assertThat(net(catalogue("--json", "-o", workbook.toString()))).isEqualTo("[-300,-300]");
        assertThat(workbook).isNotEmptyFile();
        Path other = temporary.resolve("K2.xlsx");
        assertThat(catalogue("-o", other.toString()).out()).isEmpty();
        assertThat(other).isNotEmptyFile();
    }

    @Test
    void anOrganisationThatCannotBeUsedIsOneLine() throws IOException {
        organisation("{\"checks\": {\"priceLevel\": \"i fjor\"}}");
        for (Shell shell : new Shell[] {Shell.run("check", folder, "--json"), catalogue("--json")}) {
            assertThat(shell.err().lines())
                    .singleElement()
                    .asString()
                    .startsWith("organisation.json i ")
                    .contains("bruges ikke: checks.priceLevel");
            assertThat(JsonMapper.builder().build().readTree(shell.out()).isObject())
                    .isTrue();
        }
    }

    @Test
    void whatIsRequiredAndNoProposalHasIsNamed() throws IOException {
        organisation("{\"checks\": {\"required\": [\"title\", \"titel\", \"risk\", \"milestones\", \"Status\"]}}");
        Shell shell = Shell.run("check", folder);
        assertThat(shell.err().lines())
                .containsExactly(
                        "organisation.json: checks.required nævner “titel”, som intet forslag har. Skriv feltet, som filen"
                                + " kalder det.",
                        "organisation.json: checks.required nævner “Status”, som intet forslag har. Skriv feltet, som filen"
                                + " kalder det.");
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
    }

    /** A proposal that saves at once is paid back whatever the limit; how much of it may fail within it is printed. */
    @Test
    void whatMayFailIsPrintedByTheLimitOfTheHouse() throws IOException {
        organisation("{\"checks\": {\"longestPayback\": 3}}");
        Path output = temporary.resolve("A1.pdf");
        Shell.run("export", folder.resolve("A1.forslag"), "-o", output, "--scenarios");
        try (PDDocument document = Loader.loadPDF(output.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("tilbagebetalt på 3 år")
                    .doesNotContain("på 6 år");
        }
    }

    private Shell catalogue(String... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = "catalogue";
        arguments[1] = folder;
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Shell.run(arguments);
    }

    private static String net(Shell shell) {
        JsonNode total = JsonMapper.builder().build().readTree(shell.out()).get("total");
        return total.get("net").toString();
    }

    private void organisation(String text) throws IOException {
        Files.writeString(temporary.resolve("indstillinger").resolve("organisation.json"), text);
    }

    /** Saves so much in each of its two years. */
    private void proposal(String number, int priceLevel, int saving) throws IOException {
        String file = Sample.withLines(
                "Prøve", Sample.line("Drift", "{\"2020\": %1$d, \"2021\": %1$d}".formatted(saving)), "");
        Files.writeString(
                folder.resolve(number + ".forslag"),
                file.replace("\"P1\"", "\"" + number + "\"")
                        .replace("\"priceLevel\": 2020", "\"priceLevel\": " + priceLevel));
    }
}
