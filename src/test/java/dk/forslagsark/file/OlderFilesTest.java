package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.proposal.Proposal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of an earlier version of the format. There has been none so far: a version 0 is made up here, with a step from it. */
class OlderFilesTest {
    /** In version 0 a title was called a caption. */
    private static final FormatStep CAPTIONS = proposal -> proposal.put("title", proposal.remove("caption"));

    private static final ProposalReader READER = new ProposalReader(new FormatVersions(0, List.of(CAPTIONS)));

    private static final String OLD = """
            { "format": "forslagsark", "version": 0, "priceLevel": 2020, "firstYear": 2020, "lastYear": 2023,
              "caption": "Færre tilsyn", "somethingElse": [1, 2] }
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void anOlderFile() throws IOException {
        file = Files.writeString(folder.resolve("BU01.forslag"), OLD);
    }

    @Test
    void itIsReadAsWhatItMeansNow() throws Exception {
        Proposal read = READER.parse(OLD);
        assertThat(read.cover().title()).isEqualTo("Færre tilsyn");
        assertThat(read.extras().values()).containsOnlyKeys("somethingElse");
        assertThat(ProposalFile.format(read))
                .contains("\"version\": 1", "\"title\": \"Færre tilsyn\"", "somethingElse")
                .doesNotContain("caption");
        assertThat(opened().older()).contains(0);
        assertThat(file).hasContent(OLD);
    }

    @Test
    void stepsAreTakenOneAfterTheOtherFromTheVersionOfTheFile() throws Exception {
        FormatStep older = proposal -> proposal.put("caption", proposal.remove("heading"));
        ProposalReader reader = new ProposalReader(new FormatVersions(-1, List.of(older, CAPTIONS)));
        String oldest = OLD.replace("\"version\": 0", "\"version\": -1").replace("caption", "heading");
        assertThat(reader.parse(oldest).cover().title()).isEqualTo("Færre tilsyn");
        assertThat(reader.parse(OLD).cover().title()).isEqualTo("Færre tilsyn");
    }

    @Test
    void aFileOfTodayTakesNoStep() throws Exception {
        String now = OLD.replace("\"version\": 0", "\"version\": 1").replace("caption", "title");
        assertThat(READER.parse(now).cover().title()).isEqualTo("Færre tilsyn");
        assertThat(READER.open(now.getBytes(StandardCharsets.UTF_8), file)
                        .seen()
                        .older())
                .isEmpty();
    }

    @Test
    void theFirstSaveKeepsTheOriginalBesideItAndTheNextNoMore() throws Exception {
        Saving.Done first = saved(opened());
        Path original = folder.resolve("BU01 (format 0).forslag.bak");
        assertThat(first.original()).contains(original);
        assertThat(first.aboutOriginal()).contains("BU01 (format 0).forslag.bak");
        assertThat(original).hasContent(OLD);
        assertThat(ProposalFile.read(file).cover().title()).isEqualTo("Færre tilsyn");

        Saving.Done second = saved(first.seen());
        assertThat(second.original()).isEmpty();
        assertThat(second.aboutOriginal()).isEmpty();
        assertThat(names()).containsExactly("BU01 (format 0).forslag.bak", "BU01.forslag");
    }

    @Test
    void anOriginalThatIsThereAlreadyIsNotKeptTwice() throws Exception {
        saved(opened());
        Files.writeString(file, OLD);
        assertThat(saved(opened()).original()).contains(folder.resolve("BU01 (format 0).forslag.bak"));
        assertThat(names()).containsExactly("BU01 (format 0).forslag.bak", "BU01.forslag");
    }

    @Test
    void anotherFileOfThatNameIsNotWrittenOver() throws Exception {
        Path other = Files.writeString(folder.resolve("BU01 (format 0).forslag.bak"), "en andens");
        Files.createDirectory(folder.resolve("BU01 (format 0, 2).forslag.bak"));
        assertThat(saved(opened()).original()).contains(folder.resolve("BU01 (format 0, 3).forslag.bak"));
        assertThat(other).hasContent("en andens");
        assertThat(folder.resolve("BU01 (format 0, 3).forslag.bak")).hasContent(OLD);
    }

    @Test
    void aNameThatIsAsLongAsNamesMayBeLeavesRoomForTheOriginal() throws Exception {
        file = Files.move(file, folder.resolve("ø".repeat(123) + ".forslag"));
        assertThat(saved(opened()).original().orElseThrow()).hasContent(OLD);
    }

    @Test
    void whatSomebodyElseHasChangedMeanwhileIsNeitherKeptNorWrittenOver() throws Exception {
        Seen seen = opened();
        Files.writeString(file, OLD.replace("Færre", "Flere"));
        assertThat(Saving.over(seen, Proposal.blank(2020))).isInstanceOf(Saving.Changed.class);
        assertThat(names()).containsExactly("BU01.forslag");
    }

    @Test
    void aStepThatCannotBeTakenIsOneLineAndLeavesTheFile() {
        FormatStep refuses = proposal -> {
            throw JsonPath.ROOT.key("caption").problem("er ikke en overskrift");
        };
        assertThatThrownBy(() -> open(refuses))
                .isInstanceOf(FileProblem.class)
                .hasMessage(
                        "BU01.forslag: filen er i format 0 og kan ikke bringes op til format 1 (caption: er ikke en"
                                + " overskrift). Den er ikke ændret: åbn og gem den i det Forslagsark, den er lavet med, eller ret den");
        assertThat(file).hasContent(OLD);
    }

    @Test
    void aStepThatFailsUnforeseenIsOneLineToo() {
        FormatStep fails = proposal -> proposal.put("title", ((Map<?, ?>) proposal.get("caption")).size());
        assertThatThrownBy(() -> open(fails))
                .isInstanceOf(FileProblem.class)
                .hasMessage(
                        "BU01.forslag: filen er i format 0 og kan ikke bringes op til format 1. Den er ikke ændret: åbn og"
                                + " gem den i det Forslagsark, den er lavet med, eller ret den");
    }

    @Test
    void whatIsNoVersionIsSaid() {
        for (String version : List.of("-1", "0.5", "-1e99")) {
            assertThatThrownBy(() -> READER.parse(OLD.replace("\"version\": 0", "\"version\": " + version)))
                    .isInstanceOf(FileProblem.class)
                    .hasMessageContaining("er ikke en udgave af formatet. Den første er 0");
        }
    }

    private Seen opened() throws Exception {
        return READER.open(Files.readAllBytes(file), file).seen();
    }

    private void open(FormatStep step) throws Exception {
        new ProposalReader(new FormatVersions(0, List.of(step))).open(Files.readAllBytes(file), file);
    }

    private Saving.Done saved(Seen seen) throws Exception {
        Saving saving = Saving.over(seen, READER.parse(OLD));
        assertThat(saving).isInstanceOf(Saving.Done.class);
        return (Saving.Done) saving;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
