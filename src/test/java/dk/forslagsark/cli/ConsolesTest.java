package dk.forslagsark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class ConsolesTest {
    @Test
    void aConsoleHasItsOwnCharset() {
        assertThat(Consoles.charset("IBM850")).isEqualTo(Charset.forName("IBM850"));
        assertThat(Consoles.charset("UTF-8")).isEqualTo(UTF_8);
    }

    @Test
    void everythingElseIsUtf8() {
        assertThat(Consoles.charset(null)).isEqualTo(UTF_8);
        assertThat(Consoles.charset("ANSI_X3.4-1968")).isEqualTo(UTF_8);
        assertThat(Consoles.charset("no such charset")).isEqualTo(UTF_8);
    }
}
