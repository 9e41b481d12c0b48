package dk.forslagsark.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * One run of the command line.
 *
 * @param code the exit code
 * @param out what was printed
 * @param err the messages
 */
record Shell(int code, String out, String err) {
    static final Path PUBLISHED = Path.of("src/test/resources/published");

    static Shell run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(stream(out), stream(err));
        int code =
                Commands.run(List.of(arguments).stream().map(Object::toString).toList(), terminal);
        return new Shell(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
