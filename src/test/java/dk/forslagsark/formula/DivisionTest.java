package dk.forslagsark.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionTest {
    private static final MathContext TEN = new MathContext(10, RoundingMode.HALF_EVEN);

    @ParameterizedTest
    @CsvSource({
        "1, 8, 0.125",
        "-9, 12, -0.75",
        "600, 12, 50",
        "1e3, 2.5e-2, 40000",
        "0, 7, 0",
        "1, 3, 0.3333333333",
        "2, -3, -0.6666666667",
        "1, 1024, 0.0009765625",
        "1, 4096, 0.0002441406250",
        "12345678901.5, 1, 12345678900"
    })
    void isExactWhereTheQuotientHasAnEndAndIsRoundedWhereItHasNone(
            BigDecimal dividend, BigDecimal divisor, BigDecimal quotient) {
        assertThat(Division.of(dividend, divisor, TEN)).isEqualByComparingTo(quotient);
    }

    @Test
    void isWhatTheLibraryComesTo() {
        Random random = new Random(2026);
        MathContext digits = MathContext.DECIMAL128;
        for (int i = 0; i < 2_000; i++) {
            BigDecimal dividend = decimal(random);
            BigDecimal divisor = decimal(random).add(new BigDecimal("0.0000000001"));
            assertThat(Division.of(dividend, divisor, digits)).isEqualByComparingTo(dividend.divide(divisor, digits));
        }
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> Division.of(BigDecimal.ONE, new BigDecimal("0.00"), TEN))
                .isInstanceOf(ArithmeticException.class);
    }

    private static BigDecimal decimal(Random random) {
        return new BigDecimal(new BigInteger(1 + random.nextInt(90), random), random.nextInt(9) - 3);
    }
}
