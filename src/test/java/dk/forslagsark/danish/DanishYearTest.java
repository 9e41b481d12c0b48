package dk.forslagsark.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DanishYearTest {

    @ParameterizedTest
    @CsvSource({"2026,2026", "' 1900 ',1900", "2200,2200", "\u00a02026\u00a0,2026"})
    void aYearHasFourDigits(String typed, int year) {
        assertThat(DanishYear.read(typed).value()).contains(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "26", "1899", "2201", "20.26", "2.026", "02026", "-2026", "2026/27", "99999999999999", "x"})
    void otherTextsAreNoYear(String typed) {
        assertThat(DanishYear.read(typed).problem()).contains("Skriv et årstal mellem 1900 og 2200.");
    }

    @ParameterizedTest
    @CsvSource({"2019,2019", "2019,2024", "2019,2033"})
    void oneToFifteenYearsAreASpan(String first, String last) {
        assertThat(DanishYear.read(first, last).value())
                .contains(new Years(Integer.parseInt(first), Integer.parseInt(last)));
    }

    @ParameterizedTest
    @CsvSource({
        "2020,2019,Første år skal ligge før sidste år.",
        "2019,2034,Et forslag viser højst 15 år.",
        "x,2034,Skriv et årstal mellem 1900 og 2200.",
        "2019,x,Skriv et årstal mellem 1900 og 2200.",
    })
    void otherSpansAreRefusedWithTheReason(String first, String last, String reason) {
        assertThat(DanishYear.read(first, last).problem()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 0.03",
                "3,5 | 0.035",
                "3,5 % | 0.035",
                "3,5% | 0.035",
                "0 | 0",
                "8 | 0.08",
                "99,9999 | 0.999999",
                "0,0001 | 0.000001",
                "10 | 0.1",
                "3\u00a0%\u00a0 | 0.03",
            })
    void aRateIsReadInPerCentAndIsAFraction(String typed, BigDecimal rate) {
        assertThat(DanishYear.readPercent(typed).value()).contains(rate);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 | Renten skal være fra 0 til under 100 % med højst fire decimaler.",
                "-1 | Renten skal være fra 0 til under 100 % med højst fire decimaler.",
                "3,00001 | Renten skal være fra 0 til under 100 % med højst fire decimaler.",
                "3.5 % | Punktum skiller tusinder. Skriv komma før decimaler: 3,5.",
                "3 %% | “3 %%” er ikke et tal.",
                "høj % | “høj %” er ikke et tal.",
                "% | “%” er ikke et tal.",
            })
    void otherRatesAreRefusedWithTheReason(String typed, String reason) {
        assertThat(DanishYear.readPercent(typed).problem()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.03 | 3", "0.035 | 3,5", "0 | 0", "0.1 | 10", "0.000001 | 0,0001"})
    void aRateIsWrittenInPerCent(BigDecimal rate, String written) {
        assertThat(DanishYear.writePercent(rate)).isEqualTo(written);
    }
}
