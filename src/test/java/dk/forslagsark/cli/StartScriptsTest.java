package dk.forslagsark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts that start the program know every command, which needs no JavaFX and starts faster without. */
class StartScriptsTest {
    @ParameterizedTest
    @CsvSource({"forslagsark, '\\n    ([a-z |]+) \\| -\\*\\) ;;'", "forslagsark.bat, 'for %%w in \\(([a-z ]+) --help'"})
    void everyCommandIsNamed(String script, String words) throws IOException {
        Matcher named = Pattern.compile(words).matcher(Files.readString(Path.of("packaging", script)));
        assertThat(named.find()).isTrue();
        Set<String> commands =
                Pattern.compile("[ |]+").splitAsStream(named.group(1)).collect(Collectors.toSet());
        assertThat(commands).containsExactlyInAnyOrderElementsOf(Commands.WORDS);
    }
}
