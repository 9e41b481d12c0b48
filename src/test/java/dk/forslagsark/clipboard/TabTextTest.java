package dk.forslagsark.clipboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TabTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\tb\nc\td", "a\tb\nc\td\n", "a\tb\r\nc\td\r\n", "a\tb\rc\td\r", "\ufeffa\tb\nc\td\n"})
    void lineEndsOfAllKindsPartRowsAndTheLastBeginsNone(String text) {
        assertThat(TabText.read(text)).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void rowsMayBeOfDifferentLengths() {
        assertThat(TabText.read("a\nb\tc\t\n\nd"))
                .containsExactly(List.of("a"), List.of("b", "c", ""), List.of(""), List.of("d"));
    }

    @Test
    void aBlankCellAtTheVeryEndIsACell() {
        assertThat(TabText.read("a\t")).containsExactly(List.of("a", ""));
        assertThat(TabText.read("\t")).containsExactly(List.of("", ""));
    }

    @Test
    void nothingHasNoRows() {
        assertThat(TabText.read("")).isEmpty();
        assertThat(TabText.read("\ufeff")).isEmpty();
    }

    @Test
    void aCellInQuotationMarksMayHoldTabsAndLines() {
        assertThat(TabText.read("\"a\tb\r\nc\"\td\n\"e\"\"f\n\"\n"))
                .containsExactly(List.of("a\tb\nc", "d"), List.of("e\"f\n"));
    }

    @Test
    void quotationMarksWithinACellAreMarks() {
        assertThat(TabText.read("5\" rør\t\"lukket\" afdeling\t\"åben"))
                .containsExactly(List.of("5\" rør", "\"lukket\" afdeling", "\"åben"));
    }

    @Test
    void aCellIsQuotedWhereItMustBe() {
        assertThat(TabText.write(List.of(List.of("a\nb", "c\td", "\"e\"", "5\" rør", ""))))
                .isEqualTo("\"a\nb\"\t\"c\td\"\t\"\"\"e\"\"\"\t5\" rør\t\n");
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 300).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadAgain(int seed) {
        Random random = new Random(seed);
        List<List<String>> rows =
                Stream.generate(() -> row(random)).limit(1 + random.nextInt(6)).toList();
        assertThat(TabText.read(TabText.write(rows))).isEqualTo(rows);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextIsReadAndNoSignOfItsWordsIsLost(int seed) {
        Random random = new Random(seed);
        String text = cell(random, 60);
        String read = String.join(
                "", TabText.read(text).stream().flatMap(List::stream).toList());
        assertThat(letters(read)).isEqualTo(letters(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\t", "\"\"\t", "\"\"\"\t", "\"\"\t\"", "\"x\t", "\t\"", "\"\"", "\"\n\"\"x\t"})
    void quotationMarksWithoutEndDoNotTakeForEver(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(TabText.read(part.repeat(300_000)))
                .isNotEmpty());
    }

    private static List<String> row(Random random) {
        return Stream.generate(() -> cell(random, 6))
                .limit(1 + random.nextInt(4))
                .toList();
    }

    private static String cell(Random random, int most) {
        String signs = "ab\"\"\t\nø ";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }

    private static String letters(String text) {
        return text.replaceAll("[^abø]", "");
    }
}
