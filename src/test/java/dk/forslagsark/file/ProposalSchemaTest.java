package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(ProposalSchema.text());

    private static final String SMALL = """
            {"format": "forslagsark", "version": 1, "priceLevel": 2020, "firstYear": 2019, "lastYear": 2022, %s}
            """;

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    @Test
    void theSchemaIsItselfAValidSchema() {
        Schema meta = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(ProposalSchema.text(), InputFormat.JSON)).isEmpty();
        assertThat(ProposalSchema.text()).endsWith("}\n");
    }

    @ParameterizedTest
    @MethodSource("dk.forslagsark.file.PublishedFilesTest#files")
    void publishedFilesAreValid(Path file) throws Exception {
        assertThat(errors(Files.readString(file))).isEmpty();
        assertThat(errors(ProposalFile.format(ProposalFile.read(file)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BU01", "TF02", "TV01c"})
    void examplesAreValid(String name) {
        assertThat(errors(Examples.text(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whateverWeWriteIsValid(long seed) {
        assertThat(errors(ProposalFile.format(new RandomProposal(seed).proposal())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"title\": null, \"affected\": null, \"budgets\": [{\"year\": null}]",
                "\"permanentChanges\": [{\"area\": \"Service\", \"amounts\": {\"1999\": -1.125}, \"details\": []}]",
                "\"permanentChanges\": [{\"area\": \"Service\", \"amounts\": {\"2019\": 99999999999.999}}]",
                "\"areas\": [{\"name\": \"Drift\", \"service\": null}, {\"name\": \"x\", \"service\": true, \"y\": 1}]",
                "\"permanentChanges\": [{\"area\": \"Drift\"}]",
                "\"permanentChanges\": [{\"area\": \"Anlæg\", \"amounts\": {}, \"details\": [{\"label\": \"x\"}]}]",
                "\"permanentChanges\": [{\"area\": \"Indsats\", \"unread\": {\"2019\": \"ca. 5\"}, \"x\": [1]}]",
                "\"permanentChanges\": [{\"area\": \"Service\", \"amounts\": {\"2019\": 5}, \"expressions\": {\"2019\": \"=2+3\"}}]",
                "\"permanentChanges\": [{\"area\": \"Service\", \"comment\": \"x\", \"comments\": {\"2019\": \"y\"}}]",
                "\"form\": \"indstilling-2018\", \"assumptions\": [{\"name\": \"pris\", \"value\": 25.3, \"unit\": \"kr.\"}]",
                "\"staffing\": [{\"before\": 28, \"expressions\": {\"before\": \"=4*7\"}, \"unread\": {\"after\": \"ca. 3\"}}]",
                "\"discountRate\": 0, \"sections\": {\"other\": 7}, \"colour\": {\"red\": 1e400}"
            })
    void bothTheSchemaAndTheReaderTake(String members) throws Exception {
        String json = SMALL.formatted(members);
        assertThat(errors(json)).isEmpty();
        assertThat(ProposalFile.parse(json)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"title\": 5",
                "\"type\": \" \"",
                "\"status\": \"Ny\"",
                "\"affected\": \"Socialforvaltningen\"",
                "\"affected\": [null]",
                "\"discountRate\": 1",
                "\"discountRate\": -0.01",
                "\"discountRate\": \"3 %\"",
                "\"permanentChanges\": {}",
                "\"permanentChanges\": [7]",
                "\"permanentChanges\": [{\"label\": \"x\"}]",
                "\"permanentChanges\": [{\"area\": null}]",
                "\"permanentChanges\": [{\"area\": \" \"}]",
                "\"areas\": [{}]",
                "\"areas\": [\"Drift\"]",
                "\"areas\": [{\"name\": \"\"}]",
                "\"areas\": [{\"name\": \"Drift\", \"service\": \"ja\"}]",
                "\"permanentChanges\": [{\"area\": \"Service\", \"amounts\": [1]}]",
                "\"permanentChanges\": [{\"area\": \"Service\", \"amounts\": {\"2019\": \"-5\"}}]",
                "\"permanentChanges\": [{\"area\": \"Service\", \"amounts\": {\"2019\": 1.2345}}]",
                "\"permanentChanges\": [{\"area\": \"Service\", \"amounts\": {\"2019\": 100000000000}}]",
                "\"permanentChanges\": [{\"area\": \"Service\", \"amounts\": {\"total\": 1}}]",
                "\"permanentChanges\": [{\"area\": \"Service\", \"amounts\": {\"2201\": 1}}]",
                "\"permanentChanges\": [{\"area\": \"Service\", \"unread\": {\"2019\": 1}}]",
                "\"permanentChanges\": [{\"area\": \"Service\", \"amounts\": {\"2019\": 1}, \"details\": [{}]}]",
                "\"permanentChanges\": [{\"area\": \"Service\", \"unread\": {\"2019\": \"x\"}, \"details\": [{}]}]",
                "\"implementationCosts\": [{\"area\": \"Service\", \"innovationPool\": \"x\"}]",
                "\"implementationCosts\": [{\"area\": \"Service\", \"details\": [{\"label\": 1}]}]",
                "\"form\": 3",
                "\"assumptions\": [{\"value\": \"25\"}]",
                "\"permanentChanges\": [{\"area\": \"Service\", \"expressions\": {\"2019\": \"=1\"}, \"details\": [{}]}]",
                "\"permanentChanges\": [{\"area\": \"Service\", \"expressions\": {\"2019\": 1}}]",
                "\"permanentChanges\": [{\"area\": \"Service\", \"comments\": [\"x\"]}]",
                "\"staffing\": [{\"expressions\": {\"before\": 28}}]",
                "\"sections\": []",
                "\"sections\": {\"risk\": 1}",
                "\"riskLevel\": \"lav\"",
                "\"milestones\": [{\"years\": [\"2019\"]}]",
                "\"milestones\": [{\"years\": [2019.5]}]",
                "\"successCriteria\": [{\"when\": 2019}]",
                "\"consultations\": [{\"consulted\": \"ja\"}]",
                "\"consultations\": [{\"approved\": \"12.02.2019\"}]",
                "\"staffing\": [{\"before\": \"28\"}]",
                "\"unitPrices\": [{\"priceAfter\": 1e15}]",
                "\"budgets\": [{\"year\": 17}]",
                "\"budgets\": [{\"amount\": \"187.000\"}]"
            })
    void neitherTheSchemaNorTheReaderTakes(String members) {
        String json = SMALL.formatted(members);
        assertThat(errors(json)).isNotEmpty();
        assertThatThrownBy(() -> ProposalFile.parse(json)).isInstanceOf(FileProblem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"format", "version", "priceLevel", "firstYear", "lastYear"})
    void neitherDoesWithoutAKeyThatMustBeThere(String key) {
        String json = SMALL.formatted("\"title\": \"x\"").replace("\"" + key + "\"", "\"other\"");
        assertThat(errors(json)).isNotEmpty();
        assertThatThrownBy(() -> ProposalFile.parse(json)).hasMessageStartingWith(key + ": mangler");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"format\": \"forslagsark\"->\"format\": \"andet\"",
                "\"version\": 1->\"version\": 2",
                "\"version\": 1->\"version\": 0",
                "\"version\": 1->\"version\": \"1\"",
                "\"priceLevel\": 2020->\"priceLevel\": 20",
                "\"firstYear\": 2019->\"firstYear\": \"2019\"",
                "\"lastYear\": 2022->\"lastYear\": 2022.5"
            })
    void neitherTakesAWrongHead(String change) {
        String[] fromTo = change.split("->");
        String json = SMALL.formatted("\"title\": \"x\"").replace(fromTo[0], fromTo[1]);
        assertThat(errors(json)).isNotEmpty();
        assertThatThrownBy(() -> ProposalFile.parse(json)).isInstanceOf(FileProblem.class);
    }
}
