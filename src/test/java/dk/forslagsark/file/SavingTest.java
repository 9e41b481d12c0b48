package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {
    private static final Proposal FIRST = titled("Først");
    private static final Proposal MINE = titled("Mit");
    private static final Proposal THEIRS = titled("Deres");

    @TempDir
    Path folder;

    private Path file;
    private Seen seen;

    @BeforeEach
    void aFileThatWasRead() throws Exception {
        file = Files.createDirectory(folder.resolve("drev")).resolve("BU01.forslag");
        ProposalFile.write(FIRST, file);
        seen = ProposalFile.open(file).seen();
    }

    @Test
    void whatNobodyHasChangedIsSavedAgainAndAgain() throws Exception {
        Seen next = done(Saving.over(seen, MINE));
        assertThat(ProposalFile.read(file)).isEqualTo(MINE);
        done(Saving.over(next, FIRST));
        assertThat(ProposalFile.read(file)).isEqualTo(FIRST);
    }

    @Test
    void aTouchedTimeStampIsNoChange() throws Exception {
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        done(Saving.over(seen, MINE));
    }

    @Test
    void theSameContentInANewFileIsNoChange() throws Exception {
        byte[] content = Files.readAllBytes(file);
        Files.delete(file);
        Files.write(file, content);
        done(Saving.over(seen, MINE));
    }

    @Test
    void whatAnotherHasSavedIsNotWrittenOver() throws Exception {
        ProposalFile.write(THEIRS, file);
        Saving.Changed changed = (Saving.Changed) Saving.over(seen, MINE);
        assertThat(changed.theirs().map(StoredProposal::proposal)).contains(THEIRS);
        assertThat(ProposalFile.read(file)).isEqualTo(THEIRS);
    }

    @Test
    void aChangeOfTheSameLengthAndTimeIsSeen() throws Exception {
        FileTime before = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replace("Først", "Førts"));
        Files.setLastModifiedTime(file, before);
        assertThat(Saving.over(seen, MINE)).isInstanceOf(Saving.Changed.class);
    }

    @Test
    void twoWhoComeToTheSameHaveNothingToSettle() throws Exception {
        ProposalFile.write(MINE, file);
        Seen now = done(Saving.over(seen, MINE));
        done(Saving.over(now, FIRST));
    }

    @Test
    void whatIsNoProposalAnyMoreIsNotWrittenOverEither() throws Exception {
        Files.writeString(file, "noget andet");
        assertThat(Saving.over(seen, MINE)).isEqualTo(new Saving.Changed(Optional.empty()));
        assertThat(file).hasContent("noget andet");
    }

    @Test
    void aDeletedFileIsSaidToBeGone() throws Exception {
        Files.delete(file);
        assertThat(Saving.over(seen, MINE)).isEqualTo(new Saving.Gone(true));
        assertThat(file).doesNotExist();
    }

    @Test
    void theBareFolderBelowADriveThatWasTakenOffIsAnother() throws Exception {
        Path drive = file.getParent();
        Files.move(drive, folder.resolve("taget af"));
        Files.createDirectory(drive);
        assertThat(Saving.over(seen, MINE)).isEqualTo(new Saving.Gone(false));
        assertThat(drive).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsGoneIsSaid() throws Exception {
        Files.move(file.getParent(), folder.resolve("omdøbt"));
        assertThat(Saving.over(seen, MINE)).isEqualTo(new Saving.Gone(false));
    }

    @Test
    void aFolderInThePlaceOfTheFileIsAProblem() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);
        assertThatThrownBy(() -> Saving.over(seen, MINE))
                .isInstanceOf(FileProblem.class)
                .hasMessage("BU01.forslag er en mappe. Vælg en fil i den");
    }

    @Test
    void aChangeWhileItIsWrittenIsSeen() {
        assertThatThrownBy(() -> ProposalFile.write(MINE, file, () -> {
                    throw new FileProblem("ændret imens");
                }))
                .hasMessage("ændret imens");
    }

    private static Seen done(Saving saving) {
        assertThat(saving).isInstanceOf(Saving.Done.class);
        return ((Saving.Done) saving).seen();
    }

    private static Proposal titled(String title) {
        return Proposal.blank(2020).withCover(Cover.EMPTY.withTitle(title));
    }
}
