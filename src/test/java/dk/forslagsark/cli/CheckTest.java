package dk.forslagsark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CheckTest {
    /** Published: one year of the row has been given the opposite sign. */
    private static final String FLIPPED = Sample.line("Pleje", "{\"2020\": -3500, \"2021\": 3500, \"2022\": -3500}");

    @TempDir
    private Path folder;

    @Test
    void aSoundProposalIsGood() throws IOException {
        Shell shell = Shell.run("check", published("BU01"), "--strict");
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void aFindingSaysFileRuleSeverityPlaceAndWhat() throws IOException {
        Path file = write("P1.forslag", flipped(""));
        JsonNode finding = findings(Shell.run("check", file, "--json")).get(0);
        assertThat(finding.propertyNames()).containsExactly("file", "rule", "severity", "where", "message");
        assertThat(finding.get("file").asString()).isEqualTo("P1.forslag");
        assertThat(finding.get("rule").asString()).isEqualTo("sign-flip");
        assertThat(finding.get("severity").asString()).isEqualTo("warning");
        assertThat(finding.get("where").asString()).isEqualTo("Tabel 1, Pleje, 2021");
        assertThat(finding.get("message").asString()).startsWith("Pleje, 2021: 3.500 har modsat fortegn");
    }

    @Test
    void warningsFailOnlyWhereOneIsStrict() throws IOException {
        Path file = write("P1.forslag", flipped(""));
        assertThat(Shell.run("check", file).code()).isEqualTo(ExitCode.GOOD);
        assertThat(Shell.run("check", file, "--strict").code()).isEqualTo(ExitCode.WRONG);
    }

    @Test
    void whatIsAcceptedIsToldAndFailsNothing() throws IOException {
        String accepted = """
                , "accepted": [{"rule": "sign-flip", "figures": "Pleje: 2020 -3.500; 2021 3.500; 2022 -3.500 (2021)", \
                "reason": "Aftalt", "by": "KMF"}]""";
        Path file = write("P1.forslag", flipped(accepted));
        Shell shell = Shell.run("check", file, "--strict");
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
        assertThat(shell.out()).contains("(accepteret af KMF: Aftalt)").contains("1 accepteret");
        JsonNode finding = findings(Shell.run("check", file, "--json")).get(0);
        assertThat(finding.get("accepted").asString()).isEqualTo("Aftalt");
        assertThat(finding.get("acceptedBy").asString()).isEqualTo("KMF");
    }

    @Test
    void andComesBackWhenTheFiguresAreOthers() throws IOException {
        String accepted = """
                , "accepted": [{"rule": "sign-flip", "figures": "Pleje: 2020 -3.400; 2021 3.500; 2022 -3.500 (2021)", \
                "reason": "Aftalt", "by": "KMF"}]""";
        Shell shell = Shell.run("check", write("P1.forslag", flipped(accepted)), "--strict");
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG);
    }

    @Test
    void whatCannotBeReadIsAnError() throws IOException {
        Path file = write(
                "P1.forslag",
                full(Sample.withLines("Prøve", Sample.unread("Husleje", "ca. 5"), Sample.line("b", "{}")), ""));
        Shell shell = Shell.run("check", file);
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG);
        assertThat(shell.out().lines())
                .startsWith(
                        "P1.forslag",
                        "  Fejl [unread] Tabel 1, Husleje, 2020: “ca. 5” kan ikke læses som et beløb og"
                                + " tælles ikke med. Ret cellen.");
    }

    @Test
    void aFolderIsToldFileByFileAndWhatCannotBeReadStopsNothing() throws IOException {
        Files.createDirectories(folder.resolve("under"));
        write("a.forslag", flipped("").replace("\"P1\"", "\"P2\""));
        write("ødelagt.forslag", "{");
        write("under/b.forslag", flipped(""));
        Shell shell = Shell.run("check", folder, "--json");
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG);
        List<String> told = new ArrayList<>();
        findings(shell)
                .forEach(finding -> told.add(finding.get("file").asString() + " "
                        + finding.get("rule").asString()));
        assertThat(told)
                .contains("a.forslag sign-flip", "under/b.forslag sign-flip", "ødelagt.forslag unreadable")
                .last()
                .isEqualTo("ødelagt.forslag unreadable");
    }

    @Test
    void twoOfOneNumberAreAnErrorOfBoth() throws IOException {
        write("a.forslag", flipped(""));
        write("b.forslag", flipped("").replace("\"P1\"", "\" p1\""));
        write("c.forslag", flipped("").replace("\"P1\"", "\"\""));
        write("d.forslag", flipped("").replace("\"P1\"", "\"\""));
        Shell shell = Shell.run("check", folder);
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG);
        assertThat(shell.out().lines().filter(line -> line.contains("duplicate-number")))
                .containsExactly(
                        "  Fejl [duplicate-number] Forside, nummer: Nummeret P1 bruges også af b.forslag."
                                + " Hvert forslag skal have sit eget nummer.",
                        "  Fejl [duplicate-number] Forside, nummer: Nummeret p1 bruges også af a.forslag."
                                + " Hvert forslag skal have sit eget nummer.");
        assertThat(shell.out().lines().reduce((first, last) -> last).orElseThrow())
                .startsWith("4 forslag: 2 fejl, 4 advarsler");
    }

    @Test
    void anEmptyFolderHasNoProposals() {
        Shell shell = Shell.run("check", folder);
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
        assertThat(shell.out()).startsWith("0 forslag: 0 fejl");
    }

    @Test
    void whatIsNotThereOrIsNoProposalIsUnusable() throws IOException {
        assertThat(Shell.run("check", folder.resolve("findes-ikke")).code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(Shell.run("check", write("a.forslag", "{")).code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(Shell.run("check").code()).isEqualTo(ExitCode.UNUSABLE);
    }

    private static Path published(String name) {
        return Shell.PUBLISHED.resolve("investeringskatalog-2020").resolve(name + ".json");
    }

    /** A proposal of three years that says who writes it and what it is. */
    private static String flipped(String more) {
        return full(Sample.withLines("Prøve", FLIPPED, ""), more).replace("\"lastYear\": 2021", "\"lastYear\": 2022");
    }

    private static String full(String file, String more) {
        return file.replaceFirst(
                "\\}\\s*$",
                ", \"type\": \"Business case\", \"submittedBy\": \"Socialforvaltningen\"" + more.replace("\\", "")
                        + "}");
    }

    private static JsonNode findings(Shell shell) {
        return new ObjectMapper().readTree(shell.out()).get("findings");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
