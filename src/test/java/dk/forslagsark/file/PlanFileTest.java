package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.catalogue.Edition;
import dk.forslagsark.catalogue.Plan;
import dk.forslagsark.catalogue.Target;
import dk.forslagsark.proposal.Amount;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanFileTest {
    @TempDir
    private Path folder;

    @Test
    void whereThereIsNoneNothingIsKept() throws FileProblem {
        assertThat(PlanFile.read(folder)).isEqualTo(Plan.NONE);
    }

    @Test
    void whatIsKeptComesBack() throws FileProblem {
        Plan plan = Plan.NONE
                .withPriceLevel(2018)
                .with(Target.of(
                        "Socialudvalget", Map.of(2018, new Amount(new BigDecimal("10200.5")), 2019, Amount.of(0))))
                .with(new Edition("Udgave A", List.of("HA07b", "TV01c")));
        assertThat(PlanFile.change(folder, nothing -> plan)).isEqualTo(plan);
        assertThat(PlanFile.read(folder)).isEqualTo(plan);
    }

    @Test
    void itIsWrittenAsDescribed() throws FileProblem {
        Plan plan = Plan.NONE
                .withPriceLevel(2018)
                .with(Target.of("Socialudvalget", Map.of(2018, Amount.of(10200))))
                .with(new Edition("A", List.of("TV01c")));
        assertThat(PlanFile.format(plan).replaceAll("\\s+", " ").strip())
                .isEqualTo(
                        "{ \"priceLevel\": 2018, \"targets\": [ { \"committee\": \"Socialudvalget\", \"amounts\": "
                                + "{ \"2018\": 10200 } } ], \"editions\": [ { \"name\": \"A\", \"without\": [ \"TV01c\" ] } ] }");
    }

    @Test
    void whatANewerProgramWroteStays() throws FileProblem, IOException {
        Files.writeString(folder.resolve("katalog.json"), "{\"fremtid\": [1, 2]}");
        PlanFile.change(folder, plan -> plan.withPriceLevel(2018));
        assertThat(folder.resolve("katalog.json")).content().contains("fremtid", "2018");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "[]|katalog.json: ",
                "{\"targets\": 3}|katalog.json: targets: 3 er ikke en liste",
                "{\"targets\": [{}]}|katalog.json: targets[0].committee: mangler",
                "{\"priceLevel\": 3}|katalog.json: priceLevel: 3 er ikke et årstal",
                "{\"targets\": [{\"committee\": \"X\", \"amounts\": {\"2018\": 0.1234}}]}|katalog.json: targets[0].amounts.2018: ",
                "{\"targets\": [{\"committee\": \"X\", \"amounts\": {\"2018\": -5}}]}|katalog.json: targets[0].amounts.2018: -5 er under 0.",
                "{\"targets\": [{\"committee\": \"X\", \"amounts\": {\"i år\": 1}}]}|katalog.json: targets[0].amounts.i år: ",
                "{\"editions\": [{\"name\": 1}]}|katalog.json: editions[0].name: 1 er ikke en tekst",
                "hej|katalog.json: "
            })
    void whatIsWrongIsToldWithItsPlaceAndNothingIsWritten(String json, String message) throws IOException {
        Path file = folder.resolve("katalog.json");
        Files.writeString(file, json);
        assertThatThrownBy(() -> PlanFile.change(folder, plan -> plan.withPriceLevel(2018)))
                .isInstanceOf(FileProblem.class)
                .hasMessageStartingWith(message);
        assertThat(file).hasContent(json);
    }
}
