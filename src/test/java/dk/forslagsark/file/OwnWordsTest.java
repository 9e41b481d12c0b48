package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnWordsTest {
    @Test
    void wordsAreKeptOneALineAndSpellingStaysTurnedOff(@TempDir Path folder) throws Exception {
        assertThat(OwnWords.read(folder)).isEqualTo(new OwnWords(Set.of(), true));
        OwnWords words = new OwnWords(Set.of(), true)
                .with("sommerskole")
                .with("Børnehuset")
                .turned(false);
        words.write(folder);
        assertThat(OwnWords.read(folder)).isEqualTo(words);
        assertThat(Files.readAllLines(folder.resolve("ordbog.txt")))
                .containsExactly("# fra", "Børnehuset", "sommerskole");
    }
}
