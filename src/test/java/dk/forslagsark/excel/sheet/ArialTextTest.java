package dk.forslagsark.excel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A digit is 0.556 of the size of the letters wide, so ten at 10 points are 55.6 points and, with 3 % added, 57.3. */
class ArialTextTest {
    @Test
    void aWidthIsTheSumOfItsCharacters() {
        assertThat(ArialText.width("0123456789", 10, false)).isBetween(57.2, 57.4);
        assertThat(ArialText.width("0123456789", 20, false)).isBetween(114.4, 114.8);
        assertThat(ArialText.width("0123456789", 10, true)).isGreaterThan(60);
        assertThat(ArialText.width("", 10, false)).isZero();
    }

    /** As Arial has them, in thousandths: 889, 611, 556, 1.000, 778, 667; together 4.501, and with 3 % added 46,4 points at 10. */
    @Test
    void danishLettersAreAsWideAsTheyAre() {
        assertThat(ArialText.width("æøåÆØÅ", 10, false)).isBetween(46.3, 46.4);
    }

    @ParameterizedTest
    @CsvSource({
        "'0123456789', 60, 1",
        "'0123456789 0123456789', 60, 2",
        "'0123456789 0123456789', 130, 1",
        "'01234567890123456789', 60, 2",
        "'a 01234567890123456789', 60, 3",
        "'', 60, 0",
        "'a', 60, 1",
        "'a b c', 0, 3"
    })
    void linesBreakAtWordsAndInsideWordsTooLong(String text, double available, int lines) {
        assertThat(ArialText.lines(text, available, 10, false)).isEqualTo(lines);
    }

    @Test
    void aBlankLineCounts() {
        assertThat(ArialText.lines("a\n\nb", 100, 10, false)).isEqualTo(3);
    }
}
