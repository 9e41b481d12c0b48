package dk.forslagsark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published proposals as a controller has them: a folder with folders in it. */
class CatalogueCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(Shell.PUBLISHED)) {
            for (Path file : files.filter(CatalogueCommandTest::isProposal).toList()) {
                String name = file.getFileName().toString().replace(".json", ".forslag");
                Path below = folder.resolve(file.getParent().getFileName());
                Files.createDirectories(below);
                Files.copy(file, below.resolve(name));
            }
        }
    }

    private static boolean isProposal(Path file) {
        return file.toString().endsWith(".json") && !file.endsWith("printed.json");
    }

    @Test
    void theJsonIsAsDescribed() {
        Shell shell = social("--json");
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
        // two versions of one proposal lie among the published, and both are counted
        assertThat(shell.err().lines()).hasSize(1).allMatch(line -> line.startsWith("TV01b og TV01c har samme titel"));
        JsonNode json = JSON.readTree(shell.out());
        assertThat(json.propertyNames()).containsExactly("years", "groups", "total", "notComparable");
        assertThat(json.get("years").toString()).isEqualTo("[2017,2018,2019,2020,2021]");
        JsonNode group = json.get("groups").get(0);
        assertThat(group.propertyNames()).containsExactly("targetGroup", "rows", "investment", "net");
        assertThat(group.get("targetGroup").asString()).isEqualTo("Borgere med handicap");
        assertThat(group.get("rows").get(0).toString())
                .isEqualTo("{\"number\":\"HA02\",\"title\":\"Helhedsorienteret sagsbehandling af protesesager\","
                        + "\"area\":\"Service\",\"amounts\":[0,-1200,-1200,-1200,-1200]}");
        // 2018: -1.200 - 1.900 - 1.000 - 15.200 - 2.000 - 1.100
        assertThat(group.get("net").toString()).isEqualTo("[0,-22400,-25000,-25000,-25000]");
        assertThat(json.get("groups").get(5).get("targetGroup").isNull()).isTrue();
    }

    @Test
    void aFolderWithoutProposalsIsSaid(@TempDir Path empty) {
        Shell shell = Shell.run("catalogue", empty.toString());
        assertThat(shell.err()).startsWith("Der er ingen forslag i " + empty);
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
    }

    @Test
    void theTotalsAreThoseAddedUpByHand() {
        JsonNode total = JSON.readTree(social("--json").out()).get("total");
        // as in PublishedCatalogueTest, where the sums are written out
        assertThat(total.get("investment").toString()).isEqualTo("[800,4311,2187,2180,0]");
        assertThat(total.get("net").toString()).isEqualTo("[0,-50570,-57747,-60357,-59200]");
    }

    @Test
    void whatIsAtOtherPricesIsNotComparable() {
        JsonNode apart = JSON.readTree(social("--json").out()).get("notComparable");
        assertThat(apart.valueStream().map(each -> each.get("number").asString()))
                .containsExactly("BU01", "BU02", "BU03", "BU04", "TPFB");
        assertThat(apart.get(0).get("reason").asString())
                .isEqualTo("Prisniveauet er 2020 og katalogets 2018. Regn forslaget om med Værktøjer > Prisniveau.");
    }

    @Test
    void whatCannotBeReadIsListedAndStopsNothing() throws IOException {
        Files.writeString(folder.resolve("ødelagt.forslag"), "{");
        Files.writeString(folder.resolve("brev.txt"), "hej");
        Shell shell = social("--json");
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG);
        assertThat(shell.err().lines())
                .filteredOn(line -> line.contains("ødelagt"))
                .hasSize(1)
                .allMatch(line -> line.startsWith("ødelagt.forslag er ikke med: "));
        JsonNode json = JSON.readTree(shell.out());
        assertThat(json.get("notComparable").get(5).get("number").asString()).isEqualTo("ødelagt.forslag");
        assertThat(json.get("groups")).hasSize(6);
    }

    @Test
    void inWordsItIsTheTableOfACatalogue() {
        Shell shell = social();
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
        assertThat(shell.out().lines().toList())
                .startsWith("Katalog, Socialudvalget, 1.000 kr. 2018 p/l", "")
                .contains("Borgere med handicap", "Uden målgruppe", "I alt", "Ikke sammenlignelige")
                .anyMatch(line -> line.matches("  HA07b \\(revideret\\) Tilpasning af serviceniveau på bo- og .*"))
                .anyMatch(line ->
                        line.matches("  SI03 Samlokalisering .* Service +0 +-750 +-1\\.500 +-1\\.500 +-1\\.500"))
                .anyMatch(line -> line.matches(
                        "  Nettoeffektivisering \\(service\\) +0 +-50\\.570 +-57\\.747 +-60\\.357 +-59\\.200"));
    }

    @Test
    void withoutWordsItFollowsTheProposals() {
        // most are at the prices of 2018, and those show 2017 to 2021
        Shell shell = Shell.run("catalogue", folder, "--json");
        JsonNode json = JSON.readTree(shell.out());
        assertThat(json.get("years").toString()).isEqualTo("[2017,2018,2019,2020,2021]");
        // all committees: Sundheds- og Omsorgsudvalget saves 500 more in TF01
        assertThat(json.get("groups").get(0).get("net").toString()).isEqualTo("[0,-22700,-25500,-25500,-25500]");
        assertThat(json.get("notComparable")).hasSize(5);
    }

    @Test
    void ofAnotherAreaThatIsAddedUp() {
        JsonNode json = JSON.readTree(social("--area", "overførsler", "--json").out());
        // TF03 alone has transfers of theirs
        assertThat(json.get("total").get("net").toString()).isEqualTo("[0,-200,-700,-1200,-1200]");
        assertThat(social("--area", "overførsler").out()).contains("Nettoeffektivisering (overførsler)");
        assertThat(social("--area", "Drift").err()).contains("Ingen forslag har rækker i styringsområdet “Drift”.");
    }

    @Test
    void aCommitteeNobodyHasIsTold() {
        Shell shell = Shell.run("catalogue", folder, "--committee", "Socialudvalg", "--json");
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
        assertThat(shell.err())
                .contains("Ingen forslag har rækker for “Socialudvalg”.")
                .contains("Socialudvalget");
    }

    @Test
    void whatIsNoFolderIsOneLine() {
        for (Path wrong : List.of(folder.resolve("tv01c-2018/TV01c.forslag"), folder.resolve("findes ikke"))) {
            Shell shell = Shell.run("catalogue", wrong);
            assertThat(shell.code()).isEqualTo(ExitCode.UNUSABLE);
            assertThat(shell.err().lines())
                    .hasSize(1)
                    .allMatch(line -> line.matches(".* (er ikke en mappe|findes ikke)\\. .*"));
        }
    }

    @Test
    void yearsThatAreNoneAreOneLine() {
        for (List<String> years : List.of(List.of("2021", "2017"), List.of("1", "2"), List.of("1990", "2021"))) {
            Shell shell = Shell.run("catalogue", folder, "--first", years.get(0), "--last", years.get(1));
            assertThat(shell.code()).isEqualTo(ExitCode.UNUSABLE);
            assertThat(shell.err().lines()).hasSize(1).allMatch(line -> line.contains("--first"));
        }
    }

    @Test
    void aPriceLevelThatIsNoYearIsOneLineAboutIt() {
        Shell shell = Shell.run("catalogue", folder, "--price-level", "-3");
        assertThat(shell.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(shell.err().lines()).containsExactly("--price-level skal være et år mellem 1900 og 2200, ikke -3.");
    }

    /** The folder is not there, and is not asked for. */
    @Test
    void whatCannotBeAskedForIsToldBeforeTheFolderIsRead() {
        Path nowhere = folder.resolve("ingen");
        assertThat(Shell.run("catalogue", nowhere, "--first", "2021", "--last", "2017")
                        .err())
                .contains("--first må ikke ligge efter --last");
        assertThat(Shell.run("catalogue", nowhere, "--first", "20018").err()).contains("mellem 1900 og 2200");
        assertThat(Shell.run("catalogue", nowhere, "--area", " ").err().strip())
                .isEqualTo("--area skal være et styringsområde.");
    }

    private Shell social(String... more) {
        Stream<String> usual = Stream.of(
                "catalogue",
                folder.toString(),
                "--committee",
                "Socialudvalget",
                "--first",
                "2017",
                "--last",
                "2021",
                "--price-level",
                "2018");
        return Shell.run(Stream.concat(usual, Stream.of(more)).toArray());
    }

    @Test
    void againstATargetItTellsWhatIsMissingAndWhatIsOver() throws IOException {
        plan("""
                {"priceLevel": 2018, "targets": [
                   {"committee": "Socialudvalget", "amounts": {"2018": 60000, "2019": 57747, "2020": 50000.5}}]}""");
        JsonNode target = JSON.readTree(social("--json").out()).get("targets").get(0);
        assertThat(target.get("committee").asString()).isEqualTo("Socialudvalget");
        assertThat(target.get("target").toString()).isEqualTo("[0,60000,57747,50000.5,0]");
        // what is found is the net saving with the other sign
        assertThat(target.get("found").toString()).isEqualTo("[0,50570,57747,60357,59200]");
        // 60.000 - 50.570
        assertThat(target.get("missing").toString()).isEqualTo("[0,9430,0,0,0]");
        // 60.357 - 50.000,5 and 59.200 - 0
        assertThat(target.get("over").toString()).isEqualTo("[0,0,0,10356.5,59200]");
        assertThat(social().out().lines())
                .anyMatch(line -> line.matches("  Mangler +0 +9\\.430 +0 +0 +0"))
                .anyMatch(line -> line.matches("  Over måltallet +0 +0 +0 +10\\.356,5 +59\\.200"));
    }

    @Test
    void anEditionLeavesProposalsOut() throws IOException {
        plan("{\"editions\": [{\"name\": \"Uden C\", \"without\": [\"TV01c\", \"XX1\"]}]}");
        Shell shell = social("--edition", "uden c", "--json");
        // TV01c gives -8.000, -9.900, -11.900 and -12.800 of -50.570, -57.747, -60.357 and -59.200
        assertThat(JSON.readTree(shell.out()).get("total").get("net").toString())
                .isEqualTo("[0,-42570,-47847,-48457,-46400]");
        assertThat(shell.err().strip()).isEqualTo("Udgaven “Uden C” er uden XX1, som ikke er i mappen.");
        assertThat(social("--edition", "Uden C").out().lines())
                .containsSequence(
                        "Ikke med i Uden C", "  TV01c Omstilling af familieplejeområdet (alternativ version)");
    }

    @Test
    void twoEditionsStandBesideEachOther() throws IOException {
        plan("""
                {"editions": [{"name": "A", "without": ["TV01c"]}, {"name": "B", "without": ["TV01b", "SI03"]}]}""");
        JsonNode json = JSON.readTree(
                social("--edition", "A", "--against", "B", "--json").out());
        assertThat(json.get("first").toString()).isEqualTo("{\"name\":\"A\",\"only\":[\"SI03\",\"TV01b\"]}");
        assertThat(json.get("second").toString()).isEqualTo("{\"name\":\"B\",\"only\":[\"TV01c\"]}");
        JsonNode committee = json.get("committees").get(0);
        // B has not TV01b, 1.100 and 11.700, nor SI03, 750 and then 1.500; it has TV01c
        // 2018: 12.800 + 750 - 8.000; 2019: 12.800 + 1.500 - 9.900; 2020: ... - 11.900; 2021: ... - 12.800
        assertThat(committee.get("difference").toString()).isEqualTo("[0,5550,4400,2400,1500]");
        assertThat(social("--edition", "A", "--against", "B").out().lines())
                .anyMatch(line -> line.matches("  Forskel +0 +5\\.550 +4\\.400 +2\\.400 +1\\.500"))
                .contains("Kun i A:", "Kun i B:");
    }

    @Test
    void anEditionThereIsNotIsToldWithThoseThereAre() throws IOException {
        plan("{\"editions\": [{\"name\": \"A\"}]}");
        Shell shell = social("--edition", "C");
        assertThat(shell.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(shell.err().strip()).isEqualTo("Der er ingen udgave, der hedder “C”. Der er Alle forslag og A.");
    }

    @Test
    void aPlanThatCannotBeReadIsOneLineWithItsPlace() throws IOException {
        plan("{\"targets\": [{\"committee\": \"X\", \"amounts\": {\"2018\": \"mange\"}}]}");
        Shell shell = social();
        assertThat(shell.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(shell.err().lines())
                .hasSize(1)
                .allMatch(line -> line.startsWith("katalog.json: targets[0].amounts.2018: "));
    }

    @Test
    void aCatalogueInTheFolderIsNoProposalAndIsNotCountedAgain() {
        Path workbook = folder.resolve("Katalog.xlsx");
        assertThat(social("-o", workbook.toString()).code()).isEqualTo(ExitCode.GOOD);
        assertThat(workbook).isNotEmptyFile();
        Shell shell = Shell.run("catalogue", folder, "--json");
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
        assertThat(shell.err()).doesNotContain("Katalog.xlsx");
        assertThat(JSON.readTree(shell.out()).get("notComparable").toString()).doesNotContain("Katalog.xlsx");
        // TF01 counts in whole: all committees together
        assertThat(JSON.readTree(shell.out()).get("groups").get(0).get("net").toString())
                .isEqualTo("[0,-22700,-25500,-25500,-25500]");
    }

    @Test
    void aFilledWorkbookCountsAsTheProposalItComesFrom() throws IOException {
        Path proposal = folder.resolve("omprioriteringskatalog-2018/HA02.forslag");
        assertThat(Shell.run("export", proposal, "-o", folder.resolve("HA02.xlsx"))
                        .code())
                .isEqualTo(ExitCode.GOOD);
        Files.delete(proposal);
        JsonNode total = JSON.readTree(social("--json").out()).get("total");
        assertThat(total.get("net").toString()).isEqualTo("[0,-50570,-57747,-60357,-59200]");
        Shell over = social("-o", folder.resolve("HA02.xlsx").toString());
        assertThat(over.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(over.err().strip())
                .endsWith("HA02.xlsx er selv en af de filer, der læses. Vælg et andet navn.")
                .doesNotContain("\n");
    }

    @Test
    void theChoicesAreListed() throws IOException {
        assertThat(Shell.run("catalogue", folder, "--editions").out())
                .startsWith("Der er ingen budgetudgaver i mappen.");
        plan("{\"editions\": [{\"name\": \"Uden C\", \"without\": [\"TV01c\", \"SI03\"]}, {\"name\": \"Alt\"}]}");
        assertThat(Shell.run("catalogue", folder, "--editions").out().lines())
                .containsExactly("Uden C: uden SI03 og TV01c", "Alt: alle forslag");
        assertThat(JSON.readTree(
                        Shell.run("catalogue", folder, "--editions", "--json").out()))
                .isEqualTo(JSON.readTree("{\"editions\": [{\"name\": \"Uden C\", \"without\": [\"SI03\", \"TV01c\"]},"
                        + " {\"name\": \"Alt\", \"without\": []}]}"));
    }

    private void plan(String json) throws IOException {
        Files.writeString(folder.resolve("katalog.json"), json);
    }
}
