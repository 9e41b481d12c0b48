package dk.forslagsark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShowJsonTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyPublishedProposalHasTheTotalsThatWerePrinted() {
        Map<String, JsonNode> printed =
                JSON.readTree(Shell.PUBLISHED.resolve("printed.json").toFile()).properties().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(printed).hasSize(19);
        return printed.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> compare(entry.getKey(), entry.getValue())));
    }

    private static void compare(String file, JsonNode printed) {
        JsonNode shown = json(Shell.PUBLISHED.resolve(file));
        printed.properties()
                .forEach(total ->
                        assertThat(shown.get(total.getKey())).as(total.getKey()).isEqualTo(total.getValue()));
    }

    @Test
    void theObjectHasExactlyTheseKeysInThisOrder() {
        JsonNode shown = json(Shell.PUBLISHED.resolve("investeringskatalog-2020/BU01.json"));
        assertThat(shown.propertyNames())
                .containsExactly(
                        "number",
                        "title",
                        "priceLevel",
                        "years",
                        "permanent",
                        "implementation",
                        "net",
                        "paybackService",
                        "paybackTotal",
                        "submittedBy",
                        "financing",
                        "tables",
                        "staffing",
                        "budgetShares",
                        "findings");
        assertThat(shown.get("number").stringValue()).isEqualTo("BU01");
        assertThat(shown.get("title").stringValue()).isEqualTo("Peer-to-Peer familier i familiebehandling");
        assertThat(shown.get("priceLevel")).isEqualTo(JSON.readTree("2020"));
        assertThat(shown.get("years")).isEqualTo(JSON.readTree("[2019,2020,2021,2022,2023,2024]"));
    }

    /** The published BU04 with 80 % of its savings: 300 + 800 + 800 and 400 a year. */
    @Test
    void keptScenariosAreTherePutBeforeTheFindingsWhereThereAreAny() throws IOException {
        String published = Files.readString(Shell.PUBLISHED.resolve("investeringskatalog-2020/BU04.json"));
        String kept = "{\"scenarios\": [{\"name\": \"Mindre\", \"savings\": -0.2}],";
        JsonNode shown =
                JSON.readTree(showFile(published.replaceFirst("\\{", kept)).out());
        assertThat(shown.get("scenarios")).isEqualTo(JSON.readTree("""
                [{"name": "Mindre", "savings": -0.2, "yearsLate": 0, "costs": 0, "discountRate": 0.03,
                  "net": [300, 400, 400, -400, -400, -400], "paybackService": 6, "paybackTotal": 6}]"""));
        assertThat(shown.get("paybackTotal").intValue()).isEqualTo(5);
    }

    @Test
    void findingsSayWhereTheyAreInTheWordsOfTheFile() throws IOException {
        String split = "{\"label\": \"Løn\", \"area\": \"Service\", \"details\": ["
                + "{\"label\": \"Dag\", \"amounts\": {\"2020\": 1}}, {\"label\": \"Nat\", \"unread\": {\"2021\": \"to\"}}]}";
        String costs = Sample.line("Køb", "{\"2030\": 5}");
        String more = ", \"milestones\": [{\"activity\": \"Udbud\", \"unread\": {\"2021\": \"måske\"}}]";
        Shell shell = showFile(Sample.withMore(split, costs, Sample.STAFFING + more));
        assertThat(shell.code()).isEqualTo(ExitCode.WRONG);
        JsonNode findings = JSON.readTree(shell.out()).get("findings");
        assertThat(findings).isEqualTo(JSON.readTree("""
                [{"severity": "error", "table": "permanentChanges", "row": 0, "detail": 1, "year": 2021,
                  "text": "Nat, 2021: “to” kan ikke læses som et beløb og tælles ikke med. Ret cellen."},
                 {"severity": "note", "table": "implementationCosts", "row": 0, "year": 2030,
                  "text": "Køb: beløbet i 2030 ligger uden for årene 2020-2021 og tælles ikke med."},
                 {"severity": "error", "table": "staffing", "row": 1, "field": "after",
                  "text": "Personale, række 2, Efter: “=ukendt*2” kan ikke beregnes og kommer ikke med. “ukendt” står hverken i Forudsætninger eller i Tabel 1. Ret cellen."},
                 {"severity": "error", "table": "milestones", "row": 0, "field": "2021",
                  "text": "Tidsplan, Udbud, 2021: “måske” kan ikke læses og kommer ikke med. Skriv x, eventuelt med et ord: x (Test), eller lad feltet være tomt. Ret cellen."}]
                """));
        assertThat(shell.err().lines())
                .as("the same, for whoever reads them")
                .containsExactlyElementsOf(findings.valueStream()
                        .map(each -> each.get("text").stringValue())
                        .toList());
    }

    @Test
    void everySmallerTableIsCalledWhatTheFileCallsIt() throws IOException {
        String rows = """
                "staffing": [{"unread": {"before": "?"}}], "unitPrices": [{"unread": {"priceAfter": "?"}}],
                "budgets": [{"unread": {"amount": "?"}}], "consultations": [{"unread": {"approved": "?"}}],
                "milestones": [{"unread": {"2020": "?"}}], "successCriteria": [{"criterion": "Ophold"}]
                """;
        JsonNode findings =
                JSON.readTree(showFile(Sample.withMore("", "", rows)).out()).get("findings");
        assertThat(findings.valueStream()
                        .map(each -> each.get("table").stringValue() + "."
                                + each.get("field").stringValue()))
                .containsExactlyInAnyOrder(
                        "staffing.before",
                        "unitPrices.priceAfter",
                        "budgets.amount",
                        "milestones.2020",
                        "consultations.approved");
    }

    @Test
    void withoutAnythingToSayThereAreNoFindings() {
        assertThat(json(Shell.PUBLISHED.resolve("investeringskatalog-2020/BU01.json"))
                        .get("findings"))
                .isEmpty();
    }

    @Test
    void anAmountIsANumberWithoutAnExponent() throws IOException {
        String out = show("{\"2020\": 1300.5, \"2021\": 1e3}", "{}").out();
        assertThat(out)
                .contains("1300.5")
                .contains("1000")
                .doesNotContainPattern("\\d[eE]")
                .doesNotContain("\"1300.5\"");
    }

    @Test
    void paybackIsNeverWhereACostStays() throws IOException {
        assertThat(json(show("{\"2020\": 100}", "{\"2020\": 5}")).get("paybackTotal"))
                .isEqualTo(JSON.readTree("\"never\""));
    }

    @Test
    void paybackIsNullWhereThereIsNothingToPayBack() throws IOException {
        JsonNode shown = json(show("{\"2020\": -100}", "{}"));
        assertThat(shown.get("paybackService").isNull()).isTrue();
        assertThat(shown.get("paybackTotal").isNull()).isTrue();
    }

    @Test
    void aTitleOfAnyLettersComesThrough() throws IOException {
        Path file = folder.resolve("æ ø å.forslag");
        Files.writeString(file, Sample.file("Blåbærgrød \\\"på\\\" 1\\u20442 𝄞", "{}", "{}"));
        assertThat(json(file).get("title").stringValue()).isEqualTo("Blåbærgrød \"på\" 1⁄2 𝄞");
    }

    private Shell showFile(String content) throws IOException {
        Path file = folder.resolve("a.forslag");
        Files.writeString(file, content);
        return Shell.run("show", file, "--json");
    }

    private Shell show(String permanent, String implementation) throws IOException {
        return showFile(Sample.file("Prøve", permanent, implementation));
    }

    private static JsonNode json(Path file) {
        return json(Shell.run("show", "--json", file));
    }

    private static JsonNode json(Shell shell) {
        assertThat(shell.err()).isEmpty();
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
        return JSON.readTree(shell.out());
    }
}
