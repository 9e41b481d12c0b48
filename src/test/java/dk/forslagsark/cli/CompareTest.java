package dk.forslagsark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published TV01c beside a changed copy of itself. */
class CompareTest {
    private static final Path PUBLISHED = Shell.PUBLISHED.resolve("tv01c-2018/TV01c.json");

    @TempDir
    private Path folder;

    private Path copy;
    private String text;

    @BeforeEach
    void copy() throws IOException {
        copy = folder.resolve("ændret.forslag");
        text = Files.readString(PUBLISHED);
    }

    @Test
    void exactlyWhatWasChangedIsTold() throws IOException {
        // the first row has -1000 in 2019; the post count after is 25.75
        write(text.replaceFirst("-1000", "-1250")
                .replace("\"Tættere kontraktopfølgning\"", "\"Tæt opfølgning\"")
                .replace("25.75", "25.5"));
        Shell shell = Shell.run("compare", PUBLISHED, copy, "--json");
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out().replaceAll("\\s+", " ")).startsWith("""
                        { "changes": [ \
                        { "where": "Varige ændringer, Ny samarbejdsmodel og kvalitetsstandarder, 2019", \
                        "from": "-1.000", "to": "-1.250" }, \
                        { "where": "Varige ændringer, Tæt opfølgning, Tekst", \
                        "from": "Tættere kontraktopfølgning", "to": "Tæt opfølgning" }, \
                        { "where": "Personale, Familieplejekonsulenter ifm. nedjustering af vejledningsbesøg i hjemmet, Efter", \
                        "from": "25,75", "to": "25,5" } ], \
                        "results": [\
                        """);
    }

    @Test
    void whatItComesToStandsBesideEachOther() throws IOException {
        // net 2019 is -1.000 + 100 - 2.800 + 300 + 200 - 3.100 - 2.800 - 800 = -9.900
        write(text.replaceFirst("-1000", "-1250"));
        Shell shell = Shell.run("compare", PUBLISHED, copy, "--json");
        assertThat(shell.out().replaceAll("\\s+", " "))
                .contains(
                        "{ \"where\": \"Samlet økonomisk påvirkning, 2019\", \"from\": \"-9.900\", \"to\": \"-10.150\" }")
                .contains(
                        "{ \"where\": \"Tilbagebetalingstid baseret på totaløkonomi\", \"from\": null, \"to\": null }");
    }

    @Test
    void inWordsEachChangeIsALine() throws IOException {
        write(text.replaceFirst("-1000", "-1250"));
        Shell shell = Shell.run("compare", PUBLISHED, copy);
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
        assertThat(shell.out().lines())
                .startsWith(
                        "Varige ændringer, Ny samarbejdsmodel og kvalitetsstandarder, 2019: -1.000 → -1.250",
                        "1 forskel.",
                        "")
                .anyMatch(line -> line.matches("Samlet økonomisk påvirkning +før +-8\\.000 +-9\\.900 .*"))
                .anyMatch(line -> line.matches("Samlet økonomisk påvirkning +efter +-8\\.000 +-10\\.150 .*"))
                .noneMatch(line -> line.startsWith("Tilbagebetalingstid"));
    }

    @Test
    void forAMeetingItIsAWorkbook() throws IOException {
        write(text.replaceFirst("-1000", "-1250"));
        Path workbook = folder.resolve("forskelle.xlsx");
        Shell shell = Shell.run("compare", PUBLISHED, copy, "-o", workbook);
        assertThat(shell).isEqualTo(new Shell(ExitCode.GOOD, "", ""));
        assertThat(workbook).isNotEmptyFile();
    }

    @Test
    void noFileThatIsReadIsWrittenOver() throws IOException {
        write(text);
        Shell shell = Shell.run("compare", PUBLISHED, copy, "-o", copy);
        assertThat(shell.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(shell.err()).contains("er selv en af de filer, der læses");
        assertThat(copy).hasContent(text);
    }

    @Test
    void aProposalHasNoDifferencesFromItself() throws IOException {
        write(text);
        assertThat(Shell.run("compare", PUBLISHED, copy).out()).startsWith("Ingen forskelle.");
        assertThat(Shell.run("compare", PUBLISHED, copy, "--json").out()).startsWith("{\n  \"changes\": [],");
    }

    @Test
    void aFileThatIsNoProposalIsOneLine() throws IOException {
        write("hej");
        Shell shell = Shell.run("compare", PUBLISHED, copy);
        assertThat(shell.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err().lines()).hasSize(1).allMatch(line -> line.startsWith("ændret.forslag: "));
    }

    private void write(String changed) throws IOException {
        Files.writeString(copy, changed);
    }
}
