package dk.forslagsark.economy;

import static dk.forslagsark.proposal.Drafts.atRate;
import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.service;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.economy.Payback.After;
import dk.forslagsark.economy.Payback.Never;
import dk.forslagsark.economy.Payback.Nothing;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule of the payback period, on cases made for it. Savings are negative; year 1 is not discounted. */
class PaybackTest {
    private static final Payback NOTHING = new Nothing();
    private static final Payback NEVER = new Never();

    @Test
    void withoutAnyRowThereIsNothingToPayBack() {
        assertThat(payback(showing(2019, 2022))).isEqualTo(NOTHING);
    }

    @Test
    void withoutCostsThereIsNothingToPayBack() {
        assertThat(payback(of("-100 | -100", ""))).isEqualTo(NOTHING);
    }

    @Test
    void costsWithoutSavingsAreNeverPaidBack() {
        assertThat(payback(of("", "100 | 50"))).isEqualTo(NEVER);
    }

    @Test
    void savingsThatTheInterestEatsAreNeverPaidBack() {
        // At 3 % a debt of 100 costs 3 a year: 3 for ever from next year on pays exactly nothing of it off.
        assertThat(payback(of("0 | -3", "100 | "))).isEqualTo(NEVER);
    }

    @Test
    void aPermanentExpenseIsNeverPaidBack() {
        assertThat(payback(of("0 | 5", ""))).isEqualTo(NEVER);
    }

    @Test
    void savingsThatTurnIntoAnExpenseInTheLastYearShownAreNeverPaidBack() {
        // 100 - 150 is below zero, but + 1 a year for ever is above it again long before year 100.
        assertThat(payback(atRate("0", of("0 | -150 | 1", "100 | | ")))).isEqualTo(NEVER);
    }

    @Test
    void backAboveZeroAfterHavingBeenBelowCountsTheLastTime() {
        // Without discounting, accumulated: 100, -50, 50, 0.
        assertThat(payback(atRate("0", of("0 | -150 | -50 | -50", "100 | | 150 | "))))
                .isEqualTo(new After(4, 2022));
    }

    @Test
    void costsAfterSavingsAreToBePaidBackToo() {
        // Without discounting, accumulated: -50, -100, 100, 50, 0.
        assertThat(payback(atRate("0", of("-50 | -50 | -50", " | | 250")))).isEqualTo(new After(5, 2023));
    }

    @Test
    void costsAfterEnoughSavingsLeaveNothingToPayBack() {
        // Without discounting, accumulated: -50, -100, 0, -50.
        assertThat(payback(atRate("0", of("-50 | -50 | -50", " | | 150")))).isEqualTo(NOTHING);
    }

    @Test
    void exactlyZeroAtAYearIsPaidBackInThatYear() {
        // 100 - 103 / 1,03 = 0.
        assertThat(payback(of("0 | -103 | 0", "100 | | "))).isEqualTo(new After(2, 2020));
    }

    @Test
    void aKroneShortOfExactlyZeroIsNotPaidBack() {
        assertThat(payback(of("0 | -102.999 | 0", "100 | | "))).isEqualTo(NEVER);
    }

    @Test
    void exactlyZeroAfterManyYearsIsSeenAsZero() {
        // 3 % on 1000 for three years: 1000 x 1,03^3 = 1092,727.
        assertThat(payback(of("0 | 0 | 0 | -1092.727 | 0", "1000 | | | | "))).isEqualTo(new After(4, 2022));
    }

    @Test
    void theLastYearShownRepeats() {
        // 100 is owed after year 2; the 10 of year 2 repeat: 110 - 11 x 10 = 0 after year 12.
        assertThat(payback(atRate("0", of("0 | -10", "110 | ")))).isEqualTo(new After(12, 2030));
    }

    @Test
    void onlyThePermanentChangesOfTheLastYearRepeat() {
        // 30 in year 1 and 30 in year 2 are costs of those years alone: 30, 50, 40, 30, 20, 10, 0.
        assertThat(payback(atRate("0", of("0 | -10", "30 | 30")))).isEqualTo(new After(7, 2025));
    }

    @Test
    void anEarlierYearsSavingDoesNotRepeat() {
        assertThat(payback(atRate("0", of("0 | -50 | ", "100 | | ")))).isEqualTo(NEVER);
    }

    @ParameterizedTest
    @CsvSource({
        // 100 - 108 / 1,08 = 0; at 9 % 100 - 108 / 1,09 > 0; without discounting 100 - 100 = 0.
        "0.08, -108, true",
        "0.09, -108, false",
        "0, -100, true",
        "0, -99.999, false",
        "0.08, -107.999, false",
    })
    void theProposalsOwnRateCounts(String rate, String saving, boolean paidBack) {
        Payback payback = payback(atRate(rate, of("0 | " + saving + " | 0", "100 | | ")));
        assertThat(payback).isEqualTo(paidBack ? new After(2, 2020) : NEVER);
    }

    @Test
    void theUsualRateIsThreePerCent() {
        Proposal proposal = of("0 | -60 | -60", "115 | | ");
        // 115 x 1,03 - 60 = 58,45; 58,45 x 1,03 - 60 = 0,2035 > 0; without discounting 115 - 120 < 0.
        assertThat(payback(proposal)).isEqualTo(new After(4, 2022));
        assertThat(payback(atRate("0.03", proposal))).isEqualTo(new After(4, 2022));
        assertThat(payback(atRate("0", proposal))).isEqualTo(new After(3, 2021));
    }

    @Test
    void anEmptyFirstYearIsNotYearOne() {
        // The form begins in 2019, the amounts in 2020: 2020 is year 1, undiscounted, 2021 year 2.
        assertThat(payback(of(" | 0 | -103 | 0", " | 100 | | "))).isEqualTo(new After(2, 2021));
    }

    @Test
    void aZeroTypedInTheFirstYearMakesItYearOne() {
        assertThat(payback(of("0 | 0 | -103 | 0", " | 100 | | "))).isEqualTo(new After(3, 2021));
        assertThat(payback(of(" | 0 | -103 | 0", "0 | 100 | | "))).isEqualTo(new After(3, 2021));
    }

    @Test
    void whatCouldNotBeReadDoesNotMakeAYearYearOne() {
        assertThat(payback(of("abc | 0 | -103 | 0", " | 100 | | "))).isEqualTo(new After(2, 2021));
    }

    @Test
    void anAmountBeforeTheYearsShownDoesNotMakeAYearYearOne() {
        Proposal proposal = implementation(
                permanent(showing(2019, 2022), service(cells(2018, "5 | | 0 | -103 | 0"))),
                service(cells(2019, " | 100 | | ")));
        assertThat(payback(proposal)).isEqualTo(new After(2, 2021));
    }

    @Test
    void yearOneIsTheSameForBothPeriods() {
        Proposal proposal = permanent(
                showing(2019, 2021),
                Line.of("", Area.TRANSFERS, cells(2019, "0 | | ")),
                service(cells(2019, " | | -103")));
        proposal = implementation(proposal, service(cells(2019, " | 100 | ")));
        assertThat(Economy.of(proposal).service().firstYear()).isEqualTo(2019);
        assertThat(Economy.of(proposal).service().payback()).isEqualTo(new After(3, 2021));
    }

    @Test
    void onlyTheServicePartCountsInTheServicePeriod() {
        Proposal proposal = permanent(
                showing(2019, 2020),
                service(cells(2019, "0 | -10")),
                Line.of("", Area.TRANSFERS, cells(2019, "0 | -90")));
        proposal = atRate("0", implementation(proposal, service(cells(2019, "100 | "))));
        // Total: 100 - 100 = 0 after year 2. Service: 100 - 10 x 10 = 0 after year 11.
        assertThat(Economy.of(proposal).total().payback()).isEqualTo(new After(2, 2020));
        assertThat(Economy.of(proposal).service().payback()).isEqualTo(new After(11, 2029));
    }

    static List<Area> areas() {
        return Area.SHIPPED;
    }

    @ParameterizedTest
    @MethodSource("areas")
    void implementationCostsOfAnyAreaCountInBothPeriods(Area area) {
        Proposal proposal = permanent(showing(2019, 2020), service(cells(2019, "0 | -103")));
        proposal = implementation(proposal, Line.of("", area, cells(2019, "100 | ")));
        assertThat(Economy.of(proposal).service().payback()).isEqualTo(new After(2, 2020));
        assertThat(Economy.of(proposal).total().payback()).isEqualTo(new After(2, 2020));
    }

    @Test
    void withSavingsOutsideServiceOnlyTheServicePeriodIsNever() {
        Proposal proposal = permanent(showing(2019, 2020), Line.of("", Area.EMPLOYMENT, cells(2019, "0 | -103")));
        proposal = implementation(proposal, service(cells(2019, "100 | ")));
        assertThat(Economy.of(proposal).service().payback()).isEqualTo(NEVER);
        assertThat(Economy.of(proposal).total().payback()).isEqualTo(new After(2, 2020));
    }

    @Test
    void paidBackInYearHundredIsPaidBackAndAYearLaterIsNever() {
        // Without discounting, a cost in year 1 and 1 saved in each of the years 2 to 100: 99 x 1.
        assertThat(payback(atRate("0", of("0 | -1", "99 | ")))).isEqualTo(new After(100, 2118));
        assertThat(payback(atRate("0", of("0 | -1", "99.001 | ")))).isEqualTo(NEVER);
        assertThat(payback(atRate("0", of("0 | -1", "98 | ")))).isEqualTo(new After(99, 2117));
    }

    @Test
    void theHundredYearsBeginWithYearOneAndNotWithTheFirstYearShown() {
        assertThat(payback(atRate("0", of(" | 0 | -1", " | 99 | ")))).isEqualTo(new After(100, 2119));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0.001", "99999999999.999"})
    void aSingleYearWithANetCostIsNeverPaidBack(String cost) {
        assertThat(payback(implementation(showing(2019, 2019), service(cells(2019, cost)))))
                .isEqualTo(NEVER);
    }

    @Test
    void aSingleYearRepeats() {
        // One year shown: 30 in it, of which a saving of 10 repeats: 20, 10, 0.
        assertThat(payback(atRate("0", of("-10", "30")))).isEqualTo(new After(3, 2021));
    }

    @Test
    void fifteenYearsAreAllCounted() {
        // Without discounting 15 is owed in year 1; 1 in each of the years 2 to 14, 2 in year 15: 15 - 13 - 2 = 0.
        String savings = "0 " + "| -1 ".repeat(13) + "| -2";
        assertThat(payback(atRate("0", of(savings, "15 " + "| ".repeat(14))))).isEqualTo(new After(15, 2033));
    }

    @Test
    void theLargestAmountsAreExact() {
        // 97.087.378.640,776 x 1,03 = 99.999.999.999,99928, which is 0,00028 more than is saved;
        // 97.087.378.640,775 x 1,03 = 99.999.999.999,99825, which is 0,00075 less.
        assertThat(payback(of("0 | -99999999999.999 | 0", "97087378640.776 | | ")))
                .isEqualTo(NEVER);
        assertThat(payback(of("0 | -99999999999.999 | 0", "97087378640.775 | | ")))
                .isEqualTo(new After(2, 2020));
    }

    private static Payback payback(Proposal proposal) {
        return Economy.of(proposal).total().payback();
    }

    /** A proposal of one row in each block, from 2019 on, with as many years as the longer row has cells. */
    private static Proposal of(String permanent, String implementation) {
        int cells = Math.max(permanent.split("\\|", -1).length, implementation.split("\\|", -1).length);
        Proposal proposal = permanent(showing(2019, 2018 + cells), service(cells(2019, permanent)));
        return implementation(proposal, service(cells(2019, implementation)));
    }
}
