package dk.forslagsark.danish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DanishNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25,75 | 25.75",
                "-2,25 | -2.25",
                "1.300 | 1300",
                "0,03 | 0.03",
                "3 | 3",
                "0,1234567 | 0.1234567",
                "1.234.567,891 | 1234567.891",
            })
    void numbersAreReadWithAllTheirDecimals(String typed, BigDecimal number) {
        assertThat(DanishNumber.read(typed).value()).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 t", "1,3 mio", "5 kr.", "3 %", "x"})
    void aNumberHasNoUnit(String typed) {
        assertThat(DanishNumber.read(typed).problem()).contains("“" + typed + "” er ikke et tal.");
    }

    @Test
    void fortyCharactersAreReadAndMoreAreNot() {
        assertThat(DanishNumber.read("1".repeat(40)).value()).contains(new BigDecimal("1".repeat(40)));
        assertThat(DanishNumber.read("1".repeat(41)).problem()).contains("Teksten er for lang til at være et tal.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25.75 | 25,75",
                "-2.25 | -2,25",
                "-0.0 | 0,0",
                "1E+6 | 1.000.000",
                "0E+3 | 0",
                "1E-3 | 0,001",
                "-1234.50 | -1.234,50",
            })
    void numbersAreWrittenWithTheDecimalsTheyHave(BigDecimal number, String written) {
        assertThat(DanishNumber.write(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1E+3 | 1.000", "1000.00 | 1.000", "-12.50 | -12,5", "0E+3 | 0", "0.000 | 0", "-0.001 | -0,001"})
    void numbersAreWrittenBrieflyWithTheDecimalsTheyNeed(BigDecimal number, String written) {
        assertThat(DanishNumber.writeBriefly(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u2009 \u202f"})
    void spacesOfAnyKindAreBlank(String text) {
        assertThat(DanishNumber.isBlank(text)).isTrue();
        assertThat(DanishNumber.isBlank(text + "0")).isFalse();
    }
}
