package dk.forslagsark.excel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that goes on in another row ends where a sentence ends, so that nobody sees that it does. */
class TextPartsTest {
    private static final TextBox BOX = new TextBox(300, 10, false);
    private static final String SENTENCE = "Indsatsen samles ét sted, så borgeren møder færre medarbejdere. ";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 50, 300})
    void allOfTheTextIsThereOnce(int sentences) {
        String text = SENTENCE.repeat(sentences).strip();
        assertThat(String.join("", BOX.parts(text, 10, 10))).isEqualTo(text);
    }

    @Test
    void aTextThatFitsIsOnePart() {
        String text = SENTENCE.repeat(7).strip();
        assertThat(BOX.lines(text)).isLessThanOrEqualTo(10);
        assertThat(BOX.parts(text, 10, 10)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 25, 60})
    void eachPartEndsASentenceAndHasFewEnoughLines(int sentences) {
        List<String> parts = BOX.parts(SENTENCE.repeat(sentences).strip(), 10, 10);
        assertThat(parts).hasSizeGreaterThan(1).allMatch(part -> part.strip().endsWith("medarbejdere."));
        assertThat(parts.subList(0, parts.size() - 1)).allMatch(part -> part.endsWith(" "));
        assertThat(parts).allMatch(part -> BOX.lines(part) <= 10);
        assertThat(parts.subList(0, parts.size() - 1)).allMatch(part -> BOX.lines(part) > 5);
    }

    @Test
    void aSentenceWithoutEndIsPartedBehindALine() {
        String text = "ord og endnu et ord ".repeat(80).strip();
        List<String> parts = BOX.parts(text, 10, 10);
        assertThat(String.join("", parts)).isEqualTo(text);
        assertThat(BOX.lines(parts.get(0))).isEqualTo(10);
    }

    @Test
    void aWordWithoutEndIsPartedToo() {
        String text = "x".repeat(5_000);
        assertThat(String.join("", BOX.parts(text, 10, 10))).isEqualTo(text);
    }

    @Test
    void paragraphsArePartedBetween() {
        String text = (SENTENCE.strip() + "\n").repeat(20).strip();
        List<String> parts = BOX.parts(text, 10, 10);
        assertThat(String.join("\n", parts)).isEqualTo(text);
        assertThat(parts).allMatch(part -> part.endsWith("medarbejdere."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'Et. To.'; 1",
                "'Et! To? Tre. Fire'; 3",
                "'Slut.” “Nyt'; 1",
                "'Slut (se bilag). Nyt'; 1",
                "'f.eks. Socialforvaltningen'; 0",
                "'bl.a. Borgercenter'; 0",
                "'jf. Bilag 2'; 0",
                "'ca. 1,3 mio. kr. Derudover'; 0",
                "'kr. 300. 400'; 0",
                "'H. C. Ørstedsvej'; 0",
                "'i 2018. Derefter'; 1",
                "'mv. Ved'; 1",
                "'Slut.Uden mellemrum'; 0",
                "'Slut. med småt'; 0",
            })
    void sentencesEndWhereTheNextBegins(String text, int ends) {
        assertThat(SentenceEnds.in(text).count()).isEqualTo(ends);
    }
}
