package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    private static final SafeFile.Content NEW = out -> out.write("ny æøå".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        file = folder.resolve("BU01.forslag");
        Files.writeString(file, "gammel");
    }

    @Test
    void theNewContentIsInPlaceAndNothingElse() throws Exception {
        SafeFile.write(file, NEW);
        assertThat(file).hasContent("ny æøå");
        assertOnlyTheFileIsThere();
    }

    @Test
    void aNewFileIsMade() throws Exception {
        Path fresh = folder.resolve("ny.forslag");
        SafeFile.write(fresh, NEW);
        assertThat(fresh).hasContent("ny æøå");
    }

    @Test
    void theContentIsForcedToTheDiskBeforeTheMoveAndTheFolderAfterIt() throws Exception {
        List<String> steps = new ArrayList<>();
        new SafeFile(new FileOperations() {
                    @Override
                    public void force(Path fresh) throws IOException {
                        steps.add("force " + Files.readString(fresh));
                        FileOperations.super.force(fresh);
                    }

                    @Override
                    public void forceFolder(Path of) {
                        steps.add("force folder");
                    }

                    @Override
                    public void move(Path from, Path to, CopyOption... how) throws IOException {
                        steps.add("move");
                        FileOperations.super.move(from, to, how);
                    }
                })
                .replace(file, NEW);
        assertThat(steps).containsExactly("force ny æøå", "move", "force folder");
    }

    /** A drive may answer long after the user has given it up. */
    @Test
    void whatHasBeenStoppedChangesNothingAnyMore() throws Exception {
        SafeFile late = new SafeFile(new FileOperations() {
            @Override
            public void force(Path fresh) throws IOException {
                FileOperations.super.force(fresh);
                Thread.currentThread().interrupt();
            }
        });
        assertThatThrownBy(() -> late.replace(file, NEW))
                .isInstanceOf(FileProblem.class)
                .hasMessage("BU01.forslag er ikke gemt, fordi du afbrød det");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(file).hasContent("gammel");
        assertOnlyTheFileIsThere();
    }

    @Test
    void aFolderThatCannotBeForcedIsNoFailure() throws Exception {
        new SafeFile(new FileOperations() {
                    @Override
                    public void forceFolder(Path of) throws IOException {
                        throw new AccessDeniedException(of.toString());
                    }
                })
                .replace(file, NEW);
        assertThat(file).hasContent("ny æøå");
    }

    @Test
    void aDriveThatKnowsNoPermissionsIsNoFailure() throws Exception {
        new SafeFile(new FileOperations() {
                    @Override
                    public void copyPermissions(Path from, Path to) throws IOException {
                        throw new FileSystemException(to.toString(), null, "Operation not supported");
                    }
                })
                .replace(file, NEW);
        assertThat(file).hasContent("ny æøå");
    }

    @Test
    void aFullDiskLeavesTheOldFile() throws IOException {
        FileOperations full = new FileOperations() {
            @Override
            public OutputStream create(Path fresh) throws IOException {
                OutputStream real = FileOperations.super.create(fresh);
                return new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException("No space left on device");
                    }

                    @Override
                    public void close() throws IOException {
                        real.close();
                    }
                };
            }
        };
        assertFails(full, NEW, "BU01.forslag er ikke gemt: drevet er fuldt. Ryd op, eller gem et andet sted");
    }

    @Test
    void contentThatFailsHalfwayLeavesTheOldFile() throws IOException {
        SafeFile.Content half = out -> {
            out.write(new byte[100_000]);
            throw new IOException("network");
        };
        assertFails(
                FileOperations.DISK,
                half,
                "BU01.forslag er ikke gemt: drevet svarer ikke, som det skal. Prøv igen, eller gem et andet sted");
    }

    @Test
    void anErrorInTheContentIsPassedOnAndLeavesTheOldFile() throws IOException {
        assertThatThrownBy(() -> SafeFile.write(file, out -> {
                    throw new IllegalStateException("a bug");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertTheOldFileIsThere();
    }

    @Test
    void contentThatCannotBeForcedLeavesTheOldFile() throws IOException {
        FileOperations unforced = new FileOperations() {
            @Override
            public void force(Path fresh) throws IOException {
                throw new IOException("I/O error");
            }
        };
        assertFails(
                unforced,
                NEW,
                "BU01.forslag er ikke gemt: drevet svarer ikke, som det skal. Prøv igen, eller gem et andet sted");
    }

    @Test
    void aFileHeldForAMomentIsReplacedAtTheFourthTry() throws Exception {
        Held held = new Held(3);
        new SafeFile(held).replace(file, NEW);
        assertThat(file).hasContent("ny æøå");
        assertThat(held.pauses).containsExactly(20L, 40L, 80L);
        assertOnlyTheFileIsThere();
    }

    @Test
    void aFileHeldForEverIsGivenUp() throws IOException {
        assertFails(
                new Held(Integer.MAX_VALUE),
                NEW,
                "BU01.forslag er ikke gemt: du må ikke skrive i mappen, eller filen er åben i et andet program."
                        + " Luk den, eller gem et andet sted");
    }

    @Test
    void aCancelledThreadStopsTrying() throws IOException {
        FileOperations cancelled = new Held(Integer.MAX_VALUE) {
            @Override
            public void pause(long milliseconds) throws InterruptedException {
                throw new InterruptedException();
            }
        };
        assertFails(cancelled, NEW, "BU01.forslag er ikke gemt, fordi du afbrød det");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whereAtomicMovesAreUnknownTheFileIsReplaced() throws Exception {
        new SafeFile(new FileOperations() {
                    @Override
                    public void move(Path from, Path to, CopyOption... how) throws IOException {
                        if (List.of(how).contains(StandardCopyOption.ATOMIC_MOVE)) {
                            throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "network");
                        }
                        FileOperations.super.move(from, to, how);
                    }
                })
                .replace(file, NEW);
        assertThat(file).hasContent("ny æøå");
        assertOnlyTheFileIsThere();
    }

    @Test
    void aReadOnlyFileIsLeftAlone() throws IOException {
        FileOperations readOnly = new FileOperations() {
            @Override
            public boolean isWritable(Path target) {
                return false;
            }
        };
        assertFails(readOnly, NEW, "BU01.forslag er skrivebeskyttet. Gem under et andet navn");
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("mappe"));
        assertThatThrownBy(() -> SafeFile.write(inside, NEW)).hasMessage("mappe er en mappe. Vælg et andet filnavn");
        assertThat(inside).isEmptyDirectory();
    }

    @Test
    void aMissingFolderIsNamed() {
        Path lost = folder.resolve("væk").resolve("a.forslag");
        assertThatThrownBy(() -> SafeFile.write(lost, NEW))
                .hasMessage("a.forslag er ikke gemt: mappen " + lost.getParent() + " findes ikke. Vælg en anden mappe");
    }

    @Test
    void aNameWithoutAFolderIsInTheWorkingFolder() throws IOException {
        assertThatThrownBy(() -> SafeFile.write(Path.of("aldrig.forslag"), out -> {
                    throw new IOException("stop");
                }))
                .isInstanceOf(FileProblem.class)
                .hasMessageStartingWith("aldrig.forslag er ikke gemt");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void thePermissionsOfTheOldFileAreKept() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        SafeFile.write(file, NEW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNewFileGetsThePermissionsThatNewFilesHave() throws Exception {
        Path usual = Files.createFile(folder.resolve("usual"));
        Path fresh = folder.resolve("ny.forslag");
        SafeFile.write(fresh, NEW);
        assertThat(Files.getPosixFilePermissions(fresh)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysAndWhatItPointsToIsWritten() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("genvej.forslag"), Path.of("BU01.forslag"));
        SafeFile.write(link, NEW);
        assertThat(link).isSymbolicLink();
        assertThat(file).isRegularFile().hasContent("ny æøå");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksInACircleEndInAMessage() throws IOException {
        Path one = folder.resolve("en.forslag");
        Files.createSymbolicLink(one, Files.createSymbolicLink(folder.resolve("to.forslag"), one));
        assertThatThrownBy(() -> SafeFile.write(one, NEW)).isInstanceOf(FileProblem.class);
    }

    private void assertFails(FileOperations disk, SafeFile.Content content, String message) throws IOException {
        assertThatThrownBy(() -> new SafeFile(disk).replace(file, content))
                .isInstanceOf(FileProblem.class)
                .hasMessage(message);
        assertTheOldFileIsThere();
    }

    private void assertTheOldFileIsThere() throws IOException {
        assertThat(file).hasContent("gammel");
        assertOnlyTheFileIsThere();
    }

    private void assertOnlyTheFileIsThere() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    /** A file that another program holds, so that it cannot be replaced the first times. */
    private static class Held implements FileOperations {
        private final List<Long> pauses = new ArrayList<>();
        private int failures;

        Held(int failures) {
            this.failures = failures;
        }

        @Override
        public void move(Path from, Path to, CopyOption... how) throws IOException {
            if (failures-- > 0) {
                throw failures % 2 == 0
                        ? new AccessDeniedException(to.toString())
                        : new FileSystemException(to.toString(), null, "in use");
            }
            FileOperations.super.move(from, to, how);
        }

        @Override
        public void pause(long milliseconds) throws InterruptedException {
            pauses.add(milliseconds);
        }
    }
}
