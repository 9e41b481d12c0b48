package dk.forslagsark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other programs are told of the derived tables. The objects are compared whole. */
class DerivedJsonTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @Test
    void thePublishedTf02HasItsPrintedTables() {
        JsonNode shown = shown(Shell.PUBLISHED.resolve("omprioriteringskatalog-2018/TF02.json"));
        assertThat(shown.get("tables")).isEqualTo(JSON.readTree("""
                [{"kind": "permanent", "area": "Service",
                  "rows": [
                   {"label": "Frikøb af 2 jobkonsulenter", "amounts": [null, 1000, 1000, 1000]},
                   {"label": "Færre sager pr. sagsbehandler (1,5 årsværk)", "amounts": [null, 750, 750, 750]},
                   {"label": "Reduktion i køb af pladser", "amounts": [null, -4900, -4900, -4900]},
                   {"label": "Tabt statsrefusion", "amounts": [null, 2450, 2450, 2450]}],
                  "total": [0, -700, -700, -700]},
                 {"kind": "permanent", "area": "Overførsler",
                  "rows": [{"label": "Besparelse på overførsler", "amounts": [null, -750, -1500, -1500]}],
                  "total": [0, -750, -1500, -1500]},
                 {"kind": "investments", "area": "Service",
                  "rows": [{"label": "Tilrettelæggelse af indsats", "amounts": [500, null, null, null]}],
                  "total": [500, 0, 0, 0]},
                 {"kind": "committees", "of": "permanent", "area": "Service",
                  "rows": [
                   {"committee": "Socialudvalget", "part": "saving", "key": 100,
                    "amounts": [null, -2450, -2450, -2450]},
                   {"committee": "Socialudvalget", "part": "cost", "key": null, "amounts": [null, 1750, 1750, 1750]}],
                  "total": [0, -700, -700, -700]},
                 {"kind": "committees", "of": "permanent", "area": "Overførsler",
                  "rows": [{"committee": "Beskæftigelses- og Integrationsudvalget", "part": "saving", "key": 100,
                            "amounts": [null, -750, -1500, -1500]}],
                  "total": [0, -750, -1500, -1500]},
                 {"kind": "committees", "of": "investments", "area": "Service",
                  "rows": [{"committee": "Socialudvalget", "part": "investment", "key": 100,
                            "amounts": [500, null, null, null]}],
                  "total": [500, 0, 0, 0]},
                 {"kind": "committeeEffect",
                  "rows": [{"committee": "Socialudvalget", "amounts": [null, -700, -700, -700]}],
                  "total": [0, -700, -700, -700]}]
                """));
        assertThat(shown.get("staffing")).isEmpty();
        assertThat(shown.get("budgetShares")).isEmpty();
    }

    @Test
    void aBudgetShareIsGivenAsItIsPrinted() {
        Path published = Shell.PUBLISHED.resolve("omprioriteringskatalog-2018");
        assertThat(Shell.run("show", "--json", published.resolve("HA02.json")).out())
                .contains("\"percent\": 1.0\n");
        assertThat(Shell.run("show", "--json", published.resolve("HA04.json")).out())
                .contains("\"percent\": 37\n");
        assertThat(shown(published.resolve("TF01.json")).get("budgetShares"))
                .isEqualTo(JSON.readTree("[{\"activity\": \"Hjælpemidler\", \"percent\": 1.7}]"));
    }

    @Test
    void aChangeOfPostsIsAnExactNumber() {
        assertThat(shown(Shell.PUBLISHED.resolve("tv01c-2018/TV01c.json")).get("staffing"))
                .isEqualTo(JSON.readTree("""
                                [{"label": "Familieplejekonsulenter ifm. nedjustering af vejledningsbesøg i hjemmet",
                                  "change": -2.25}]
                                """));
    }

    @Test
    void whatHasNoFigureIsNull() throws IOException {
        JsonNode shown = shown(written("""
                {"format": "forslagsark", "version": 1, "priceLevel": 2020, "firstYear": 2020, "lastYear": 2021,
                 "permanentChanges": [
                  {"label": "Fra", "area": "Service", "committee": "Socialudvalget", "amounts": {"2020": -5}},
                  {"label": "Til", "area": "Service", "amounts": {"2020": 5}}],
                 "implementationCosts": [],
                 "staffing": [{"label": "Pædagoger", "before": 2}],
                 "budgets": [{"activity": "Dagtilbud", "year": 2020, "amount": 0}]}
                """));
        assertThat(shown.get("tables").get(1)).isEqualTo(JSON.readTree("""
                {"kind": "committees", "of": "permanent", "area": "Service",
                 "rows": [
                  {"committee": "Socialudvalget", "part": "saving", "key": null, "amounts": [-5, null]},
                  {"committee": null, "part": "cost", "key": null, "amounts": [5, null]}],
                 "total": [0, 0]}
                """));
        assertThat(shown.get("staffing")).isEqualTo(JSON.readTree("[{\"label\": \"Pædagoger\", \"change\": null}]"));
        assertThat(shown.get("budgetShares"))
                .isEqualTo(JSON.readTree("[{\"activity\": \"Dagtilbud\", \"percent\": null}]"));
    }

    @Test
    void aDetailSaysItsCommitteeAndItsRowSaysTheArea() throws IOException {
        JsonNode tables = shown(written("""
                {"format": "forslagsark", "version": 1, "priceLevel": 2020, "firstYear": 2020, "lastYear": 2020,
                 "permanentChanges": [
                  {"label": "Delt", "area": "Indsats", "committee": "Socialudvalget", "details": [
                   {"label": "a", "amounts": {"2020": -3300}},
                   {"label": "b", "committee": "Økonomiudvalget", "amounts": {"2020": -6700}}]}],
                 "implementationCosts": []}
                """)).get("tables");
        assertThat(tables).hasSize(2);
        assertThat(tables.get(1)).isEqualTo(JSON.readTree("""
                {"kind": "committees", "of": "permanent", "area": "Indsats",
                 "rows": [
                  {"committee": "Økonomiudvalget", "part": "saving", "key": 67, "amounts": [-6700]},
                  {"committee": "Socialudvalget", "part": "saving", "key": 33, "amounts": [-3300]}],
                 "total": [-10000]}
                """));
    }

    @Test
    void aProposalWithNothingInItHasEmptyLists() throws IOException {
        JsonNode shown = shown(written("""
                {"format": "forslagsark", "version": 1, "priceLevel": 2020, "firstYear": 2020, "lastYear": 2021,
                 "permanentChanges": [], "implementationCosts": []}
                """));
        assertThat(List.of("tables", "staffing", "budgetShares"))
                .allSatisfy(key -> assertThat(shown.get(key)).isEqualTo(JSON.readTree("[]")));
    }

    private Path written(String json) throws IOException {
        return Files.writeString(folder.resolve("a.forslag"), json);
    }

    private static JsonNode shown(Path file) {
        Shell shell = Shell.run("show", "--json", file);
        assertThat(shell.err()).isEmpty();
        return JSON.readTree(shell.out());
    }
}
