package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be replaced and read, under which names, and who may read it meanwhile. */
class SafeFileKindsTest {
    private static final SafeFile.Content NEW = out -> out.write("ny".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNamedPipeIsNeitherReplacedNorRead() throws Exception {
        Path pipe = NamedPipe.in(folder);
        assertThatThrownBy(() -> SafeFile.write(pipe, NEW))
                .isInstanceOf(FileProblem.class)
                .hasMessage(
                        "rør.forslag er en enhed eller et rør. Der kan kun skrives til en fil. Vælg et andet filnavn");
        assertThatThrownBy(() -> TextFile.read(pipe))
                .hasMessage("rør.forslag er en enhed eller et rør og ikke en fil. Vælg en fil");
        assertThat(FileKind.of(pipe)).isEqualTo(FileKind.OTHER);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToAPipeIsNeither() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("genvej"), NamedPipe.in(folder));
        assertThatThrownBy(() -> SafeFile.write(link, NEW)).hasMessageStartingWith("genvej er en enhed");
        assertThatThrownBy(() -> TextFile.read(link)).hasMessageStartingWith("genvej er en enhed");
        assertThat(link).isSymbolicLink();
    }

    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @ValueSource(strings = {"/dev/full", "/dev/null", "/dev/zero"})
    void aDeviceIsNeverReplacedAlsoByOneWhoMay(String device) {
        assertThatThrownBy(() -> SafeFile.write(Path.of(device), NEW))
                .hasMessageContaining(" er en enhed eller et rør");
        assertThat(FileKind.of(Path.of(device))).isEqualTo(FileKind.OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"æøå ÆØÅ.forslag", "to  mellemrum .forslag", "“citat”.forslag", "日本.forslag", "-o.forslag"})
    void anyNameCanBeWrittenAndRead(String name) throws Exception {
        Path file = folder.resolve(name);
        SafeFile.write(file, NEW);
        SafeFile.write(file, NEW);
        assertThat(TextFile.read(file)).isEqualTo("ny");
        assertNames(name);
    }

    @Test
    void aNameOf250CharactersInADeepFolderCanBeWrittenAndRead() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("Børn og unge".repeat(8))
                .resolve("Økonomi 2020 ".repeat(8).strip()));
        Path file = deep.resolve("a".repeat(242) + ".forslag");
        SafeFile.write(file, NEW);
        assertThat(TextFile.read(file)).isEqualTo("ny");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void linksThatLeadToEachOtherSaySo() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("en.forslag"), folder.resolve("to.forslag"));
        Files.createSymbolicLink(folder.resolve("to.forslag"), link);
        assertThatThrownBy(() -> SafeFile.write(link, NEW))
                .hasMessage("en.forslag er ikke gemt: genvejene dertil peger på hinanden. Vælg en anden fil");
        assertThatThrownBy(() -> TextFile.read(link))
                .hasMessage("en.forslag kan ikke læses: genvejene dertil peger på hinanden. Vælg en anden fil");
        assertThat(link).isSymbolicLink();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aNameThatIsTooLongSaysSo() {
        Path file = folder.resolve("å".repeat(250));
        assertThatThrownBy(() -> SafeFile.write(file, NEW))
                .isInstanceOf(FileProblem.class)
                .hasMessageEndingWith(" er ikke gemt: navnet er for langt til drevet. Vælg et kortere");
        assertThatThrownBy(() -> TextFile.read(file))
                .hasMessageEndingWith(" findes ikke: navnet er for langt til drevet");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyMayReadTheNewContentBeforeItIsInPlace() throws Exception {
        List<String> rights = new ArrayList<>();
        SafeFile.write(folder.resolve("ny"), out -> rights.add(rightsOfTheOnlyFile()));
        assertThat(rights).containsExactly("rw-------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theNewContentHasTheRightsOfTheOldFromTheStart() throws Exception {
        Path file = Files.createFile(folder.resolve("gammel"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        List<String> rights = new ArrayList<>();
        SafeFile.write(file, out -> {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(each -> rights.add(rightsOf(each)));
            }
        });
        assertThat(rights).containsExactly("rw-r-----", "rw-r-----");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsPrivateStaysSoAlsoInThePlaceOfAnOpenOne() throws Exception {
        Path old = Files.createFile(folder.resolve("gammel"));
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-r--r--"));
        SafeFile.writePrivate(old, NEW);
        Path fresh = folder.resolve("ny");
        SafeFile.writePrivate(fresh, NEW);
        assertThat(List.of(rightsOf(old), rightsOf(fresh))).containsOnly("rw-------");
        assertNames("gammel", "ny");
    }

    @Test
    void aConditionThatDoesNotHoldLeavesTheOldFile() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "gammel");
        SafeFile.Condition never = () -> {
            throw new FileProblem("nej");
        };
        assertThatThrownBy(() -> SafeFile.write(file, NEW, never)).hasMessage("nej");
        assertThat(file).hasContent("gammel");
        assertNames("a");
    }

    @Test
    void aFolderThatDisappearsWhileTheFileIsWrittenIsNamed() {
        Path file = folder.resolve("a.forslag");
        FileOperations gone = new FileOperations() {
            @Override
            public OutputStream create(Path fresh) throws IOException {
                throw new NoSuchFileException(fresh.toString());
            }
        };
        assertThatThrownBy(() -> new SafeFile(gone).replace(file, NEW))
                .hasMessage("a.forslag er ikke gemt: mappen er væk. Er drevet stadig tilsluttet? Gem et andet sted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No space left on device | drevet er fuldt. Ryd op, eller gem et andet sted",
                "Disk quota exceeded | drevet er fuldt. Ryd op, eller gem et andet sted",
                "Der er ikke plads nok på disken | drevet er fuldt. Ryd op, eller gem et andet sted",
                "Read-only file system | drevet er skrivebeskyttet. Gem et andet sted",
                "Input/output error | drevet svarer ikke, som det skal. Prøv igen, eller gem et andet sted",
                "Stale file handle | drevet svarer ikke, som det skal. Prøv igen, eller gem et andet sted",
                "Transport endpoint is not connected | drevet svarer ikke, som det skal. Prøv igen, eller gem et andet sted",
                "Host is down | drevet svarer ikke, som det skal. Prøv igen, eller gem et andet sted",
                "Text file busy | du må ikke skrive i mappen, eller filen er åben i et andet program. Luk den, eller gem et"
                        + " andet sted"
            })
    void theWordsOfTheSystemAreSaidInDanish(String words, String danish) {
        assertThatThrownBy(() -> failing(new FileSystemException("/no space left/a", null, words)))
                .hasMessage("a.forslag er ikke gemt: " + danish);
    }

    @Test
    void whoMayNotWriteInTheFolderIsTold() {
        assertThatThrownBy(() -> failing(new AccessDeniedException("/network/a")))
                .hasMessageStartingWith("a.forslag er ikke gemt: du må ikke skrive i mappen");
    }

    private void failing(IOException problem) throws FileProblem {
        new SafeFile(new FileOperations() {
                    @Override
                    public OutputStream create(Path fresh) throws IOException {
                        throw problem;
                    }
                })
                .replace(folder.resolve("a.forslag"), NEW);
    }

    private void assertNames(String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
        }
    }

    private String rightsOfTheOnlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(SafeFileKindsTest::rightsOf).findFirst().orElseThrow();
        }
    }

    private static String rightsOf(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
