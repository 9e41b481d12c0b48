package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PublishedFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/published");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER, 2)) {
            return all.filter(file -> FOLDER.relativize(file).getNameCount() == 2).toList().stream();
        }
    }

    @Test
    void thereAreNineteenOfThem() throws IOException {
        assertThat(files()).hasSize(19);
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsWrittenEqualsWhatWasReadApartFromEmptyLists(Path file) throws Exception {
        String written = ProposalFile.format(ProposalFile.read(file));
        ObjectNode original = (ObjectNode) MAPPER.readTree(Files.readString(file));
        original.removeIf(node -> node.isContainer() && node.isEmpty());
        assertThat(MAPPER.readTree(written)).isEqualTo(original);
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatWeWroteIsWrittenAgainByteForByte(Path file) throws Exception {
        String written = ProposalFile.format(ProposalFile.read(file));
        assertThat(ProposalFile.format(ProposalFile.parse(written))).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("files")
    void linesAreWrittenAsTheyArePublished(Path file) throws Exception {
        String published = Files.readString(file);
        String written = ProposalFile.format(ProposalFile.read(file));
        assertThat(written.lines().map(PublishedFilesTest::withoutComma))
                .allSatisfy(line -> assertThat(published.lines().map(PublishedFilesTest::withoutComma))
                        .contains(line));
    }

    private static String withoutComma(String line) {
        return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    }

    @Test
    void theFieldsOfTheModelHoldWhatIsPublished() throws Exception {
        Proposal proposal = ProposalFile.read(FOLDER.resolve("investeringskatalog-2020/BU01.json"));
        assertThat(proposal.cover().number()).isEqualTo("BU01");
        assertThat(proposal.years()).isEqualTo(new Years(2019, 2024));
        assertThat(proposal.terms().priceLevel()).isEqualTo(2020);
        assertThat(proposal.terms().ownRate()).isEmpty();
        assertThat(proposal.permanentChanges()).hasSize(2);
        assertThat(proposal.permanentChanges().get(0).area()).isEqualTo(Area.SERVICE);
        assertThat(proposal.permanentChanges().get(0).amounts().in(2019)).isEmpty();
        assertThat(proposal.permanentChanges().get(0).amounts().in(2020)).contains(Amount.of(-1300));
        assertThat(proposal.implementationCosts().get(1).committee()).isEqualTo(Optional.of("Socialudvalget"));
        assertThat(proposal.implementationCosts().get(1).amounts().in(2019)).contains(Amount.ZERO);
        assertThat(proposal.supplement().rows(Consultation.ROWS).get(0).consulted())
                .contains(true);
    }
}
