package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.AreaDefinition;
import dk.forslagsark.proposal.Areas;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The areas of a municipality in a file. */
class AreasInFilesTest {
    private static final Area DRIFT = new Area("Drift");

    @ParameterizedTest
    @ValueSource(strings = {"BU01", "TF02", "TV01c"})
    void anOlderFileIsWrittenAsItWas(String name) throws FileProblem {
        assertThat(ProposalFile.format(ProposalFile.parse(Examples.text(name)))).isEqualTo(Examples.text(name));
    }

    @Test
    void aFileCarriesTheAreasOfItsMunicipality() throws FileProblem {
        String json = file("[{\"name\": \"Drift\", \"service\": true}, {\"name\": \"Brugerfinansieret\"}]", "Drift");
        Proposal read = ProposalFile.parse(json);
        assertThat(read.areas().isService(DRIFT)).isTrue();
        assertThat(read.areas().isService(new Area("Brugerfinansieret"))).isFalse();
        assertThat(ProposalFile.parse(ProposalFile.format(read))).isEqualTo(read);
    }

    @Test
    void anAreaThatNobodyDefinesIsKeptAndNoService() throws FileProblem {
        Proposal read = ProposalFile.parse(file("[]", "Noget andet"));
        assertThat(read.areasInUse()).containsExactly(new Area("Noget andet"));
        assertThat(read.areas().isService(new Area("Noget andet"))).isFalse();
        assertThat(ProposalFile.format(read))
                .contains("\"area\": \"Noget andet\"")
                .doesNotContain("\"areas\"");
    }

    @ParameterizedTest
    @CsvSource({"SERVICE, Service", "' anlæg ', Anlæg", "overførsler, Overførsler", "Drift, Drift", "drift, drift"})
    void anAreaThatShipsIsItselfInWhateverLetters(String written, String name) throws FileProblem {
        assertThat(ProposalFile.parse(file("[]", written))
                        .permanentChanges()
                        .get(0)
                        .area()
                        .name())
                .isEqualTo(name);
    }

    @Test
    void whatANewerProgramSaysOfAnAreaIsKept() throws FileProblem {
        String json = file("[{\"name\": \"Drift\", \"colour\": \"blue\"}]", "Drift");
        assertThat(ProposalFile.format(ProposalFile.parse(json))).contains("\"colour\": \"blue\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"areas\": 7} | areas: 7 er ikke en liste",
                "{\"areas\": [\"Drift\"]} | areas[0]: \"Drift\" er ikke et objekt",
                "{\"areas\": [{}]} | areas[0].name: mangler",
                "{\"areas\": [{\"name\": \" \"}]} | areas[0].name: \" \" er ikke navnet på et styringsområde",
                "{\"areas\": [{\"name\": \"Drift\", \"service\": 1}]} | areas[0].service: 1 er ikke true eller false",
                "{\"areas\": [{\"name\": \"Anlæg\", \"service\": true}]} | areas[0].service: Anlæg tæller ikke som service",
                "{\"areas\": [{\"name\": \"service\"}]} | areas[0].service: Service tæller som service i alle andre forslag"
            })
    void aBrokenListIsSaidToBe(String areas, String problem) {
        String json = areas.replaceFirst(
                "\\{",
                "{\"format\": \"forslagsark\", \"version\": 1, \"priceLevel\": 2026, \"firstYear\": 2026, \"lastYear\": 2029, ");
        assertThatThrownBy(() -> ProposalFile.parse(json))
                .isInstanceOf(FileProblem.class)
                .hasMessageStartingWith(problem);
    }

    @Test
    void theShippedOrganisationHasTheAreasUsedInPrint() {
        Areas areas = OrganisationFile.shipped().areas();
        assertThat(areas.list()).startsWith(Area.SHIPPED.toArray(Area[]::new));
        assertThat(areas.list())
                .extracting(Area::name)
                .contains(
                        "Efterspørgselsstyrede overførsler",
                        "Efterspørgselsstyret indsats",
                        "Overførsler (EO)",
                        "Overførsler (EI)",
                        "Brugerfinansieret",
                        "Drift");
        assertThat(areas.definitions())
                .filteredOn(AreaDefinition::isService)
                .extracting(AreaDefinition::area)
                .isEqualTo(List.of(Area.SERVICE));
    }

    private static String file(String areas, String area) {
        return """
                {"format": "forslagsark", "version": 1, "priceLevel": 2026, "firstYear": 2026, "lastYear": 2029,
                 "areas": %s, "permanentChanges": [{"label": "a", "area": "%s", "amounts": {"2027": -100}}]}""".formatted(areas, area);
    }
}
