package dk.forslagsark.danish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.forslagsark.proposal.Amount;
import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DanishAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "-0 | 0",
                "7 | 7",
                "-1.300 | -1300",
                "-1300 | -1300",
                "1.300,5 | 1300.5",
                "1,300 | 1.3",
                "1,3000 | 1.3",
                "0,001 | 0.001",
                "+300 | 300",
                ",5 | 0.5",
                "-,5 | -0.5",
                "(1.300) | -1300",
                "(1.300,5) | -1300.5",
                "( 1.300 ) | -1300",
                "1 300 | 1300",
                "1 300 000,5 | 1300000.5",
                "- 300 | -300",
                "  300  | 300",
                "007 | 7",
                "99.999.999.999,999 | 99999999999.999",
            })
    void aBareNumberIsInThousandKroner(String typed, BigDecimal thousands) {
        assertThat(DanishAmount.read(typed)).isEqualTo(Reading.of(new Amount(thousands)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,3 mio | 1300",
                "1,3 mio. | 1300",
                "1,3 millioner | 1300",
                "1 million | 1000",
                "-2,5 millioner kr. | -2500",
                "1,3 milliarder | 1300000",
                "300 tusinder | 300",
                "1,3 mio. kr. | 1300",
                "1,3 mio.kr. | 1300",
                "1,3 mio kr | 1300",
                "1,3mio | 1300",
                "-1,3 MIO | -1300",
                "(1,3) mio | -1300",
                "1,3 mill. kr. | 1300",
                "1,3 mio. kroner | 1300",
                "300 tusind | 300",
                "300 tusinde kroner | 300",
                "1.000.000 kroner | 1000",
                "1.000.- | 1000",
                "1000.- | 1000",
                "1.000:- kr. | 1",
                "2 mia | 2000000",
                "2 mia. kr. | 2000000",
                "0,0000005 mia | 0.5",
                "300 t | 300",
                "300t | 300",
                "300 t. | 300",
                "300 t.kr. | 300",
                "300 t. kr. | 300",
                "300 t kr | 300",
                "300 tkr | 300",
                "300 tkr. | 300",
                "300 Tkr. | 300",
                "1.300 t | 1300",
                "1.300.000 kr. | 1300",
                "1.300.000 kr | 1300",
                "1.300.000kr. | 1300",
                "1 kr. | 0.001",
                "-1.500,00 kr. | -1.5",
                "1.000 DKK | 1",
                "-1.000.000 dkk | -1000",
                "300 tDKK | 300",
                "300 TDKK | 300",
                "300 t.DKK | 300",
                "1,3 mDKK | 1300",
                "1,3 mkr. | 1300",
                "1,3 mio. DKK | 1300",
                "300 tusinde kr. | 300",
            })
    void aUnitBehindTheNumberCounts(String typed, BigDecimal thousands) {
        assertThat(DanishAmount.read(typed)).isEqualTo(Reading.of(new Amount(thousands)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kr. 1.000 | 1",
                "kr 1.000.000 | 1000",
                "DKK 1.000.000 | 1000",
                "kr. -1.000.000 | -1000",
                "-kr. 1.000.000 | -1000",
                "kr. (1.000.000) | -1000",
                "(kr. 1.000.000) | -1000",
                "t.kr. 300 | 300",
                "t. kr. 300 | 300",
                "tDKK 300 | 300",
                "tkr 300- | -300",
                "mio. kr. 1,3 | 1300",
                "mDKK 1,3 | 1300",
                "DKK 1,3 mio. | 1300",
            })
    void aUnitBeforeTheNumberCounts(String typed, BigDecimal thousands) {
        assertThat(DanishAmount.read(typed)).isEqualTo(Reading.of(new Amount(thousands)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "300- | -300",
                "1.300,5- | -1300.5",
                "300 - | -300",
                "300\u2212 | -300",
                "300- t.kr. | -300",
                "1.000,- | 1000",
                "-1.000,- | -1000",
                "1.000,-- | 1000",
                "1.000,\u2013 | 1000",
                "(1.000,-) | -1000",
                "1.000.000,- kr. | 1000",
                "kr. 1.000.000,- | 1000",
            })
    void aMinusOrADashForTheØreMayStandBehind(String typed, BigDecimal thousands) {
        assertThat(DanishAmount.read(typed)).isEqualTo(Reading.of(new Amount(thousands)));
    }

    /** Word and Excel write other dashes and spaces than the keyboard has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u22121300", // minus
                "\u20131300", // en dash
                "\u20141300", // em dash
                "\u20111300", // hyphen that does not break
                "\u2212\u00a01300",
                "-1\u00a0300", // space that does not break
                "-1\u2009300", // thin space
                "-1\u202f300", // narrow space that does not break
                "-1\u2007300", // space as wide as a figure
                "\u00a0-1.300\u00a0",
                "-1.300\u00a0t.kr.",
                "-1.300 t.\u00a0kr.",
                "-1.300 tkr.\u00a0",
                "-1.300\u202ft",
                "\u00ad1300", // soft hyphen
                "\ufe631300", // small hyphen
                "\uff0d1300", // wide hyphen
                "\u200e-1300", // mark of direction
                "\u202d-1.300\u202c",
                "\ufeff-1300", // byte order mark
                "-1\u2060300", // joiner
                "-1\u200b300", // space without width
                "\t-1.300\n",
            })
    void anyDashIsAMinusAndAnySpaceASpace(String typed) {
        assertThat(DanishAmount.read(typed)).isEqualTo(Reading.of(Amount.of(-1300)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.3 | 1,3",
                "1.30 | 1,30",
                "-1.3 | -1,3",
                "1.3000 | 1,3000",
                "1300.5 | 1300,5",
                "1234.567 | 1234,567",
                "0.500 | 0,500",
                "00.300 | 00,300",
                "(1.3) | -1,3",
                "1.3 mio | 1,3",
                "\u22121.3 | -1,3",
            })
    void aDecimalPointIsRefusedWithTheAdviceToWriteAComma(String typed, String advised) {
        assertThat(DanishAmount.read(typed).problem())
                .contains("Punktum skiller tusinder. Skriv komma før decimaler: " + advised + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "+",
                ",",
                ".",
                "()",
                "(-5)",
                "(+5)",
                "--5",
                "+-5",
                "-(5)",
                "(5",
                "5)",
                "abc",
                "12abc",
                "1e5",
                "NaN",
                "0x10",
                "1.300.00",
                "1.30.000",
                "1..300",
                ".300",
                "1.300,",
                "1,3,4",
                "1,300.5",
                "1 30",
                "12 34",
                "300 400 5",
                "1\u00ad300",
                "-300-",
                "(300-)",
                "300--",
                "3(5)",
                "(5)3",
                "kr. kr. 300",
                "EUR 300",
                "5 kr. 300",
                "0 300",
                "1.300 000",
                "1 300.000",
                "1, 5",
                "kr",
                "kr.",
                "t",
                "mio",
                "- t",
                "ABC mio",
                "3 mio 5 t",
                "3 mio mio",
                "1,3 millionære",
                "50 %",
                "½",
                "٣",
            })
    void whatIsNoAmountIsQuotedAsItWasTyped(String typed) {
        assertThat(DanishAmount.read(typed).problem()).contains("“" + typed + "” er ikke et tal.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"300\n400", "300\r\n400", "300\u2028400", "1.\n300"})
    void lineBreaksDoNotStandBetweenThousands(String typed) {
        assertThat(DanishAmount.read(typed).value()).isEmpty();
    }

    @Test
    void spacesAroundWhatWasTypedAreNotQuoted() {
        assertThat(DanishAmount.read(" \u00a0abc\n").problem()).contains("“abc” er ikke et tal.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\t\n"})
    void whereNothingIsTypedANumberIsAskedFor(String typed) {
        assertThat(DanishAmount.read(typed).problem()).contains("Skriv et tal.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2345", "0,0001", "1,5 kr.", "0,0000001 mio", "-,0005"})
    void lessThanAKroneIsRefused(String typed) {
        assertThat(DanishAmount.read(typed).problem()).contains("Et beløb i 1.000 kr. kan højst have tre decimaler.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100.000.000.000",
                "-100000000000",
                "100000 mia",
                "100.000.000 mio",
                "100.000.000.000.000 kr.",
                "9999999999999999999999999999999999999999",
                "1000000000000,12345",
            })
    void moreThanAHundredTimesTheStateBudgetIsRefused(String typed) {
        assertThat(DanishAmount.read(typed).problem()).contains("Beløbet er for stort.");
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 59, 60, 61, 1_000, 1_000_000})
    void veryLongTextsAreRefused(int length) {
        String reason = "Teksten er for lang til at være et tal.";
        assertThat(DanishAmount.read("1".repeat(length)).problem()).contains(reason);
        assertThat(DanishAmount.read("x".repeat(length)).problem()).contains(reason);
        assertThat(DanishAmount.read("1 ".repeat(length) + "mio").problem()).contains(reason);
        assertThat(DanishAmount.read("mio".repeat(length)).problem()).contains(reason);
    }

    @Test
    void spacesAroundDoNotMakeATextLong() {
        assertThat(DanishAmount.read(" ".repeat(100) + "300" + " ".repeat(100) + "t"))
                .isEqualTo(Reading.of(Amount.of(300)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "7 | 7",
                "999 | 999",
                "1000 | 1.000",
                "-1000 | -1.000",
                "-999 | -999",
                "-1300.5 | -1.300,5",
                "0.001 | 0,001",
                "-0.25 | -0,25",
                "300.0 | 300",
                "1E+3 | 1.000",
                "123456 | 123.456",
                "1234567 | 1.234.567",
                "99999999999.999 | 99.999.999.999,999",
            })
    void amountsAreWrittenWithPointsAndAComma(BigDecimal thousands, String written) {
        assertThat(DanishAmount.write(new Amount(thousands))).isEqualTo(written);
    }

    static LongStream kroner() {
        Random random = new Random(2020);
        return LongStream.generate(() -> random.nextLong() >> random.nextInt(64))
                .filter(kroner -> Math.abs(kroner) < 100_000_000_000_000L)
                .limit(2_000);
    }

    @Test
    void whatIsWrittenIsReadAsTheSameAmount() {
        assertThat(kroner().mapToObj(kroner -> new Amount(BigDecimal.valueOf(kroner, 3))))
                .allSatisfy(amount -> assertThat(DanishAmount.read(DanishAmount.write(amount)))
                        .isEqualTo(Reading.of(amount)));
    }

    /** Texts of the characters that mean something, at random. */
    static java.util.stream.Stream<Long> seeds() {
        return LongStream.range(0, 20).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTextGivesAnAmountOrAReasonThatEndsInAFullStop(long seed) {
        Random random = new Random(seed);
        String alphabet = "0123456789.,-+() \u00a0\u2212\ntkrmioaABC%";
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(50), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
            assertThatCode(() -> assertThat(DanishAmount.read(text.toString())).satisfies(reading -> {
                        assertThat(reading.value().isPresent())
                                .isNotEqualTo(reading.problem().isPresent());
                        assertThat(reading.problem().orElse("Godt."))
                                .endsWith(".")
                                .doesNotContain("\n");
                    }))
                    .as(text.toString())
                    .doesNotThrowAnyException();
        }
    }
}
