package dk.forslagsark.file.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.file.RunningProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentLockTest {
    private static final Instant NINE = Instant.parse("2020-03-02T09:00:00Z");
    private static final Holder SELF = Holder.here();
    private static final Holder COLLEAGUE = new Holder("bo", new RunningProgram("anden-pc", 7, 1_000), NINE);

    /** On this machine, with a number higher than any system counts. */
    private static final Holder KILLED =
            new Holder("ida", new RunningProgram(RunningProgram.here().machine(), 2147483646, 1_000), NINE);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aFile() throws IOException {
        file = Files.createFile(folder.resolve("BU01.forslag"));
    }

    @Test
    void theLockNamesWhoWhereAndWhenAndIsGoneAfterwards() throws IOException {
        DocumentLock lock = ours(DocumentLock.take(file, COLLEAGUE));
        assertThat(LockFile.of(file).path())
                .content()
                .contains("bruger=bo", "maskine=anden-pc", "siden=2020-03-02T09:00:00Z");
        lock.release();
        assertOnlyTheFileIsThere();
    }

    /** As it happens where a drive answers after the user has stopped waiting for it. */
    @Test
    void whoeverHasBeenInterruptedLeavesNoLockBehind() throws IOException {
        Thread.currentThread().interrupt();
        DocumentLock.held(DocumentLock.take(file, SELF)).ifPresent(DocumentLock::release);
        assertThat(Thread.interrupted()).isTrue();
        assertOnlyTheFileIsThere();
    }

    @Test
    void theSecondIsToldWhoHasIt() {
        DocumentLock.take(file, COLLEAGUE);
        DocumentLock.Theirs theirs = theirs(DocumentLock.take(file, SELF));
        assertThat(theirs.holder()).contains(COLLEAGUE);
        assertThat(theirs.isLeft()).isFalse();
        assertThat(DocumentLock.look(file, SELF)).contains(theirs);
        assertThat(DocumentLock.look(file, COLLEAGUE)).isEmpty();
    }

    @Test
    void aProgramThatStillRunsHereHasItForAsLongAsItLikes() throws IOException {
        DocumentLock.take(file, SELF);
        renewed(Instant.EPOCH);
        assertThat(theirs(DocumentLock.take(file, COLLEAGUE)).isLeft()).isFalse();
    }

    @Test
    void whoeverHasItAlreadyMayOpenItAgain() {
        DocumentLock first = ours(DocumentLock.take(file, new Holder("ida", RunningProgram.here(), NINE)));
        ours(DocumentLock.take(file, SELF));
        first.release();
        assertThat(DocumentLock.look(file, COLLEAGUE)).isPresent();
    }

    @Test
    void aLockOfAProgramThatWasKilledHereIsTakenOverWithoutAsking() {
        DocumentLock.take(file, KILLED);
        ours(DocumentLock.take(file, SELF));
        assertThat(DocumentLock.look(file, KILLED).flatMap(DocumentLock.Theirs::holder))
                .contains(SELF);
    }

    @Test
    void aProcessOfTheSameNumberIsAnotherIfItWasStartedAtAnotherTime() {
        RunningProgram here = RunningProgram.here();
        Holder before = new Holder("ida", new RunningProgram(here.machine(), here.process(), 1_000), NINE);
        DocumentLock.take(file, before);
        ours(DocumentLock.take(file, SELF));
    }

    @Test
    void aLockOfAnotherMachineIsLeftWhenItHasNotBeenRenewedForTenMinutes() throws IOException {
        DocumentLock.take(file, COLLEAGUE);
        renewed(Instant.now().minus(Duration.ofMinutes(9)));
        assertThat(theirs(DocumentLock.take(file, SELF)).isLeft()).isFalse();
        renewed(Instant.now().minus(Duration.ofMinutes(11)));
        DocumentLock.Theirs left = theirs(DocumentLock.take(file, SELF));
        assertThat(left.isLeft()).isTrue();
        renewed(Instant.now().plus(Duration.ofDays(400)));
        assertThat(theirs(DocumentLock.take(file, SELF)).isLeft())
                .as("by a clock that is wrong")
                .isTrue();
        ours(DocumentLock.takeOver(file, SELF, left));
    }

    @Test
    void aBeatRenewsTheLock() throws IOException {
        DocumentLock lock = ours(DocumentLock.take(file, COLLEAGUE));
        renewed(Instant.now().minus(Duration.ofMinutes(11)));
        assertThat(lock.beat()).isTrue();
        assertThat(theirs(DocumentLock.take(file, SELF)).isLeft()).isFalse();
    }

    @Test
    void whoeverLostTheLockIsToldAndLeavesTheNewOneAlone() throws IOException {
        DocumentLock lost = ours(DocumentLock.take(file, COLLEAGUE));
        renewed(Instant.EPOCH);
        ours(DocumentLock.takeOver(file, SELF, theirs(DocumentLock.take(file, SELF))));
        assertThat(lost.beat()).isFalse();
        lost.release();
        assertThat(DocumentLock.look(file, COLLEAGUE).flatMap(DocumentLock.Theirs::holder))
                .contains(SELF);
    }

    @Test
    void aLockThatSomebodyElseTookOverMeanwhileIsNotTakenOverAgain() throws IOException {
        DocumentLock.take(file, COLLEAGUE);
        renewed(Instant.EPOCH);
        DocumentLock.Theirs left = theirs(DocumentLock.take(file, SELF));
        Holder quicker = new Holder("eva", new RunningProgram("tredje-pc", 8, 1_000), NINE);
        ours(DocumentLock.takeOver(file, quicker, left));
        assertThat(theirs(DocumentLock.takeOver(file, SELF, left)).holder()).contains(quicker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u0000\u0001",
                "bruger=bo",
                "maskine=x\nproces=mange\nstartet=1\nsiden=2020-03-02T09:00:00Z",
                "maskine=x\nproces=1\nstartet=1\nsiden=i går",
                "maskine=x\nproces=1\nstartet=1\nsiden=-1000000000-01-01T00:00:00Z",
                "maskine=x\nproces=1\nstartet=1\nsiden=+1000000000-12-31T23:59:59Z"
            })
    void aLockThatSaysNothingIsSomebodysUntilItIsOld(String content) throws IOException {
        Files.writeString(LockFile.of(file).path(), content);
        DocumentLock.Theirs theirs = theirs(DocumentLock.take(file, SELF));
        assertThat(theirs.holder()).isEmpty();
        assertThat(theirs.isLeft()).isFalse();
        renewed(Instant.EPOCH);
        ours(DocumentLock.takeOver(file, SELF, theirs(DocumentLock.take(file, SELF))));
    }

    @Test
    void twoFilesInAFolderHaveALockEach() throws IOException {
        DocumentLock.take(file, COLLEAGUE);
        ours(DocumentLock.take(Files.createFile(folder.resolve("TF02.forslag")), SELF));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToTheFileIsTheSameFile() throws IOException {
        DocumentLock.take(file, COLLEAGUE);
        Path elsewhere = Files.createDirectory(folder.resolve("genveje"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("x.forslag"), file);
        assertThat(theirs(DocumentLock.take(link, SELF)).holder()).contains(COLLEAGUE);
    }

    @Test
    void aLongNameHasALockToo() throws IOException {
        ours(DocumentLock.take(Files.createFile(folder.resolve("å".repeat(123) + ".forslag")), SELF));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatMayNotBeWrittenInIsDoneWithout() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        Assumptions.assumeThat(Files.isWritable(folder))
                .as("the super-user may write everywhere")
                .isFalse();
        assertThat(DocumentLock.take(file, SELF)).isEqualTo(new DocumentLock.None());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void whatIsNoFileHasNoLock() {
        assertThat(DocumentLock.take(folder.resolve("væk.forslag"), SELF)).isEqualTo(new DocumentLock.None());
        assertThat(DocumentLock.look(folder.resolve("væk.forslag"), SELF)).isEmpty();
    }

    @Test
    void aFolderInThePlaceOfTheLockIsDoneWithout() throws IOException {
        Files.createDirectory(LockFile.of(file).path());
        assertThat(DocumentLock.take(file, SELF)).isEqualTo(new DocumentLock.None());
    }

    @Test
    void aNameWithALineBreakStaysOneLine() {
        Holder odd = new Holder("bo", new RunningProgram("pc", 7, 1_000), NINE);
        assertThat(LockLines.read(LockLines.write(odd).replace("bruger=bo", "bruger=b\u0007o")))
                .map(Holder::user)
                .contains("b o");
        assertThat(COLLEAGUE.words()).startsWith("bo på anden-pc, siden 2.3.2020 kl. ");
        Holder turned = new Holder("b\u202Eo", new RunningProgram("p\u200Bc", 7, 1_000), NINE);
        assertThat(turned.words()).startsWith("bo på pc, siden 2.3.2020 kl. ");
    }

    private static DocumentLock ours(DocumentLock.Answer answer) {
        assertThat(answer).isInstanceOf(DocumentLock.Ours.class);
        return ((DocumentLock.Ours) answer).lock();
    }

    private static DocumentLock.Theirs theirs(DocumentLock.Answer answer) {
        assertThat(answer).isInstanceOf(DocumentLock.Theirs.class);
        return (DocumentLock.Theirs) answer;
    }

    private void renewed(Instant when) throws IOException {
        Files.setLastModifiedTime(LockFile.of(file).path(), FileTime.from(when));
    }

    private void assertOnlyTheFileIsThere() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
