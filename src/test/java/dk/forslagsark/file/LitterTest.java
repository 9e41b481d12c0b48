package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LitterTest {
    /** Higher than any system counts. */
    private static final String NO_PROCESS = "2147483646";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aFile() {
        file = folder.resolve("BU01.forslag");
    }

    @Test
    void whatAKilledSaveLeftIsRemovedByTheNext() throws Exception {
        left(Litter.beside(file)
                .getFileName()
                .toString()
                .replace("-" + ProcessHandle.current().pid() + "-", "-" + NO_PROCESS + "-"));
        SafeFile.write(file, out -> out.write("ny".getBytes(StandardCharsets.UTF_8)));
        assertThat(names()).containsExactly("BU01.forslag");
    }

    @Test
    void whatAProcessOfTheSameNumberLeftBeforeThisOneWasStartedIsRemoved() throws IOException {
        RunningProgram here = RunningProgram.here();
        left(Litter.beside(file).getFileName().toString().replace("-" + here.started() + "-", "-1000000000000-"));
        Litter.sweep(folder);
        assertThat(names()).isEmpty();
    }

    @Test
    void whatAnotherSaveIsStillWritingStays() throws IOException {
        Path other = Files.createFile(Litter.beside(file));
        Litter.sweep(folder);
        assertThat(other).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".forslagsark-0123abcd-7-0-0123abcd.tmp",
                ".forslagsark-123e4567-e89b-12d3-a456-426614174000.tmp",
                ".forslagsark-.tmp"
            })
    void whatAnotherMachineWritesIsLeftAnHour(String name) throws IOException {
        Path other = left(name);
        Litter.sweep(folder);
        assertThat(other).exists();
        Files.setLastModifiedTime(other, FileTime.from(Instant.now().minus(Duration.ofMinutes(61))));
        Litter.sweep(folder);
        assertThat(other).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"forslagsark-7.tmp", ".forslagsark-0123.lock", "noter.tmp", ".forslagsark-7.tmp.forslag"})
    void whatIsNotOursStays(String name) throws IOException {
        Path other = left(name);
        Files.setLastModifiedTime(other, FileTime.from(Instant.EPOCH));
        Litter.sweep(folder);
        assertThat(other).exists();
    }

    @Test
    void aFolderThatIsNotThereIsNoFailure() {
        Litter.sweep(folder.resolve("væk"));
        assertThat(folder).isEmptyDirectory();
    }

    private Path left(String name) throws IOException {
        return Files.createFile(folder.resolve(name));
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList().stream();
        }
    }
}
