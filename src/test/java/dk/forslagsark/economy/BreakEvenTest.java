package dk.forslagsark.economy;

import static dk.forslagsark.proposal.Drafts.atRate;
import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.service;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Scenario;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakEvenTest {
    private static final Scenario AS_WRITTEN = Scenario.AS_WRITTEN;

    /**
     * In its sixth year the costs of the published BU04, 300, 800 and 800, have grown to 2122,371 at 3 %, and 500 a year from the second to
     * 500 x 5,30913581 = 2654,568: 2122,371 / 2654,568 = 0,79952 of it must come, 0,20048 may fail.
     */
    @Test
    void ofAPublishedProposal() {
        Proposal proposal = PublishedProposals.read("investeringskatalog-2020/BU04.json");
        assertThat(BreakEven.of(proposal, AS_WRITTEN, 6)).isEqualTo(share("0.2"));
        // in five years 2060,554 / (500 x 4,183627) = 0,98505 must come
        assertThat(BreakEven.of(proposal, AS_WRITTEN, 5)).isEqualTo(share("0.014"));
        assertThat(BreakEven.of(proposal, AS_WRITTEN, 4)).isEqualTo(new BreakEven.TooLate());
    }

    /**
     * The published TV01b costs 300 and 700 to set up and 300 a year from then on, in its sixth year 2728,379 in all, and saves
     * 13100 x 5,30913581 = 69549,679: 0,03923 of it must come, 0,96077 may fail.
     */
    @Test
    void ofAPublishedProposalThatAlsoCostsForEver() {
        Proposal proposal = PublishedProposals.read("omprioriteringskatalog-2018/TV01b.json");
        assertThat(BreakEven.of(proposal, AS_WRITTEN, 6)).isEqualTo(share("0.96"));
    }

    /** What the scenario says of the savings is what the share answers; all else of it counts. */
    @Test
    void isOfTheSavingsAsTheyAreWrittenAndOfAllElseAsTheScenarioSays() {
        Proposal proposal = saving100Owing300();
        // without interest 300 of five savings is 0,6
        assertThat(BreakEven.of(proposal, AS_WRITTEN, 6)).isEqualTo(share("0.4"));
        assertThat(BreakEven.of(proposal, AS_WRITTEN.withSavings(new BigDecimal("-0.9")), 6))
                .isEqualTo(share("0.4"));
        // 300 of four savings is 0,75; 360 of five is 0,72
        assertThat(BreakEven.of(proposal, AS_WRITTEN.withYearsLate(1), 6)).isEqualTo(share("0.25"));
        assertThat(BreakEven.of(proposal, AS_WRITTEN.withCosts(new BigDecimal("0.2")), 6))
                .isEqualTo(share("0.28"));
    }

    /** 100 of three savings of 100 is a third: 0,666 may fail and leaves 100,2; 0,667 leaves 99,9. */
    @Test
    void aThousandthMoreIsTooMuch() {
        Proposal proposal = implementation(saving100Owing300(), service(cells(2019, "100")));
        assertThat(BreakEven.of(proposal, AS_WRITTEN, 4)).isEqualTo(share("0.666"));
    }

    @Test
    void allMayFailWhereThereIsNothingToPayBack() {
        Proposal proposal = permanent(showing(2019, 2020), service(cells(2019, "-1 | -1")));
        assertThat(BreakEven.of(proposal, AS_WRITTEN, 6)).isEqualTo(share("1"));
    }

    @Test
    void withoutASavingNoneCanFail() {
        assertThat(BreakEven.of(showing(2019, 2020), AS_WRITTEN, 6)).isEqualTo(new BreakEven.NoSaving());
        Proposal outsideTheYears = permanent(showing(2019, 2020), service(cells(2021, "-1")));
        assertThat(BreakEven.of(outsideTheYears, AS_WRITTEN, 6)).isEqualTo(new BreakEven.NoSaving());
    }

    /**
     * Years 2019 to 2022, six to pay back in; worked out with exact fractions by another program. Saving begins in the last year and is
     * repeated after it; cents; a permanent cost beside the saving.
     */
    @ParameterizedTest
    @CsvSource({
        "0, 0 | 0 | 0 | -100, , 300, 0",
        "0.03, 0 | -400 | -400 | -400, 0 | 150 | 150 | 150, 500 | 100, 0.299",
        "0.03, 0 | -250 | -250 | -250, , 1000 | 100, 0.041",
        "0.03, 0 | -33.3 | -66.6 | -99.9, , 100 | 0.1, 0.723",
    })
    void ofOtherCourses(String rate, String saving, String other, String costs, String share) {
        assertThat(BreakEven.of(course(Area.SERVICE, rate, saving, other, costs), AS_WRITTEN, 6))
                .isEqualTo(share(share));
        assertThat(BreakEven.of(course(Area.TRANSFERS, rate, saving, other, costs), AS_WRITTEN, 6))
                .as("whatever the area")
                .isEqualTo(share(share));
    }

    @Test
    void aSavingThatPaysBackTooLateOrNeverHasNoneToLose() {
        assertThat(BreakEven.of(course(Area.SERVICE, "0.03", "0 | 0 | 0 | -100", "", "270"), AS_WRITTEN, 6))
                .as("in the seventh year")
                .isEqualTo(new BreakEven.TooLate());
        assertThat(BreakEven.of(course(Area.SERVICE, "0.03", "0 | -1 | -1 | -1", "", "1000"), AS_WRITTEN, 6))
                .as("never")
                .isEqualTo(new BreakEven.TooLate());
    }

    @Test
    void costsAloneHaveNoSavingThatCouldFail() {
        assertThat(BreakEven.of(course(Area.SERVICE, "0.03", "0 | 50 | 50 | 50", "", "500 | 100"), AS_WRITTEN, 6))
                .isEqualTo(new BreakEven.NoSaving());
    }

    private static Proposal course(Area area, String rate, String saving, String other, String costs) {
        return atRate(
                rate,
                implementation(
                        permanent(
                                showing(2019, 2022),
                                service(cells(2019, saving)).withArea(area),
                                service(cells(2019, Objects.requireNonNullElse(other, "")))
                                        .withArea(area)),
                        service(cells(2019, costs))));
    }

    /** From 2020 it saves 100 a year, without interest, of 300 that it costs. */
    private static Proposal saving100Owing300() {
        return atRate(
                "0",
                implementation(
                        permanent(showing(2019, 2020), service(cells(2019, "0 | -100"))), service(cells(2019, "300"))));
    }

    private static BreakEven share(String fraction) {
        return new BreakEven.Share(new BigDecimal(fraction));
    }
}
