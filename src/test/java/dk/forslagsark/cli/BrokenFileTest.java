package dk.forslagsark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file is, it gives one line, nothing on standard output, and the exit code for unusable. */
class BrokenFileTest {
    private static final String WHOLE = Sample.file("Prøve", "{\"2020\": 1}", "{}");

    @TempDir
    Path folder;

    @Test
    void anEmptyFile() throws IOException {
        assertThat(refused("")).contains("tom");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 100, 200})
    void aFileCutOff(int length) throws IOException {
        assertThat(refused(WHOLE.substring(0, length))).containsPattern("linje \\d+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "[]", "null", "3", "\"tekst\"", "{}", "hej med dig", "<html></html>", "{\"format\": 1}"})
    void anotherKindOfText(String content) throws IOException {
        refused(content);
    }

    @Test
    void aWrongValueIsNamedByItsPlace() throws IOException {
        assertThat(refused(WHOLE.replace("{\"2020\": 1}", "{\"2020\": [1]}")))
                .contains("permanentChanges[0].amounts.2020");
    }

    @Test
    void aNewerVersion() throws IOException {
        assertThat(refused(WHOLE.replace("\"version\": 1", "\"version\": 2"))).contains("version");
    }

    @Test
    void nestingWithoutEnd() throws IOException {
        refused("{\"x\":" + "[".repeat(1_000_000));
    }

    @Test
    void binaryFiles() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        refused(noise);
        refused(new byte[1000]);
        refused("PK\u0003\u0004 og mere".getBytes(StandardCharsets.ISO_8859_1));
        refused("{\"title\": \"Bl\u00e5\"}".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void fiftyMegabytes() throws IOException {
        Path file = folder.resolve("stor.forslag");
        byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("{\"title\": \"".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
        }
        assertThat(refused(file)).contains("MB");
    }

    @Test
    void aFileThatIsNotThereAndAFolder() {
        assertThat(refused(folder.resolve("væk.forslag"))).contains("væk.forslag");
        assertThat(refused(folder)).contains("mappe");
    }

    private String refused(String content) throws IOException {
        return refused(content.getBytes(StandardCharsets.UTF_8));
    }

    private String refused(byte[] content) throws IOException {
        return refused(Files.write(folder.resolve("b.forslag"), content));
    }

    private static String refused(Path file) {
        Shell shell = Shell.run("show", file);
        assertThat(shell.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err().lines()).hasSize(1);
        return shell.err();
    }
}
