package dk.forslagsark.clipboard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.Notation;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.proposal.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"1.300,5", "25,75", "0,500", "1.300.000", "1300,5", "-1.300,50", "1 300,5", ",5", "1.300,5 kr."})
    void someFiguresCanOnlyBeDanish(String figure) {
        assertThat(finding(figure)).isEqualTo(new NotationFinding(Notation.DANISH, false, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,300.5", "12.5", "0.500", "1,300,000", "1300.5", "(1,300.50)", "1 300.5", ".5"})
    void someFiguresCanOnlyBeEnglish(String figure) {
        assertThat(finding(figure)).isEqualTo(new NotationFinding(Notation.ENGLISH, false, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.300", "1,300", "-1.300", "(12.500)", "kr. 1.300"})
    void someCanBeBothAndComeToSomethingElse(String figure) {
        assertThat(finding(figure)).isEqualTo(new NotationFinding(Notation.DANISH, true, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "300",
                "-350",
                "0",
                "1300",
                "1 300",
                "25 %",
                "1,3 %",
                "01-05-2020",
                "1.5.2020",
                "tekst",
                "",
                "1.2.3",
                "="
            })
    void othersComeToTheSameOrAreNoFigures(String figure) {
        assertThat(finding(figure)).isEqualTo(new NotationFinding(Notation.DANISH, false, 0, 0));
    }

    @Test
    void oneCertainFigureDecidesTheBlock() {
        assertThat(Clips.entered(Clips.plain("1,300\t-2,600\n12.5\t300")))
                .containsExactly(List.of("1.300", "-2.600"), List.of("12,5", "300"));
        assertThat(Clips.entered(Clips.plain("1.300\t-2.600\n12,5\t300")))
                .containsExactly(List.of("1.300", "-2.600"), List.of("12,5", "300"));
    }

    @Test
    void anOpenBlockIsReadAsTheUserSays() {
        Clip clip = Clips.plain("1,300\t2,600");
        assertThat(Clips.entered(clip.cells(Notation.DANISH).get(0))).containsExactly("1,300", "2,600");
        assertThat(Clips.entered(clip.cells(Notation.ENGLISH).get(0))).containsExactly("1.300", "2.600");
    }

    @Test
    void figuresThatContradictEachOtherAreReadEachForItself() {
        Clip clip = Clips.plain("\t1.300,5\t1,300.5\t1.300");
        assertThat(clip.notation()).isEqualTo(new NotationFinding(Notation.DANISH, true, 1, 1));
        assertThat(clip.notation().isMixed()).isTrue();
        assertThat(Clips.entered(clip)).containsExactly(List.of("", "1.300,5", "1.300,5", "1.300"));
    }

    @Test
    void numbersOfAListBeforeTheFiguresAreNoEvidence() {
        assertThat(Clips.plain("1.1\t1.300\n1.2\t2.600").notation())
                .isEqualTo(new NotationFinding(Notation.DANISH, true, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "−1,300.5 | -1.300,5",
                "–1,300.5 | -1.300,5",
                "1,300.5- | -1.300,5",
                "(1,300.5) | -1.300,5",
                "- 1,300.5 | -1.300,5",
                "kr. 1,300.5 | 1.300,5 kr.",
                "kr. -1,300.5 | -1.300,5 kr.",
                "-kr. 1,300.5 | -1.300,5 kr.",
                "DKK 1,300.5 | 1.300,5 kr",
                "1.3 mio. kr. | 1,3 mio. kr.",
                "12.5 t.kr. | 12,5 t.kr.",
                "12.5 % | 12.5 %",
                "2020-01-05 | 2020-01-05",
                "=1.5*2 | =1.5*2",
            })
    void aFigureIsEnteredAsADaneWouldTypeIt(String shown, String entered) {
        Clip clip = Clips.plain(shown);
        assertThat(clip.cells(Notation.ENGLISH).get(0).get(0)).isEqualTo(new PastedCell(shown, entered));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\u00a0300,5", "1\u2009300,5", "\u00a01.300,5\u202f", "1.300,5\u00a0t.kr."})
    void spacesOfAnyWidthAreSpaces(String shown) {
        assertThat(entered(shown, Notation.DANISH)).isEqualTo(Reading.of(new Amount(new BigDecimal("1300.5"))));
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 200).boxed();
    }

    /** The JDK writes the amounts in both notations. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenInEitherNotationIsTheSameAmount(int seed) {
        Random random = new Random(seed);
        BigDecimal amount = BigDecimal.valueOf(random.nextInt(2_000_000_000) - 1_000_000_000, random.nextInt(4));
        String pattern = "%,." + amount.scale() + "f";
        Reading<Amount> expected = Reading.of(new Amount(amount));
        assertThat(entered(String.format(Locale.US, pattern, amount), Notation.ENGLISH))
                .isEqualTo(expected);
        assertThat(entered(String.format(Locale.GERMANY, pattern, amount), Notation.DANISH))
                .isEqualTo(expected);
    }

    private static Reading<Amount> entered(String shown, Notation notation) {
        return DanishAmount.read(
                Clips.plain(shown).cells(notation).get(0).get(0).entered());
    }

    private static NotationFinding finding(String figure) {
        return Clips.plain(figure).notation();
    }
}
