package dk.forslagsark.file.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.file.Fingerprint;
import dk.forslagsark.file.StateFolder;
import dk.forslagsark.file.recovery.Snapshot.Origin;
import dk.forslagsark.proposal.Proposal;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Unsaved changes are on disk a moment after they were made, and are found by the next program. */
class JournalTest {
    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    @TempDir
    private Path folder;

    private Recovery recovery;

    @BeforeEach
    void open() {
        recovery = new Recovery(StateFolder.at(folder.resolve("tilstand")));
    }

    @Test
    void whatWasKeptLastIsFoundWhenTheProgramHasEnded() throws IOException {
        Journal journal = Journal.begin(recovery, () -> {});
        for (int year = 2020; year <= 2030; year++) {
            journal.keep(snapshot(year));
        }
        journal.finish();
        endPrograms();
        assertThat(recovery.claim()).extracting(Found::snapshot).containsExactly(snapshot(2030));
    }

    @Test
    void itIsWrittenWithoutBeingWaitedFor() throws Exception {
        Files.createDirectories(copies());
        Journal.begin(recovery, () -> {}).keep(snapshot(2027));
        CountDownLatch written = new CountDownLatch(1);
        Thread looking = new Thread(() -> {
            while (list().isEmpty()) {
                Thread.onSpinWait();
            }
            written.countDown();
        });
        looking.setDaemon(true);
        looking.start();
        assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void ofAProgramThatStillRunsNothingIsFound() {
        Journal journal = Journal.begin(recovery, () -> {});
        journal.keep(snapshot(2027));
        journal.finish();
        assertThat(recovery.claim()).isEmpty();
        assertThat(list()).hasSize(1);
    }

    @Test
    void onceSavedNothingIsFound() throws IOException {
        Journal journal = Journal.begin(recovery, () -> {});
        journal.keep(snapshot(2027));
        journal.finish();
        journal.clear();
        journal.finish();
        endPrograms();
        assertThat(recovery.claim()).isEmpty();
    }

    @Test
    void aProposalThatIsLeftLeavesNothing() {
        Journal journal = Journal.begin(recovery, () -> {});
        journal.keep(snapshot(2027));
        journal.close();
        assertThat(list()).isEmpty();
        journal.keep(snapshot(2028));
        assertThat(list()).isEmpty();
    }

    @Test
    void eachProposalHasItsOwn() throws IOException {
        Journal one = Journal.begin(recovery, () -> {});
        Journal other = Journal.begin(recovery, () -> {});
        one.keep(snapshot(2027));
        other.keep(snapshot(2028));
        one.finish();
        other.finish();
        other.close();
        endPrograms();
        assertThat(recovery.claim()).extracting(Found::snapshot).containsExactly(snapshot(2027));
    }

    @Test
    void whatIsFoundIsFoundOnce() throws IOException {
        keepAndEnd(2027);
        assertThat(recovery.claim()).hasSize(1);
        assertThat(recovery.claim()).isEmpty();
    }

    @Test
    void whatNothingWasDoneWithIsFoundByTheNextProgram() throws IOException {
        keepAndEnd(2027);
        recovery.claim();
        endPrograms();
        assertThat(recovery.claim()).hasSize(1);
    }

    @Test
    void whatIsNotWantedIsGone() throws IOException {
        keepAndEnd(2027);
        recovery.claim().get(0).discard();
        assertThat(list()).isEmpty();
    }

    @Test
    void theLatestComesFirst() throws IOException {
        Journal one = Journal.begin(recovery, () -> {});
        one.keep(new Snapshot(Proposal.blank(2027), Optional.empty(), NOW));
        one.finish();
        Journal other = Journal.begin(recovery, () -> {});
        other.keep(new Snapshot(Proposal.blank(2028), Optional.empty(), NOW.plusSeconds(1)));
        other.finish();
        endPrograms();
        assertThat(recovery.claim())
                .extracting(found -> found.snapshot().proposal().terms().priceLevel())
                .containsExactly(2028, 2027);
    }

    @Test
    void whatIsTornIsPassedOver() throws IOException {
        keepAndEnd(2027);
        Path copy = list().get(0);
        Files.writeString(copy, Files.readString(copy).substring(0, 200));
        assertThat(recovery.claim()).isEmpty();
    }

    /** It may lead to what never ends, or does not answer. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkInThePlaceOfACopyIsPassedOver() throws IOException {
        keepAndEnd(2027);
        Path copy = list().get(0);
        Files.createSymbolicLink(copy, Files.move(copy, folder.resolve("andet")));
        assertThat(recovery.claim()).isEmpty();
    }

    @Test
    void aProgramOnAnotherMachineIsGivenAnHour() throws IOException {
        keepAndEnd(2027);
        Path copy = list().get(0);
        Path elsewhere = copy.resolveSibling(copy.getFileName().toString().replaceFirst("^[0-9a-f]{8}", "00000000"));
        Files.move(copy, elsewhere);
        assertThat(recovery.claim()).isEmpty();
        Files.setLastModifiedTime(elsewhere, FileTime.from(Instant.now().minusSeconds(2 * 60 * 60)));
        assertThat(recovery.claim()).hasSize(1);
    }

    @Test
    void nobodyElseMayLookIntoIt() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        keepAndEnd(2027);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copies())))
                .isEqualTo("rwx------");
        try (Stream<Path> copies = Files.list(copies())) {
            assertThat(copies).isNotEmpty().allSatisfy(copy -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void whereNothingCanBeWrittenItIsToldOnceAndTheWorkGoesOn() throws IOException {
        AtomicInteger told = new AtomicInteger();
        Path blocked = Files.createFile(folder.resolve("spærret"));
        Journal journal = Journal.begin(new Recovery(StateFolder.at(blocked)), told::incrementAndGet);
        journal.keep(snapshot(2027));
        journal.finish();
        journal.keep(snapshot(2028));
        journal.close();
        assertThat(told).hasValue(1);
        assertThat(new Recovery(StateFolder.at(blocked)).claim()).isEmpty();
    }

    private void keepAndEnd(int year) throws IOException {
        Journal journal = Journal.begin(recovery, () -> {});
        journal.keep(snapshot(year));
        journal.finish();
        endPrograms();
    }

    private void endPrograms() throws IOException {
        EndedPrograms.in(folder.resolve("tilstand"));
    }

    private List<Path> list() {
        if (Files.notExists(copies())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(copies())) {
            return files.filter(file -> file.toString().endsWith(".kopi")).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path copies() {
        return folder.resolve("tilstand").resolve("gendannelse");
    }

    private Snapshot snapshot(int year) {
        Origin origin = new Origin(folder.resolve("æ.forslag"), Fingerprint.of("før"));
        return new Snapshot(Proposal.blank(year), Optional.of(origin), NOW);
    }
}
