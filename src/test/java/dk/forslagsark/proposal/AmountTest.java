package dk.forslagsark.proposal;

import static dk.forslagsark.proposal.Drafts.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource({"300,300.0", "300,3E+2", "0,0.000", "0,0E+9", "0,-0", "-1.5,-1.500", "0.001,1E-3", "0,0E-2147483647"})
    void amountsOfOneValueAreEqualHoweverWritten(BigDecimal one, BigDecimal other) {
        assertThat(new Amount(one)).isEqualTo(new Amount(other)).hasSameHashCodeAs(new Amount(other));
        assertThat(new Amount(one)).hasToString(new Amount(other).toString());
        assertThat(new Amount(one)).isEqualByComparingTo(new Amount(other));
    }

    @ParameterizedTest
    @CsvSource({"3E+2,300", "300.50,300.5", "0.000,0", "-1E+3,-1000", "0.001,0.001"})
    void anAmountIsShownAsAPlainNumberWithoutTrailingZeros(BigDecimal number, String shown) {
        assertThat(new Amount(number)).hasToString(shown);
        assertThat(new Amount(number).thousands()).isEqualTo(new BigDecimal(shown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0001",
                "-1.2345",
                "1E-4",
                "1E-2147483647",
                "1.0000000000000000000000000001",
                "1.1E+24",
                "-1.1E+24",
                "1E+25",
                "1E+2147483647",
                "-1E+2147483647",
                "12345678901E+2147483647",
            })
    void moreThanThreeDecimalsOrAnAbsurdSizeIsNoAmount(String number) {
        BigDecimal absurd = new BigDecimal(number);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amount(absurd))
                .withMessageStartingWith("not an amount");
    }

    @Test
    void noNumberIsNoAmount() {
        assertThatNullPointerException().isThrownBy(() -> new Amount(null));
    }

    @ParameterizedTest
    @CsvSource({
        "99999999999.999,true", "-99999999999.999,true", "100000000000,false", "-100000000000,false", "1E+11,false",
        "1E+2147483647,false", "-1E+2147483647,false", "1E-2147483647,true", "0E+2147483647,true", "0,true",
    })
    void whatMayBeEnteredLiesWithinTheLimit(BigDecimal number, boolean inRange) {
        assertThat(Amount.isInRange(number)).isEqualTo(inRange);
    }

    @ParameterizedTest
    @CsvSource({
        "0.001,false",
        "1.2340,false",
        "1.2345,true",
        "0.00000,false",
        "1E+2147483647,false",
        "1E-2147483647,true",
        "0E-2147483647,false",
        "10E+2147483647,false",
        "-0.0001,true",
    })
    void threeDecimalsAreEnough(String number, boolean tooMany) {
        assertThat(Amount.hasTooManyDecimals(new BigDecimal(number))).isEqualTo(tooMany);
    }

    @Test
    void evenTheLargestExponentThereIsCanBeAsked() {
        BigDecimal largest = new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE);
        assertThat(Amount.isInRange(largest)).isFalse();
        assertThat(Amount.hasTooManyDecimals(largest)).isFalse();
    }

    @Test
    void sumsAreExact() {
        assertThat(amount("0.1").plus(amount("0.2"))).isEqualTo(amount("0.3"));
        assertThat(amount("99999999999.999").plus(amount("0.001"))).isEqualTo(amount("100000000000"));
        assertThat(amount("5").plus(amount("-5"))).isEqualTo(Amount.ZERO);
        assertThat(Amount.sum(List.of(amount("1.5"), amount("-2"), amount("0.25"))))
                .isEqualTo(amount("-0.25"));
        assertThat(Amount.sum(List.of())).isEqualTo(Amount.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"-0.001,true", "0,false", "0.001,false"})
    void anAmountKnowsItsSign(BigDecimal number, boolean negative) {
        assertThat(new Amount(number).isNegative()).isEqualTo(negative);
    }

    @Test
    void amountsAreOrderedByValue() {
        assertThat(List.of(amount("2"), amount("-10"), amount("0.5")).stream().sorted())
                .containsExactly(amount("-10"), amount("0.5"), amount("2"));
        assertThat(Amount.of(-1300)).isEqualTo(amount("-1300"));
    }
}
