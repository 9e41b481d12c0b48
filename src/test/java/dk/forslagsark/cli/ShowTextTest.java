package dk.forslagsark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowTextTest {
    private static final String COST = Sample.line("Køb", "{\"2020\": 150}");

    @TempDir
    Path folder;

    @Test
    void theTableIsPrintedAsOnTheForm() throws IOException {
        String lines = Sample.line("Færre timer", "{\"2020\": 0, \"2021\": -1300.5}");
        assertThat(show(lines, Sample.line("Køb", "{\"2020\": 1200}")).out()).isEqualToNormalizingNewlines("""
                P1 Prøve

                1.000 kr. 2020 p/l                                     Styringsområde      2020      2021
                -----------------------------------------------------------------------------------------
                Varige ændringer
                  Færre timer                                          Service                0  -1.300,5
                Samlet varig ændring                                                          0  -1.300,5
                Implementeringsomkostninger
                  Køb                                                  Service            1.200
                Samlede implementeringsomkostninger                                       1.200         0
                Samlet økonomisk påvirkning                                               1.200  -1.300,5
                Tilbagebetalingstid baseret på serviceeffektivisering                      2 år
                Tilbagebetalingstid baseret på totaløkonomi                                2 år

                Alle besparelser er angivet med negativt (-) fortegn.
                """);
    }

    @Test
    void withoutImplementationCostsThatBlockIsLeftOut() throws IOException {
        assertThat(show(Sample.line("Drift", "{\"2020\": 10}"), "").out())
                .doesNotContain("mplementeringsomkostninger")
                .contains("Samlet økonomisk påvirkning");
    }

    @Test
    void withoutAPaybackPeriodItsRowsAreLeftOut() throws IOException {
        assertThat(show(Sample.line("Drift", "{\"2020\": -10}"), "").out()).doesNotContain("Tilbagebetalingstid");
    }

    @Test
    void neverPaidBackIsSaid() throws IOException {
        assertThat(show(Sample.line("Drift", "{\"2021\": 10}"), COST).out()).containsPattern("totaløkonomi +aldrig\\R");
    }

    @Test
    void rowsOfAGroupStandUnderItsHeading() throws IOException {
        String first = "{\"label\": \"A\", \"area\": \"Service\", \"group\": \"Del 1\", \"amounts\": {\"2020\": 1}}";
        String second = first.replace("\"A\"", "\"B\"");
        assertThat(show(first + "," + second + "," + Sample.line("C", "{\"2020\": 1}"), "")
                        .out())
                .containsPattern("ændringer\\R  Del 1\\R    A +Service +1\\R    B +Service +1\\R  C +Service +1\\R");
    }

    @Test
    void detailsAreShownOnRequestOnly() throws IOException {
        String split = "{\"label\": \"Løn\", \"area\": \"Service\", \"details\": ["
                + "{\"label\": \"Dag\", \"amounts\": {\"2020\": 1}}, {\"label\": \"Nat\", \"amounts\": {\"2020\": 2}}]}";
        assertThat(show(split, "").out())
                .containsPattern("  Løn +Service +3\\R")
                .doesNotContain("Nat");
        assertThat(show(split, "", "--details").out())
                .containsPattern("  Løn +Service +3\\R    Dag +1\\R    Nat +2\\R");
    }

    @Test
    void aCellThatCannotBeReadIsShownAndMakesTheFileWrong() throws IOException {
        Shell shell = show(Sample.unread("Løn", "cirka 5"), COST);
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG);
        assertThat(shell.out()).contains("“cirka 5”").contains("Samlet økonomisk påvirkning");
        assertThat(shell.err().lines()).singleElement().asString().contains("Løn", "2020", "cirka 5");
    }

    @Test
    void anExpressionCountsWithWhatItComesToWhateverTheFileSays() throws IOException {
        Shell shell = show(Sample.expression("Løn", "=-51*25,3", "-9"), "");
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
        assertThat(shell.out()).containsPattern("  Løn +Service +-1.290,3\\R");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void anExpressionWithoutAResultIsShownAndMakesTheFileWrong() throws IOException {
        Shell shell = show(Sample.expression("Løn", "=pris*2", "-9"), COST);
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG);
        assertThat(shell.out()).contains("“=pris*2”");
        assertThat(shell.err().lines())
                .singleElement()
                .asString()
                .contains(
                        "Løn, 2020: “=pris*2” kan ikke beregnes",
                        "“pris” står hverken i Forudsætninger eller i Tabel 1.");
        Shell json = show(Sample.expression("Løn", "=pris*2", "-9"), COST, "--json");
        assertThat(json.code()).isEqualTo(ExitCode.WRONG);
        assertThat(json.out()).containsPattern("\"permanent\": ?\\[\\s*0,");
    }

    @Test
    void aCellOfASmallerTableWithoutAValueMakesTheFileWrong() throws IOException {
        Path file = folder.resolve("a.forslag");
        Files.writeString(file, Sample.withMore("", COST, Sample.STAFFING));
        Shell shell = Shell.run("show", file);
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG);
        assertThat(shell.out()).contains("Samlet økonomisk påvirkning");
        assertThat(shell.err().lines())
                .containsExactly("Personale, række 2, Efter: “=ukendt*2” kan ikke beregnes og kommer ikke med."
                        + " “ukendt” står hverken i Forudsætninger eller i Tabel 1. Ret cellen.");
    }

    @Test
    void anAmountOutsideTheYearsIsNotedAndWrongItIsNot() throws IOException {
        Shell shell = show(Sample.line("Løn", "{\"2030\": -5}"), COST);
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
        assertThat(shell.err().lines()).singleElement().asString().contains("Løn", "2030");
    }

    @Test
    void aLongLabelGoesOnInTheNextLineAndNothingOfItIsLost() throws IOException {
        String label = "Et meget langt navn på en række der aldrig ville kunne stå i en enkelt linje på en skærm";
        String out = show(Sample.line(label, "{\"2020\": 7}"), "").out();
        assertThat(out.replaceAll(" +Service +7\\R +", " ")).contains(label);
        assertThat(out.lines()).allMatch(line -> line.length() < 100);
    }

    @Test
    void aTextOfTheFileCannotSteerTheTerminal() throws IOException {
        Shell shell = show(Sample.unread("a\\u001b[2Jb\\nc", "x\\u0007y"), "");
        assertThat(shell.out() + shell.err()).doesNotContain("\u001b").doesNotContain("\u0007");
        assertThat(shell.out()).contains("a [2Jb c");
    }

    @Test
    void anEmptyProposalIsATableAllTheSame() throws IOException {
        Path file = folder.resolve("tom.forslag");
        Files.writeString(
                file,
                "{\"format\":\"forslagsark\",\"version\":1,\"priceLevel\":2026,\"firstYear\":2026,\"lastYear\":2026}");
        Shell shell = Shell.run("show", file);
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
        assertThat(shell.out()).startsWith("Forslag uden titel").containsPattern("Samlet økonomisk påvirkning +0\\R");
    }

    private Shell show(String permanent, String implementation, String... more) throws IOException {
        Path file = folder.resolve("a.forslag");
        Files.writeString(file, Sample.withLines("Prøve", permanent, implementation));
        return more.length == 0 ? Shell.run("show", file) : Shell.run("show", file, more[0]);
    }
}
