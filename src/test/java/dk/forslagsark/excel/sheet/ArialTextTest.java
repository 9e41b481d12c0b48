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
        // 20 points are 27 pixels, of which a digit has 15: ten have 112,5 points.
        assertThat(ArialText.width("0123456789", 20, false)).isBetween(115.8, 115.9);
        assertThat(ArialText.width("0123456789", 10, true)).isBetween(57.2, 57.4);
        assertThat(ArialText.width("", 10, false)).isZero();
    }

    /** As Arial has them, in thousandths: 889, 611, 556, 1.000, 778, 667; together 4.501, and with 3 % added 46,4 points at 10. */
    @Test
    void danishLettersAreAsWideAsTheyAre() {
        assertThat(ArialText.width("æøåÆØÅ", 10, false)).isBetween(46.3, 46.4);
    }

    /** 10 x 0.556 x 10 points are 55,6. On the screen, at 13 pixels, a digit has 7, and ten have 70, which are 52,5 points. */
    @ParameterizedTest
    @CsvSource({"55.6, 1", "55.5, 2"})
    void aLineIsAsWideAsItIsPrinted(double available, int lines) {
        assertThat(ArialText.lines("01234 6789", available + 10 * (0.278 - 0.556), 10, false))
                .isEqualTo(lines);
    }

    /** At 9 points, 12 pixels, a digit has 7 pixels too: five have 26,25 points where they are printed in 25,02. */
    @ParameterizedTest
    @CsvSource({"26.3, 1", "26.2, 2"})
    void aLineIsAsWideAsTheScreenShowsIt(double available, int lines) {
        assertThat(ArialText.lines("01234", available, 9, false)).isEqualTo(lines);
    }

    /** The same five digits are printed in 25,02 points. */
    @ParameterizedTest
    @CsvSource({"25.1, 1", "25.0, 2"})
    void aLineIsNarrowerInPrint(double available, int lines) {
        assertThat(ArialText.printedLines("01234", available, 9, false)).isEqualTo(lines);
    }

    /** As Arial Bold has them, in thousandths: m 889, t 333, Å 722, which are 19,44 points at 10; on the screen 12, 4 and 9 pixels. */
    @ParameterizedTest
    @CsvSource({"19.45, 1", "19.43, 2"})
    void boldLettersAreAsWideAsTheyAre(double available, int lines) {
        assertThat(ArialText.lines("mtÅ", available, 10, true)).isEqualTo(lines);
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
