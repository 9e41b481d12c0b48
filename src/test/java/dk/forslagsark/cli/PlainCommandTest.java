package dk.forslagsark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command understood without picocli says and does what it would have done with it. */
class PlainCommandTest {
    private static final Path EXAMPLE = Path.of("src/main/resources/dk/forslagsark/file/examples/BU01.forslag");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show BU01.forslag",
                "check BU01.forslag",
                "check .",
                "show missing.forslag",
                "check missing.forslag",
                "show wrong.forslag",
                "export BU01.forslag -o out.xlsx",
                "export BU01.forslag -o out.docx",
                "export BU01.forslag -o out.txt",
                "export BU01.forslag -o BU01.forslag",
                "export missing.forslag -o out.xlsx"
            })
    void isDoneAsPicocliWouldHaveIt(String words) throws Exception {
        Files.copy(EXAMPLE, folder.resolve("BU01.forslag"));
        Files.writeString(folder.resolve("wrong.forslag"), "{");
        List<String> arguments = Stream.of(words.split(" ")).map(this::inFolder).toList();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(both, both);
        assertThat(PlainCommand.of(arguments, terminal)).isPresent();
        int code = Commands.run(arguments, terminal);
        String plain = printed.toString(StandardCharsets.UTF_8);
        printed.reset();
        int expected = Commands.line(Commands.WORDS, terminal).execute(arguments.toArray(String[]::new));
        assertThat(plain).isEqualTo(printed.toString(StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(expected);
    }

    private String inFolder(String word) {
        return word.contains(".") ? folder.resolve(word).normalize().toString() : word;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show",
                "show -h",
                "show @a",
                "show a b",
                "show --json a",
                "compare a",
                "check -h",
                "export a",
                "export a -o",
                "export a -o -h",
                "export a --output b",
                "export @a -o b",
                "export -o a b",
                "export a -o b --chart",
                "show a\0b"
            })
    void anythingElseIsForPicocli(String words) {
        assertThat(PlainCommand.of(List.of(words.split(" ")), new Terminal(System.out, System.err)))
                .isEmpty();
    }

    @Test
    void nothingIsForPicocliToo() {
        assertThat(PlainCommand.of(List.of(), new Terminal(System.out, System.err)))
                .isEmpty();
    }
}
