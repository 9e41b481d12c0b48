package dk.forslagsark.file.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.StateFolder;
import dk.forslagsark.proposal.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What has been saved is kept for a while. */
class VersionsTest {
    private static final Instant NOW = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);

    @TempDir
    private Path folder;

    private Versions versions;
    private Path file;

    @BeforeEach
    void open() {
        versions = new Versions(StateFolder.at(folder.resolve("tilstand")));
        file = folder.resolve("BU01 æøå.forslag");
    }

    @Test
    void ofAFileThatWasNeverSavedThereAreNone() {
        assertThat(versions.of(file)).isEmpty();
    }

    @Test
    void theLatestComesFirstWithItsTime() throws FileProblem {
        versions.keep(file, Proposal.blank(2027), NOW);
        versions.keep(file, Proposal.blank(2028), NOW.plusSeconds(60));
        assertThat(years()).containsExactly(2028, 2027);
        assertThat(versions.of(file)).extracting(KeptVersion::when).containsExactly(NOW.plusSeconds(60), NOW);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseMayReadOne() throws IOException {
        versions.keep(file, Proposal.blank(2027), NOW);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(versions.of(file).get(0).stored())))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsSavedUnchangedIsNoNewVersion() {
        versions.keep(file, Proposal.blank(2027), NOW);
        versions.keep(file, Proposal.blank(2027), NOW.plusSeconds(60));
        assertThat(versions.of(file)).hasSize(1);
    }

    @Test
    void twoSavedInTheSameMomentAreBothKept() throws FileProblem {
        versions.keep(file, Proposal.blank(2027), NOW);
        versions.keep(file, Proposal.blank(2028), NOW);
        assertThat(years()).containsExactly(2028, 2027);
    }

    @Test
    void tenAreKeptBesideTheOneSavedLast() throws FileProblem {
        for (int i = 0; i < 20; i++) {
            versions.keep(file, Proposal.blank(2020 + i), NOW.plusSeconds(i));
        }
        assertThat(years()).containsExactly(2039, 2038, 2037, 2036, 2035, 2034, 2033, 2032, 2031, 2030, 2029);
    }

    @Test
    void eachFileHasItsOwn() {
        versions.keep(file, Proposal.blank(2027), NOW);
        assertThat(versions.of(folder.resolve("TF02.forslag"))).isEmpty();
    }

    @Test
    void aFileIsTheSameByWhateverWayItIsReached() throws IOException {
        Files.createFile(file);
        versions.keep(file, Proposal.blank(2027), NOW);
        assertThat(versions.of(folder.resolve("mappe").resolve("..").resolve(file.getFileName())))
                .hasSize(1);
    }

    @Test
    void ofFilesThatHaveNotBeenSavedForLongTheyAreCleared() throws IOException {
        Path old = folder.resolve("gammel.forslag");
        versions.keep(old, Proposal.blank(2020), NOW.minus(Duration.ofDays(400)));
        versions.keep(file, Proposal.blank(2027), NOW);
        versions.tidy();
        assertThat(versions.of(old)).isEmpty();
        assertThat(versions.of(file)).hasSize(1);
        try (Stream<Path> left = Files.list(folder.resolve("tilstand").resolve("versioner"))) {
            assertThat(left).hasSize(1);
        }
    }

    /** As of a machine that is started with its clock years ahead: what was saved last is not old by that. */
    @Test
    void oldIsByWhatWasSavedLastOfAll() {
        versions.keep(file, Proposal.blank(2027), NOW.minus(Duration.ofDays(700)));
        versions.tidy();
        assertThat(versions.of(file)).hasSize(1);
    }

    @Test
    void whatWasSavedWhileTheClockWasAheadIsOlderThanWhatIsSavedNow() throws FileProblem {
        for (int i = 0; i < Versions.MOST; i++) {
            versions.keep(file, Proposal.blank(2020 + i), NOW.plus(Duration.ofDays(400 + i)));
        }
        versions.keep(file, Proposal.blank(2050), NOW);
        versions.keep(file, Proposal.blank(2051), NOW.plusSeconds(60));
        assertThat(years()).startsWith(2051, 2050, 2030, 2029).hasSize(Versions.MOST);
    }

    @Test
    void whereNothingCanBeWrittenTheWorkGoesOn() throws IOException {
        Versions blocked = new Versions(StateFolder.at(Files.createFile(folder.resolve("spærret"))));
        blocked.keep(file, Proposal.blank(2027), NOW);
        blocked.tidy();
        assertThat(blocked.of(file)).isEmpty();
    }

    private List<Integer> years() throws FileProblem {
        List<Integer> years = new ArrayList<>();
        for (KeptVersion version : versions.of(file)) {
            years.add(version.read().terms().priceLevel());
        }
        return years;
    }
}
