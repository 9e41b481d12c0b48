package dk.forslagsark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.file.ProposalSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class UsageTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "shwo a, Ukendt kommando: shwo. Mente du show? Se forslagsark --help.",
                "--what, Ukendt tilvalg: --what. Se forslagsark --help.",
                "show, Der mangler FIL. Se forslagsark show --help.",
                "show a b, For mange argumenter: b. Se forslagsark show --help.",
                "show --jsn a, Ukendt tilvalg: --jsn. Mente du --json? Se forslagsark show --help.",
                "show --json --json a, --json er angivet mere end én gang. Se forslagsark show --help.",
                "compare a, Der mangler EFTER. Se forslagsark compare --help.",
                "catalogue, Der mangler MAPPE. Se forslagsark catalogue --help.",
                "catalogue a --first x, “x” kan ikke bruges her. Se forslagsark catalogue --help.",
                "export a, Der mangler --output UD. Se forslagsark export --help.",
                "export a -o, Der mangler --output UD. Se forslagsark export --help.",
                "export -o b, Der mangler FIL. Se forslagsark export --help.",
                "schema a, For mange argumenter: a. Se forslagsark schema --help."
            })
    void wrongUsageIsOneDanishLine(String arguments, String message) {
        Shell shell = Shell.run((Object[]) arguments.split(" "));
        assertThat(shell.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isEqualToNormalizingNewlines(message + "\n");
    }

    @Test
    void aPathThatCanBeNoneIsOneLineToo() {
        Shell shell = Shell.run("show", "a\0b");
        assertThat(shell.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(shell.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "-h", "show --help", "compare --help", "catalogue --help", "export --help", "schema -h"
            })
    void helpIsDanishAndGoesToStandardOutput(String arguments) {
        Shell shell = Shell.run((Object[]) arguments.split(" "));
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).startsWith("Brug: forslagsark").contains("Tilvalg:", "Vis denne hjælp.");
        assertThat(shell.out()).doesNotContainIgnoringCase("usage").doesNotContain("OPTIONS", "COMMAND", "Missing");
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        Shell shell = Shell.run("--version");
        assertThat(shell.code()).isEqualTo(ExitCode.GOOD);
        assertThat(shell.out()).startsWith("Forslagsark ");
        assertThat(pom).contains("<version>" + shell.out().strip().substring("Forslagsark ".length()) + "</version>");
    }

    @Test
    void theSchemaIsPrintedAsItIs() {
        assertThat(Shell.run("schema")).isEqualTo(new Shell(ExitCode.GOOD, ProposalSchema.text(), ""));
    }

    @Test
    void theWordsKnownWithoutPicocliAreTheCommandsThereAre() {
        CommandLine line = Commands.line(Commands.WORDS, new Terminal(System.out, System.err));
        assertThat(line.getSubcommands().keySet()).containsExactlyInAnyOrderElementsOf(Commands.WORDS);
    }

    @Test
    void theEditorTakesNoArgumentsOrAFile(@TempDir Path folder) throws IOException {
        String file = Files.createFile(folder.resolve("a.forslag")).toString();
        assertThat(Commands.take(List.of())).isFalse();
        assertThat(Commands.take(List.of("nyt.forslag"))).isFalse();
        assertThat(Commands.take(List.of(file, file))).isFalse();
        assertThat(Commands.take(List.of("show", file))).isTrue();
        assertThat(Commands.take(List.of("--version"))).isTrue();
        assertThat(Commands.take(List.of("shwo", file))).isTrue();
    }
}
