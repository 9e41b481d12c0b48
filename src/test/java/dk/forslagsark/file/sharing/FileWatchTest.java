package dk.forslagsark.file.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.file.RunningProgram;
import dk.forslagsark.file.StoredProposal;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Proposal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {
    private static final Holder COLLEAGUE = new Holder("bo", new RunningProgram("anden-pc", 7, 1_000), Instant.EPOCH);

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private Path file;

    private final FileWatch.Listener listener = new FileWatch.Listener() {
        @Override
        public void changed(StoredProposal theirs) {
            told.add("changed to " + theirs.proposal().cover().title());
        }

        @Override
        public void gone(boolean isFolderThere) {
            told.add(isFolderThere ? "gone" : "gone with its folder");
        }

        @Override
        public void free() {
            told.add("free");
        }

        @Override
        public void lost(DocumentLock.Theirs by) {
            told.add("lost");
        }
    };

    @BeforeEach
    void aFile() throws FileProblem {
        file = folder.resolve("BU01.forslag");
        write("Først");
    }

    @Test
    void nothingIsToldOfAFileThatIsOnlyTouched() throws Exception {
        FileWatch watch = watch(false);
        watch.run();
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        watch.run();
        assertThat(told).isEmpty();
    }

    @Test
    void eachChangeIsToldOnce() throws Exception {
        FileWatch watch = watch(false);
        write("Anden");
        watch.run();
        watch.run();
        write("Tredje");
        watch.run();
        watch.run();
        assertThat(told).containsExactly("changed to Anden", "changed to Tredje");
    }

    @Test
    void aFileThatCannotBeReadForAMomentIsReadTheNextTime() throws Exception {
        FileWatch watch = watch(false);
        Files.writeString(file, "{");
        watch.run();
        assertThat(told).isEmpty();
        write("Anden");
        watch.run();
        assertThat(told).containsExactly("changed to Anden");
    }

    @Test
    void aDeletedFileIsToldOnce() throws Exception {
        FileWatch watch = watch(false);
        Files.delete(file);
        watch.run();
        watch.run();
        assertThat(told).containsExactly("gone");
    }

    /** As where it is moved away, put back, and moved away again. */
    @Test
    void aFileThatComesBackIsToldAgainWhenItGoes() throws Exception {
        FileWatch watch = watch(false);
        Files.delete(file);
        watch.run();
        write("Først");
        watch.run();
        Files.delete(file);
        watch.run();
        assertThat(told).containsExactly("gone", "gone");
    }

    @Test
    void aFolderThatIsGoneIsToldAsSuch() throws Exception {
        file = Files.createDirectory(folder.resolve("drev")).resolve("BU01.forslag");
        write("Først");
        FileWatch watch = watch(false);
        Files.delete(file);
        Files.delete(file.getParent());
        watch.run();
        assertThat(told).containsExactly("gone with its folder");
    }

    @Test
    void whoeverWaitsIsToldOnceWhenTheFileIsFree() throws Exception {
        DocumentLock lock = ((DocumentLock.Ours) DocumentLock.take(file, COLLEAGUE)).lock();
        FileWatch watch = watch(true);
        watch.run();
        assertThat(told).isEmpty();
        lock.release();
        watch.run();
        watch.run();
        assertThat(told).containsExactly("free");
    }

    /** By which others see that the file is still open, also on a machine that cannot be asked. */
    @Test
    void theLockIsRenewedWhenItIsTime() throws Exception {
        DocumentLock lock =
                DocumentLock.held(DocumentLock.take(file, COLLEAGUE)).orElseThrow();
        Path beside = LockFile.of(file).path();
        Files.setLastModifiedTime(beside, FileTime.from(Instant.EPOCH));
        watch(lock, Instant.now()).run();
        assertThat(Files.getLastModifiedTime(beside).toInstant()).isEqualTo(Instant.EPOCH);
        watch(lock, Instant.now().minus(DocumentLock.BEAT)).run();
        assertThat(Files.getLastModifiedTime(beside).toInstant()).isAfter(Instant.EPOCH);
        assertThat(told).isEmpty();
    }

    @Test
    void whoeverLostTheLockIsToldWhenItIsTimeToRenewIt() throws Exception {
        DocumentLock lock =
                DocumentLock.held(DocumentLock.take(file, COLLEAGUE)).orElseThrow();
        Files.writeString(LockFile.of(file).path(), "en anden");
        watch(lock, Instant.now().minus(DocumentLock.BEAT)).run();
        assertThat(told).containsExactly("lost");
    }

    private FileWatch watch(DocumentLock lock, Instant renewed) throws FileProblem {
        return new FileWatch(ProposalFile.open(file).seen(), Optional.of(lock), false, listener, renewed);
    }

    private FileWatch watch(boolean isWaiting) throws FileProblem {
        return new FileWatch(ProposalFile.open(file).seen(), Optional.empty(), isWaiting, listener);
    }

    private void write(String title) throws FileProblem {
        ProposalFile.write(Proposal.blank(2020).withCover(Cover.EMPTY.withTitle(title)), file);
    }
}
