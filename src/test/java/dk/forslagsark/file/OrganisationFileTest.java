package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.file.OrganisationFile.Loaded;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.HouseRules;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ProposalType;
import dk.forslagsark.proposal.TypeDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationFileTest {
    @TempDir
    Path folder;

    @Test
    void whatShipsIsCopenhagen() {
        Organisation shipped = OrganisationFile.load(folder).organisation();

        assertThat(shipped.administrations()).hasSize(8).contains("Teknik- og Miljøforvaltningen");
        assertThat(shipped.committees()).hasSize(8).contains("Teknik- og Miljøudvalget");
        assertThat(shipped.pools()).containsExactly("Investeringspuljen", "Innovationspuljen");
        assertThat(shipped.bodies()).contains("Koncern-IT", "HR-kredsen");
    }

    @Test
    void everyTargetGroupOfTheShippedExamplesIsSuggested() {
        assertThat(Examples.all())
                .extracting(example -> example.proposal().cover())
                .extracting(Cover::targetGroup)
                .isSubsetOf(OrganisationFile.shipped().targetGroups());
    }

    @Test
    void aFileInTheFolderOfTheSettingsReplacesTheListsItHas() throws Exception {
        Loaded loaded = load("{\"committees\": [\" Byrådet \", \"\", \"Byrådet\", \"Ældreudvalget\"], \"pools\": []}");

        assertThat(loaded.problem()).isEmpty();
        assertThat(loaded.organisation().committees()).containsExactly("Byrådet", "Ældreudvalget");
        assertThat(loaded.organisation().pools()).isEmpty();
        assertThat(loaded.organisation().bodies())
                .isEqualTo(OrganisationFile.shipped().bodies());
    }

    /** A limit that stands beside where it belongs, or is misspelt, does not hold: that is said, for nobody would see it. */
    @Test
    void whatIsNotKnownInItIsTold() throws Exception {
        Loaded beside = load("{\"longestPayback\": 3, \"pools\": []}");
        assertThat(beside.organisation().pools()).isEmpty();
        assertThat(beside.problem())
                .contains("organisation.json: “longestPayback” kendes ikke og bruges ikke. Resten bruges.");
        Loaded misspelt = load("{\"checks\": {\"longest\": 3}}");
        assertThat(misspelt.organisation().rules()).isEqualTo(HouseRules.USUAL);
        assertThat(misspelt.problem().orElseThrow())
                .contains("checks.longest: 3 kendes ikke her. Der kan stå longestPayback, priceLevel og required")
                .endsWith("Forslagene i felterne og grænserne i kontrollen er dem, der følger med.");
    }

    /** Copenhagen's names of 2025 and of 2026; a proposal at the prices of a year has the names of that year. */
    @ParameterizedTest
    @CsvSource({
        "2018, Beskæftigelses- og Integrationsforvaltningen, Beskæftigelses- og Integrationsudvalget",
        "2025, Beskæftigelses- og Integrationsforvaltningen, Beskæftigelses- og Integrationsudvalget",
        "2026, 'Beskæftigelses-, Integrations- og Erhvervsforvaltningen', 'Beskæftigelses-, Integrations- og Erhvervsudvalget'",
        "2030, 'Beskæftigelses-, Integrations- og Erhvervsforvaltningen', 'Beskæftigelses-, Integrations- og Erhvervsudvalget'"
    })
    void namesHaveATime(int priceLevel, String administration, String committee) {
        Organisation then = OrganisationFile.shipped().at(Proposal.blank(priceLevel));
        assertThat(then.administrations())
                .hasSize(7)
                .filteredOn(name -> name.startsWith("Beskæftigelses"))
                .containsExactly(administration);
        assertThat(then.committees())
                .hasSize(7)
                .filteredOn(name -> name.startsWith("Beskæftigelses"))
                .containsExactly(committee);
    }

    @Test
    void aNameIsBorneInEachYearOfItsTime() throws Exception {
        Organisation loaded =
                load("{\"bodies\": [{\"name\": \"A\", \"from\": \"2020-07-01\", \"until\": \"2021-06-30\"}, \"B\"]}")
                        .organisation();
        assertThat(loaded.at(Proposal.blank(2019)).bodies()).containsExactly("B");
        assertThat(loaded.at(Proposal.blank(2020)).bodies()).containsExactly("A", "B");
        assertThat(loaded.at(Proposal.blank(2021)).bodies()).containsExactly("A", "B");
        assertThat(loaded.at(Proposal.blank(2022)).bodies()).containsExactly("B");
    }

    @Test
    void aMunicipalityHasTypesOfItsOwnWithTheirForms() throws Exception {
        Organisation loaded =
                load("{\"types\": [\"Business case\", {\"name\": \"Lokalt forslag\", \"form\": \"indstilling-2018\"}]}")
                        .organisation();
        assertThat(loaded.types())
                .extracting(TypeDefinition::type)
                .containsExactly(ProposalType.BUSINESS_CASE, new ProposalType("Lokalt forslag"));
        assertThat(loaded.formOf(new ProposalType("lokalt  FORSLAG"))).contains("indstilling-2018");
        assertThat(loaded.formOf(ProposalType.BUSINESS_CASE)).isEmpty();
        assertThat(OrganisationFile.shipped().types())
                .extracting(TypeDefinition::type)
                .isEqualTo(ProposalType.SHIPPED);
    }

    @Test
    void homeCareIsATargetGroup() {
        assertThat(OrganisationFile.shipped().targetGroups()).contains("Hjemmepleje");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | filen er tom",
                "[] | filen begynder ikke med {",
                "{\"pools\": \"Puljen\"} | pools: \"Puljen\" er ikke en liste",
                "{\"pools\": [7]} | pools[0]: 7 er ikke en tekst",
                "{\"pools\": | filen er ikke hel",
                "{\"committees\": [{\"until\": \"2025-12-31\"}]} | committees[0].name: mangler",
                "{\"committees\": [{\"name\": \"A\", \"until\": \"2025\"}]} | committees[0].until: \"2025\" er ikke en dato",
                "{\"types\": [{\"form\": \"x\"}]} | types[0].name: mangler",
                "{\"types\": [\"\"]} | types[0]: \"\" er ikke navnet på en forslagstype",
                "{\"areas\": [{\"name\": \"Anlæg\", \"service\": true}]} | areas[0].service: Anlæg tæller ikke som service"
            })
    void aBrokenFileIsSaidToBeAndWhatShipsIsUsed(String content, String reason) throws Exception {
        Loaded loaded = load(content);

        assertThat(loaded.organisation()).isEqualTo(OrganisationFile.shipped());
        assertThat(loaded.problem().orElseThrow())
                .startsWith("organisation.json i " + folder + " bruges ikke: " + reason)
                .doesNotContain("\n");
    }

    @Test
    void aFolderInItsPlaceIsSaidToo() throws Exception {
        Files.createDirectory(folder.resolve("organisation.json"));
        assertThat(OrganisationFile.load(folder).problem().orElseThrow()).contains("er en mappe");
    }

    @Test
    void whatIsSetOfTheRulesIsReadAndTheRestIsUsual() throws Exception {
        assertThat(OrganisationFile.shipped().rules()).isEqualTo(HouseRules.USUAL);
        Organisation read = load("""
                {"checks": {"longestPayback": 4, "priceLevel": 2026, "required": ["title", "risk"]}}""").organisation();
        assertThat(read.rules()).isEqualTo(new HouseRules(4, Optional.of(2026), List.of("title", "risk")));
        assertThat(load("{\"checks\": {\"priceLevel\": 2025}}").organisation().rules())
                .isEqualTo(new HouseRules(6, Optional.of(2025), HouseRules.USUAL.required()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"checks\": 7}",
                "{\"checks\": {\"longestPayback\": 0}}",
                "{\"checks\": {\"longestPayback\": 2.5}}",
                "{\"checks\": {\"longestPayback\": \"seks\"}}",
                "{\"checks\": {\"priceLevel\": 20}}",
                "{\"checks\": {\"required\": \"title\"}}",
            })
    void whatCannotBeSetOfTheRulesIsTold(String file) throws Exception {
        assertThat(load(file).problem().orElseThrow()).contains("checks");
        assertThat(load(file).organisation()).isEqualTo(OrganisationFile.shipped());
    }

    private Loaded load(String content) throws Exception {
        Files.writeString(folder.resolve("organisation.json"), content);
        return OrganisationFile.load(folder);
    }
}
