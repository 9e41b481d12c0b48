package dk.forslagsark.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.document.Document;
import dk.forslagsark.file.Fingerprint;
import dk.forslagsark.file.HungDrive;
import dk.forslagsark.file.Seen;
import dk.forslagsark.file.StateFolder;
import dk.forslagsark.file.recovery.Recovery;
import dk.forslagsark.file.recovery.Versions;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Proposal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SafekeepingTest {
    private static final Proposal FIRST = Proposal.blank(2020);
    private static final Proposal SECOND = FIRST.withCover(Cover.EMPTY.withTitle("Anden"));

    @TempDir
    Path folder;

    @Test
    @Timeout(20)
    void versionsAreKeptWhileTheDriveOfTheFileBeforeDoesNotAnswer() throws Exception {
        Versions versions = new Versions(StateFolder.at(folder.resolve("tilstand")));
        Safekeeping safekeeping =
                new Safekeeping(new Recovery(StateFolder.at(folder.resolve("tilstand"))), versions, () -> {});
        Path file = Files.createFile(folder.resolve("BU01.forslag"));
        try (HungDrive drive = new HungDrive()) {
            save(safekeeping, drive.file(folder.resolve("drev/BU02.forslag")));
            drive.awaitAsked();
            save(safekeeping, file);
            safekeeping.close();
            assertThat(versions.of(file)).hasSize(2);
        }
        awaitVersions(versions, folder.resolve("drev/BU02.forslag"));
    }

    /** What is still being written would come into a folder that is being deleted. */
    private static void awaitVersions(Versions versions, Path file) throws InterruptedException {
        while (versions.of(file).size() < 2) {
            Thread.sleep(10);
        }
    }

    /** Opens the file and saves it with a change. */
    private static void save(Safekeeping safekeeping, Path file) {
        OpenProposal open = new OpenProposal(Document.of(FIRST), Optional.of(written(file, FIRST)));
        safekeeping.changed(Optional.of(open));
        open.belongsTo(written(file, SECOND));
        open.document().markSaved(SECOND);
    }

    private static OnDisk written(Path file, Proposal proposal) {
        Seen seen = new Seen(file, Fingerprint.of(proposal.cover().title()), Optional.empty(), Optional.empty());
        return OnDisk.written(seen, proposal, Optional.empty());
    }
}
