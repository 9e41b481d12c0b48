package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.file.OrganisationFile.Loaded;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Organisation;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationFileTest {
    @TempDir
    Path folder;

    @Test
    void whatShipsIsCopenhagen() {
        Organisation shipped = OrganisationFile.load(folder).organisation();

        assertThat(shipped.administrations()).hasSize(7).contains("Teknik- og Miljøforvaltningen");
        assertThat(shipped.committees()).hasSize(7).contains("Teknik- og Miljøudvalget");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | filen er tom",
                "[] | filen begynder ikke med {",
                "{\"pools\": \"Puljen\"} | pools: \"Puljen\" er ikke en liste",
                "{\"pools\": [7]} | pools[0]: 7 er ikke en tekst",
                "{\"pools\": | filen er ikke hel"
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

    private Loaded load(String content) throws Exception {
        Files.writeString(folder.resolve("organisation.json"), content);
        return OrganisationFile.load(folder);
    }
}
