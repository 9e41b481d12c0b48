package dk.forslagsark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.file.FileKind;
import dk.forslagsark.file.NamedPipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no file is neither waited for nor replaced. */
@Timeout(60)
class PipesTest {
    private static final Path PUBLISHED = Shell.PUBLISHED.resolve("investeringskatalog-2020/BU01.json");

    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsNotReadByAnyCommand() throws Exception {
        Path pipe = NamedPipe.in(folder);
        Path output = folder.resolve("ud.xlsx");
        Stream.of(
                        Shell.run("show", pipe),
                        Shell.run("show", "--json", pipe),
                        Shell.run("export", pipe, "-o", output),
                        Shell.run("export", PUBLISHED, "-o", output, "--template", pipe))
                .forEach(PipesTest::assertRefused);
        assertThat(output).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsNotWrittenTo() throws Exception {
        Path pipe = NamedPipe.in(folder);
        assertRefused(Shell.run("export", PUBLISHED, "-o", linked(pipe)));
        assertThat(FileKind.of(pipe)).isEqualTo(FileKind.OTHER);
    }

    /** Nor is anything made for it: that it is none is told also where there is nothing to make. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsRefusedBeforeTheFormIsMade() throws Exception {
        Path pipe = linked(NamedPipe.in(folder));
        assertRefused(Shell.run("export", folder.resolve("mangler.forslag"), "-o", pipe));
        assertRefused(Shell.run("catalogue", folder.resolve("mangler"), "-o", pipe));
    }

    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @ValueSource(strings = {"/dev/full", "/dev/null"})
    void aDeviceIsNotReplaced(String device) throws IOException {
        assertThat(Shell.run("export", PUBLISHED, "-o", device).code()).isEqualTo(ExitCode.UNUSABLE);
        assertRefused(Shell.run("export", PUBLISHED, "-o", linked(Path.of(device))));
        assertThat(FileKind.of(Path.of(device))).isEqualTo(FileKind.OTHER);
    }

    /** By the name of a workbook, or it would be refused for its name. */
    private Path linked(Path target) throws IOException {
        return Files.createSymbolicLink(folder.resolve("ud.xlsx"), target);
    }

    private static void assertRefused(Shell shell) {
        assertThat(shell.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err().lines()).singleElement().asString().contains(" er en enhed eller et rør");
    }
}
