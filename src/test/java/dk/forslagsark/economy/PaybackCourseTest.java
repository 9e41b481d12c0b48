package dk.forslagsark.economy;

import static dk.forslagsark.proposal.Drafts.amount;
import static dk.forslagsark.proposal.Drafts.atRate;
import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.service;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Drafts;
import dk.forslagsark.proposal.Proposal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaybackCourseTest {

    /**
     * The published BU01 at 3 %; its net effect is 300, -100, -400 and -1.000 in the years that follow. Discounted:
     *
     * <pre>
     * 2019   300
     * 2020  -100 / 1,03       =  -97,08738   300       -  97,08738 =   202,91262
     * 2021  -400 / 1,0609     = -377,03836   202,91262 - 377,03836 =  -174,12574
     * 2022 -1000 / 1,092727   = -915,14166  -174,12574 - 915,14166 = -1089,26740
     * 2023 -1000 / 1,12550881 = -888,48705                           -1977,75445
     * </pre>
     */
    @Test
    void theCourseIsTheAccumulatedDiscountedEffectRoundedToKroner() {
        Economy economy = Economy.of(PublishedProposals.read("investeringskatalog-2020/BU01.json"));
        List<Amount> byHand = amounts("300", "202.913", "-174.126", "-1089.267", "-1977.754");
        assertThat(economy.total().firstYear()).isEqualTo(2019);
        assertThat(economy.total().accumulated()).startsWith(byHand.toArray(Amount[]::new));
        assertThat(economy.service()).isEqualTo(economy.total());
    }

    @Test
    void theCourseHasAValueForEachOfAHundredYears() {
        Proposal proposal = atRate("0", permanent(showing(2019, 2020), service(cells(2019, "0 | -10"))));
        PaybackCourse course = Economy.of(proposal).total();
        assertThat(course.accumulated()).hasSize(100);
        // 99 years of 10
        assertThat(course.accumulated().get(99)).isEqualTo(amount("-990"));
    }

    @Test
    void theCourseBeginsInTheFirstYearWithAnAmount() {
        Proposal proposal = implementation(showing(2019, 2022), service(cells(2019, " | | 5 | ")));
        PaybackCourse course = Economy.of(proposal).total();
        assertThat(course.firstYear()).isEqualTo(2021);
        assertThat(course.accumulated()).startsWith(amount("5"), amount("5").plus(Amount.ZERO));
    }

    @Test
    void theCourseOfAnEmptyProposalBeginsInTheFirstYearShown() {
        PaybackCourse course = Economy.of(showing(2019, 2022)).total();
        assertThat(course.firstYear()).isEqualTo(2019);
        assertThat(course.accumulated()).hasSize(100).containsOnly(Amount.ZERO);
    }

    @Test
    void theServiceCourseLeavesOutThePermanentChangesOfOtherAreas() {
        Economy economy = Economy.of(PublishedProposals.read("omprioriteringskatalog-2018/TF02.json"));
        assertThat(economy.service().accumulated()).hasSize(100);
        assertThat(economy.service().accumulated().get(0)).isEqualTo(amount("500"));
    }

    /** 0,003 / 1,2 = 0,0025, midway between two kroner's thousandths. */
    @ParameterizedTest
    @CsvSource({"0.003, 0.003", "-0.003, -0.003", "0.001, 0.001", "-0.001, -0.001"})
    void midwayIsRoundedAwayFromZero(String second, String rounded) {
        Proposal proposal = atRate("0.2", implementation(showing(2019, 2020), service(cells(2019, "0 | " + second))));
        assertThat(Economy.of(proposal).total().accumulated().get(1)).isEqualTo(amount(rounded));
    }

    @Test
    void theAccumulatedValueIsCarriedForwardExactly() {
        Discounting discounting = Discounting.of(
                Stream.of("300", "-100", "-400").map(BigDecimal::new).toList(),
                BigDecimal.ZERO,
                new BigDecimal("0.03"));
        // 300 x 1,03 - 100 = 209; 209 x 1,03 - 400 = -184,73
        assertThat(discounting.carried().get(0)).isEqualByComparingTo("300");
        assertThat(discounting.carried().get(1)).isEqualByComparingTo("209");
        assertThat(discounting.carried().get(2)).isEqualByComparingTo("-184.73");
        assertThat(discounting.lastYearOwing()).isEqualTo(2);
    }

    /** It need not be followed to the end where what repeats draws it no other way; whoever does follow it comes to the same. */
    @Test
    void theLastYearOwingIsTheSameAsWhenAllYearsAreFollowed() {
        Random random = new Random(2026);
        for (int i = 0; i < 300; i++) {
            List<BigDecimal> shown = random.ints(1 + random.nextInt(5), -5, 6)
                    .mapToObj(BigDecimal::valueOf)
                    .toList();
            Discounting discounting = Discounting.of(
                    shown, BigDecimal.valueOf(random.nextInt(-2, 3)), BigDecimal.valueOf(random.nextInt(0, 30), 2));
            List<BigDecimal> carried = discounting.carried();
            int last = IntStream.rangeClosed(1, carried.size())
                    .filter(year -> carried.get(year - 1).signum() > 0)
                    .max()
                    .orElse(0);
            assertThat(discounting.lastYearOwing()).as(discounting.toString()).isEqualTo(last);
        }
    }

    /** Neither the largest amounts nor the longest rates are too much. */
    @ParameterizedTest
    @CsvSource({"0.999999", "0.000001", "0.123456", "0", "0e-2147483647", "0e2147483647"})
    void extremesAreComputedToo(String rate) {
        String most = "99999999999.999";
        Proposal proposal = permanent(showing(2019, 2020), service(cells(2019, "-" + most + " | " + most)));
        PaybackCourse course = Economy.of(atRate(rate, proposal)).total();
        assertThat(course.payback()).isEqualTo(new Payback.Never());
        assertThat(course.accumulated().get(0)).isEqualTo(amount("-" + most));
    }

    private static List<Amount> amounts(String... thousands) {
        return Stream.of(thousands).map(Drafts::amount).toList();
    }
}
