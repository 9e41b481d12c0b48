package dk.forslagsark.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {
    private static final Years YEARS = new Years(2019, 2024);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.00",
                "0E+9",
                "0E-2147483647",
                "0.03",
                "0.08",
                "0.999999",
                "0.000001",
                "0.0300000000",
                "3E-2"
            })
    void aRateIsAFractionFromZeroUpToOne(String rate) {
        assertThat(Terms.isRate(new BigDecimal(rate))).isTrue();
        assertThat(terms(rate).rate()).isEqualByComparingTo(rate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0.01",
                "1",
                "1.0",
                "3",
                "0.0000001",
                "0.9999999",
                "1E+2147483647",
                "-1E+2147483647",
                "1E-2147483647",
            })
    void otherRatesAreRefused(String rate) {
        assertThat(Terms.isRate(new BigDecimal(rate))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> terms(rate));
    }

    @ParameterizedTest
    @CsvSource({"0.03,0.0300", "0,0E+9", "0,0.00", "0.1,1E-1"})
    void aRateIsTheSameHoweverWritten(String one, String other) {
        assertThat(terms(one)).isEqualTo(terms(other));
    }

    @Test
    void theRateIsThreePerCentUnlessItIsSaid() {
        assertThat(new Terms(2020, YEARS, Optional.empty()).rate()).isEqualByComparingTo("0.03");
        assertThat(terms("0").rate()).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1899, 2201, -2020})
    void aPriceLevelIsAYear(int priceLevel) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Terms(priceLevel, YEARS, Optional.empty()));
    }

    @Test
    void thereAreAlwaysYears() {
        assertThatNullPointerException().isThrownBy(() -> new Terms(2020, null, Optional.empty()));
    }

    private static Terms terms(String rate) {
        return new Terms(2020, YEARS, Optional.of(new BigDecimal(rate)));
    }
}
