package dk.forslagsark.file.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.file.Fingerprint;
import dk.forslagsark.file.RandomProposal;
import dk.forslagsark.file.recovery.Snapshot.Origin;
import dk.forslagsark.proposal.Proposal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a copy of unsaved changes looks like on disk. */
class SnapshotTextTest {
    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00.123Z");
    private static final Path FILE =
            Path.of("Fælles drev", "æøå #%1 ny.forslag").toAbsolutePath();

    @Test
    void whateverIsInItIsReadAgain() {
        for (long seed = 0; seed < 100; seed++) {
            Snapshot snapshot = new Snapshot(
                    new RandomProposal(seed).proposal(), Optional.of(new Origin(FILE, Fingerprint.of("før"))), NOW);
            assertThat(SnapshotText.read(SnapshotText.write(snapshot))).contains(snapshot);
        }
    }

    @Test
    void aProposalWithoutAFileIsReadAgain() {
        Snapshot snapshot = new Snapshot(Proposal.blank(2027), Optional.empty(), NOW);
        assertThat(SnapshotText.read(SnapshotText.write(snapshot))).contains(snapshot);
    }

    @Test
    void whatIsTornIsNotRead() {
        String whole = SnapshotText.write(
                new Snapshot(Proposal.blank(2027), Optional.of(new Origin(FILE, Fingerprint.of("før"))), NOW));
        for (int end = 0; end < whole.length(); end++) {
            assertThat(SnapshotText.read(whole.substring(0, end))).isEmpty();
        }
    }

    @Test
    void whatIsSpoiledIsNotRead() {
        String whole = SnapshotText.write(new Snapshot(Proposal.blank(2027), Optional.empty(), NOW));
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            StringBuilder spoiled = new StringBuilder(whole);
            int at = random.nextInt(whole.length());
            spoiled.setCharAt(at, (char) (spoiled.charAt(at) ^ 1 + random.nextInt(30)));
            assertThat(SnapshotText.read(spoiled.toString())).isEmpty();
        }
    }
}
