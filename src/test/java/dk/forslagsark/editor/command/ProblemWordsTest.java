package dk.forslagsark.editor.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemWordsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hej",
                "{\"format\": \"forslagsark\", ",
                "{\"format\": \"andet\"}",
                "{\"format\": \"forslagsark\", \"version\": 1, \"number\": 7}"
            })
    void ofABrokenFileTheFirstThingSaidIsWhatToDo(String content) throws IOException {
        String words = words("brudt.forslag", content);

        assertThat(words).startsWith("Filen er ikke et forslag, eller den er blevet beskadiget. Åbn en sikkerhedskopi");
        assertThat(words.substring(0, words.indexOf("Til den"))).doesNotContain("JSON", "{", "linje");
        assertThat(words).contains("brudt.forslag: ");
    }

    @Test
    void aNewerFileIsNotBroken() throws IOException {
        String words = words("ny.forslag", "{\"format\": \"forslagsark\", \"version\": 2}");

        assertThat(words)
                .startsWith("ny.forslag: ")
                .contains("opdatér programmet")
                .doesNotContain("beskadiget");
    }

    @Test
    void aFileThatIsNotThereIsNotBroken() {
        FileProblem problem =
                catchThrowableOfType(FileProblem.class, () -> ProposalFile.read(folder.resolve("intet.forslag")));

        assertThat(ProblemWords.of(problem)).isEqualTo(problem.getMessage());
    }

    private String words(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return ProblemWords.of(catchThrowableOfType(FileProblem.class, () -> ProposalFile.read(file)));
    }
}
