package dk.forslagsark.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLengthTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0, 0",
        "' – ', 0, 3",
        "Årets første forslag., 3, 21",
        "'Ét, to og tre', 4, 13",
        "Det koster 1.300 kr., 4, 20",
        "😀 smil, 1, 6"
    })
    void wordsAndCharactersAreCounted(String text, int words, int characters) {
        assertThat(TextLength.of(text, WritingArea.LANGUAGE)).isEqualTo(new TextLength(words, characters));
    }

    @Test
    void itIsWrittenInDanish() {
        assertThat(new TextLength(1204, 7350).inWords()).isEqualTo("1.204 ord · 7.350 tegn");
    }
}
