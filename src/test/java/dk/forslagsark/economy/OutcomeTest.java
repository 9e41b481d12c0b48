package dk.forslagsark.economy;

import static dk.forslagsark.proposal.Drafts.amount;
import static dk.forslagsark.proposal.Drafts.atRate;
import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.line;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.service;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.file.RandomProposal;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Scenario;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTest {
    private static final Proposal BU04 = PublishedProposals.read("investeringskatalog-2020/BU04.json");
    private static final Proposal TV01B = PublishedProposals.read("omprioriteringskatalog-2018/TV01b.json");
    private static final BigDecimal NO_CHANGE = BigDecimal.ZERO;

    /**
     * The published BU04 costs 300, 800 and 800 and saves 500 a year from its second. Carried forward at 3 %:
     *
     * <pre>
     *        as written                       80 %                    a year late               80 % and a year late
     * 2019   300                              300                     300                       300
     * 2020   309 + 800 - 500 = 609            309 + 400 = 709         309 + 800 = 1109          309 + 800 = 1109
     * 2021   627,27 + 300 = 927,27            730,27 + 400 = 1130,27  1142,27 + 300 = 1442,27   1142,27 + 400 = 1542,27
     * 2022   955,09 - 500 = 455,09            1164,18 - 400 = 764,18  1485,54 - 500 = 985,54    1588,54 - 400 = 1188,54
     * 2023   468,74 - 500 = -31,26            787,10 - 400 = 387,10   1015,10 - 500 = 515,10    1224,19 - 400 = 824,19
     * 2024                                    398,72 - 400 = -1,28    530,56 - 500 = 30,56      848,92 - 400 = 448,92
     * 2025                                                            31,47 - 500 = -468,53     462,39 - 400 = 62,39
     * 2026                                                                                      64,26 - 400 = -335,74
     * </pre>
     */
    @ParameterizedTest
    @CsvSource({"0, 0, 5, 2023", "-0.2, 0, 6, 2024", "0, 1, 7, 2025", "-0.2, 1, 8, 2026"})
    void aPublishedProposalWithLessSavedAndLater(BigDecimal savings, int late, int years, int calendarYear) {
        Outcome outcome = Outcome.of(BU04, scenario(savings, late, NO_CHANGE));
        assertThat(outcome.total().payback()).isEqualTo(new Payback.After(years, calendarYear));
        assertThat(outcome.service()).isEqualTo(outcome.total());
    }

    @Test
    void theNetEffectOfAPublishedProposalIsThatOfTheYearsShown() {
        Outcome outcome = Outcome.of(BU04, scenario(new BigDecimal("-0.2"), 1, new BigDecimal("0.1")));
        // 300 x 1,1; 800 x 1,1; 800 x 1,1 - 400; then -400
        assertThat(outcome.net()).isEqualTo(amounts("330", "880", "480", "-400", "-400", "-400"));
        assertThat(outcome.netInAll()).isEqualTo(amount("490"));
    }

    /** It saves 13.100 and costs 300 a year for ever, and 300 and 700 to set up: 80 % of 13.100 is 10.480. */
    @Test
    void whatCostsForEverIsNoSavingThatCouldFail() {
        Outcome outcome = Outcome.of(TV01B, scenario(new BigDecimal("-0.2"), 0, NO_CHANGE));
        // 700 + 300 - 10.480 = -9.480, and 300 - 10.480 = -10.180
        assertThat(outcome.net()).isEqualTo(amounts("300", "-9480", "-10180", "-10180", "-10180"));
        assertThat(outcome.total().payback()).isEqualTo(new Payback.After(2, 2018));
    }

    /** Carried forward at 8 %: 300; 324 + 300 = 624; 673,92 + 300 = 973,92; 551,8336; 95,980288; -396,34. */
    @Test
    void anotherRateCountsInsteadOfTheProposals() {
        Outcome outcome = Outcome.of(BU04, Scenario.AS_WRITTEN.withOwnRate(Optional.of(new BigDecimal("0.08"))));
        assertThat(outcome.total().payback()).isEqualTo(new Payback.After(6, 2024));
    }

    /** Without interest, 100 and savings of 10 and 60 a year late leave 100, 100, 90, 30, -30. */
    @Test
    void whatComesLateGrowsOnBeyondTheYearsShown() {
        Proposal proposal = atRate(
                "0",
                implementation(
                        permanent(showing(2019, 2021), service(cells(2019, "0 | -10 | -60"))),
                        service(cells(2019, "100"))));
        Outcome outcome = Outcome.of(proposal, scenario(NO_CHANGE, 1, NO_CHANGE));
        assertThat(outcome.net()).isEqualTo(amounts("100", "0", "-10"));
        assertThat(outcome.total().accumulated())
                .startsWith(amounts("100", "100", "90", "30", "-30").toArray(Amount[]::new));
        assertThat(outcome.total().payback()).isEqualTo(new Payback.After(5, 2023));
    }

    /** Later than all years shown: 100 is owed in five years, and 60 comes in the sixth and the seventh. */
    @Test
    void whatComesLaterThanAllYearsShownComesAfterThem() {
        Proposal proposal = atRate(
                "0",
                implementation(
                        permanent(showing(2019, 2020), service(cells(2019, "-60 | -60"))),
                        service(cells(2019, "100"))));
        Outcome outcome = Outcome.of(proposal, scenario(NO_CHANGE, 5, NO_CHANGE));
        assertThat(outcome.net()).isEqualTo(amounts("100", "0"));
        assertThat(outcome.total().payback()).isEqualTo(new Payback.After(7, 2025));
    }

    /** 0,001 less 0,05 % is 0,0009995, which is 0,001 where it is shown. */
    @Test
    void nothingIsRoundedBeforeThePeriodIsKnown() {
        Proposal proposal = atRate(
                "0",
                implementation(
                        permanent(showing(2019, 2020), service(cells(2019, "0 | -0.001"))),
                        service(cells(2019, "0.002"))));
        Scenario less = scenario(new BigDecimal("-0.0005"), 0, NO_CHANGE);
        // 0,002 is paid back after two savings as written, and after a third if each is 0,0009995
        assertThat(Outcome.of(proposal, Scenario.AS_WRITTEN).total().payback()).isEqualTo(new Payback.After(3, 2021));
        assertThat(Outcome.of(proposal, less).total().payback()).isEqualTo(new Payback.After(4, 2022));
        assertThat(Outcome.of(proposal, less).net()).isEqualTo(amounts("0.002", "-0.001"));
    }

    /** A row of -500 and 100 saves 400; of 80 % of the 500 are left 400, so that it saves 300. */
    @Test
    void aSavingIsOneWhereItStandsAlsoInARowWithCosts() {
        Line row = line("Drift", Detail.of("mindre", cells(2019, "-500")), Detail.of("mere", cells(2019, "100")));
        Outcome outcome =
                Outcome.of(permanent(showing(2019, 2019), row), scenario(new BigDecimal("-0.2"), 0, NO_CHANGE));
        assertThat(outcome.net()).isEqualTo(amounts("-300"));
    }

    @Test
    void onlyWhatIsSpentIsScaledAsACost() {
        Line sale = service(cells(2019, "-40"));
        Outcome outcome = Outcome.of(
                implementation(showing(2019, 2019), service(cells(2019, "100")), sale),
                scenario(NO_CHANGE, 0, new BigDecimal("0.5")));
        assertThat(outcome.net()).isEqualTo(amounts("110"));
    }

    @Test
    void thePeriodOfServiceLeavesOutOtherAreas() {
        Line transfers = Line.of("Ydelser", Area.TRANSFERS, cells(2019, "0 | -100"));
        Proposal proposal =
                atRate("0", implementation(permanent(showing(2019, 2020), transfers), service(cells(2019, "100"))));
        Outcome outcome = Outcome.of(proposal, scenario(new BigDecimal("-0.5"), 0, NO_CHANGE));
        assertThat(outcome.service().payback()).isEqualTo(new Payback.Never());
        assertThat(outcome.total().payback()).isEqualTo(new Payback.After(3, 2021));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void asWrittenIsTheEconomy(long seed) {
        Proposal proposal = new RandomProposal(seed).proposal();
        Economy economy = Economy.of(proposal);
        Outcome outcome = Outcome.of(proposal, Scenario.AS_WRITTEN);
        assertThat(outcome.net()).isEqualTo(economy.net());
        assertThat(outcome.total()).isEqualTo(economy.total());
        assertThat(outcome.service()).isEqualTo(economy.service());
    }

    private static Scenario scenario(BigDecimal savings, int late, BigDecimal costs) {
        return Scenario.AS_WRITTEN.withSavings(savings).withYearsLate(late).withCosts(costs);
    }

    private static List<Amount> amounts(String... thousands) {
        return Stream.of(thousands).map(each -> amount(each)).toList();
    }
}
