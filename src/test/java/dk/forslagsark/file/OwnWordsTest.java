package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnWordsTest {
    @TempDir
    Path folder;

    @Test
    void wordsAreKeptOneALineAndSpellingStaysTurnedOff() throws Exception {
        assertThat(OwnWords.read(folder)).isEqualTo(OwnWords.NONE);
        OwnWords.change(
                folder, words -> words.with("sommerskole").with("Børnehuset").turned(false));
        assertThat(OwnWords.read(folder)).isEqualTo(new OwnWords(Set.of("sommerskole", "Børnehuset"), false));
        assertThat(Files.readAllLines(folder.resolve("ordbog.txt")))
                .containsExactly("# fra", "Børnehuset", "sommerskole");
    }

    @Test
    void whatAnotherProgramHasAddedStays() throws Exception {
        OwnWords.change(folder, words -> words.with("sommerskole"));
        Files.writeString(folder.resolve("ordbog.txt"), "sommerskole\nBørnehuset\n");
        OwnWords.change(folder, words -> words.with("tilsyn"));
        assertThat(OwnWords.read(folder).words()).containsExactlyInAnyOrder("sommerskole", "Børnehuset", "tilsyn");
    }

    @Test
    void wordsThatCannotBeReadAreNotWrittenOver() throws Exception {
        Path file = Files.write(folder.resolve("ordbog.txt"), new byte[] {'b', (byte) 0xF8, 'r'});
        assertThatThrownBy(() -> OwnWords.change(folder, words -> words.with("tilsyn")))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("kan ikke læses og er ikke ændret");
        assertThat(file).hasBinaryContent(new byte[] {'b', (byte) 0xF8, 'r'});
        assertThat(OwnWords.read(folder)).isEqualTo(OwnWords.NONE);
    }

    @Test
    void aPipeInTheirPlaceIsNotWaitedFor() throws Exception {
        Files.move(NamedPipe.in(folder), folder.resolve("ordbog.txt"));
        assertThat(OwnWords.read(folder)).isEqualTo(OwnWords.NONE);
    }
}
