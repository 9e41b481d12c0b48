package dk.forslagsark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosedPipeTest {
    @Test
    void outputThatNobodyTakesIsOneLine() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream closed = new PrintStream(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("Broken pipe");
            }
        });
        int code = Commands.run(
                List.of("schema"), new Terminal(closed, new PrintStream(err, true, StandardCharsets.UTF_8)));
        assertThat(code).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly("Ikke hele resultatet kunne skrives.");
    }
}
