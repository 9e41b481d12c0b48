package dk.forslagsark.economy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Drafts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationKeysTest {

    @ParameterizedTest
    @CsvSource({
        // The two published cases.
        "1500 3900 6300 9900, 7 18 29 46",
        "-3300 -6700, 33 67",
        "-2800, 100",
        "0.001, 100",
        // Each 33,3: the point that is missing goes to the first.
        "1 1 1, 34 33 33",
        // Each 16,7: four points are missing.
        "-5 -5 -5 -5 -5 -5, 17 17 17 17 16 16",
        "1 0 1, 50 0 50",
        // 0,4 and 99,6.
        "1 249, 0 100",
        // 12,5 and 87,5: a tie goes to the first.
        "1 7, 13 87",
        "7 1, 88 12",
        // They pull different ways; -33,3 and 133,3.
        "-150 50, 150 -50",
        "50 -200, -33 133",
        // 100 / 0,001 and its opposite less one.
        "99999999999.999 -99999999999.998, 9999999999999900 -9999999999999800",
    })
    void areSharesOfTheTotalInWholePerCent(String amounts, String keys) {
        assertThat(keys(amounts)).containsExactly(keys.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"0, NET_IS_ZERO", "100 -100, NET_IS_ZERO NET_IS_ZERO", "0 0 0, NET_IS_ZERO NET_IS_ZERO NET_IS_ZERO"})
    void thereAreNoneOfATotalOfZero(String amounts, String reasons) {
        assertThat(keys(amounts)).containsExactly(reasons.split(" "));
    }

    @Test
    void addUpToAHundredAndAreLessThanAPointOff() {
        Random random = new Random(20);
        for (int round = 0; round < 500; round++) {
            List<Amount> amounts = IntStream.rangeClosed(0, random.nextInt(8))
                    .mapToObj(i -> Amount.of(random.nextInt(2000) - 500))
                    .toList();
            BigDecimal total = Amount.sum(amounts).thousands();
            if (total.signum() != 0) {
                compare(amounts, total);
            }
        }
    }

    private static void compare(List<Amount> amounts, BigDecimal total) {
        List<BigDecimal> keys = AllocationKeys.of(amounts).stream()
                .map(key -> key.ifAny().orElseThrow())
                .toList();
        assertThat(keys.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("100");
        for (int i = 0; i < keys.size(); i++) {
            // |key * total - 100 * amount| < |total|
            BigDecimal off = keys.get(i)
                    .multiply(total)
                    .subtract(amounts.get(i).thousands().movePointRight(2));
            assertThat(off.abs()).as("%s of %s", amounts.get(i), amounts).isLessThan(total.abs());
        }
    }

    private static Stream<String> keys(String amounts) {
        return AllocationKeys.of(
                        Stream.of(amounts.split(" ")).map(Drafts::amount).toList())
                .stream()
                .map(DerivedDrafts::text);
    }
}
