package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.document.CoverEdits;
import dk.forslagsark.document.Document;
import dk.forslagsark.editor.command.OnDisk;
import dk.forslagsark.editor.command.OpenProposal;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Fingerprint;
import dk.forslagsark.file.HungDrive;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.file.Seen;
import dk.forslagsark.file.recovery.EndedPrograms;
import dk.forslagsark.file.sharing.DocumentLock;
import dk.forslagsark.file.sharing.Holder;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.CoverText;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.util.WaitForAsyncUtils;

/** One of two drives does not answer. */
class HungDriveTest extends RobotTest {
    @Test
    @Timeout(120)
    void whatLiesOnTheOtherDriveIsLookedAfterAllTheSame() throws Exception {
        try (HungDrive drive = new HungDrive()) {
            showFileOn(drive);
            EditorRobot other = EditorRobot.start(folder.resolve("andre"));
            Path theirs = opened(other, "TF02.forslag");
            Path next = opened(editor, "BU01.forslag");
            editor.run(() ->
                    editor.window.current().orElseThrow().document().apply(CoverEdits.text(CoverText.TITLE, "Vores")));
            waitFor(() -> !EndedPrograms.copies(folder.resolve("indstillinger/tilstand"))
                    .isEmpty());

            ProposalFile.write(example("BU01"), theirs);
            ProposalFile.write(example("TF02"), next);
            waitFor(() -> other.message().contains("er ændret af en anden og hentet igen"));
            waitFor(() -> editor.message().equals("“BU01.forslag” er ændret af en anden."));

            other.close();
            assertThat(DocumentLock.look(theirs, Holder.here())).isEmpty();
        }
    }

    private void showFileOn(HungDrive drive) throws InterruptedException {
        Proposal proposal = example("BU01");
        Path file = drive.file(folder.resolve("drev/BU02.forslag"));
        Seen seen = new Seen(file, Fingerprint.of(""), Optional.empty(), Optional.empty());
        OnDisk onDisk = new OnDisk(seen, proposal, Optional.empty(), Optional.empty(), false);
        editor.run(() -> editor.window.show(new OpenProposal(Document.of(proposal), Optional.of(onDisk))));
        drive.awaitAsked();
    }

    private Path opened(EditorRobot in, String name) throws FileProblem {
        Path file = folder.resolve(name);
        ProposalFile.write(example(name.replace(".forslag", "")), file);
        in.run(() -> in.window.open(file, Optional.empty()));
        return file;
    }

    private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    }
}
