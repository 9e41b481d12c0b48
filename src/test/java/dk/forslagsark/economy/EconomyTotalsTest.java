package dk.forslagsark.economy;

import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.line;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.service;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Drafts;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EconomyTotalsTest {
    private static final Proposal THREE_YEARS = showing(2019, 2021);

    @Test
    void anEmptyProposalHasAZeroForEachYearShown() {
        Economy economy = Economy.of(THREE_YEARS);
        List<Amount> zeros = amounts("0", "0", "0");
        assertThat(economy.permanent()).isEqualTo(zeros);
        assertThat(economy.permanentService()).isEqualTo(zeros);
        assertThat(economy.implementation()).isEqualTo(zeros);
        assertThat(economy.net()).isEqualTo(zeros);
        assertThat(economy.years()).isEqualTo(THREE_YEARS.years());
    }

    @Test
    void rowsOfABlockAreSummedPerYearAndTheNetIsBothBlocks() {
        Proposal proposal =
                permanent(THREE_YEARS, service(cells(2019, " | -1300 | -1300")), service(cells(2019, " | 300 | 200")));
        proposal = implementation(proposal, service(cells(2019, "300 | 300 |")), service(cells(2019, "0 | 600 | 600")));
        Economy economy = Economy.of(proposal);
        assertThat(economy.permanent()).isEqualTo(amounts("0", "-1000", "-1100"));
        assertThat(economy.implementation()).isEqualTo(amounts("300", "900", "600"));
        assertThat(economy.net()).isEqualTo(amounts("300", "-100", "-500"));
        assertThat(economy.totals(Block.PERMANENT)).isEqualTo(amounts("0", "-1000", "-1100"));
        assertThat(economy.totals(Block.IMPLEMENTATION)).isEqualTo(amounts("300", "900", "600"));
    }

    @Test
    void everyAreaCountsInThePermanentTotalAndOnlyServiceInTheServicePart() {
        Line[] lines = Area.SHIPPED.stream()
                .map(area -> Line.of("", area, cells(2019, "-1 | -10 | -100")))
                .toArray(Line[]::new);
        Economy economy = Economy.of(permanent(THREE_YEARS, lines));
        assertThat(economy.permanent()).isEqualTo(amounts("-5", "-50", "-500"));
        assertThat(economy.permanentService()).isEqualTo(amounts("-1", "-10", "-100"));
    }

    static List<Area> areas() {
        return Area.SHIPPED;
    }

    @ParameterizedTest
    @MethodSource("areas")
    void implementationCostsOfAnyAreaCountInFull(Area area) {
        Economy economy = Economy.of(implementation(THREE_YEARS, Line.of("", area, cells(2019, "7 | 8 | 9"))));
        assertThat(economy.implementation()).isEqualTo(amounts("7", "8", "9"));
    }

    @Test
    void aRowWithDetailsCountsWithTheirSums() {
        Line split =
                line("Del", Detail.of("a", cells(2019, "1.5 | | -2")), Detail.of("b", cells(2019, "0.25 | | abc")));
        Economy economy = Economy.of(permanent(THREE_YEARS, split));
        assertThat(economy.permanent()).isEqualTo(amounts("1.75", "0", "-2"));
    }

    @Test
    void amountsOutsideTheYearsShownDoNotCount() {
        Proposal proposal = implementation(THREE_YEARS, service(cells(2017, "50 | 60 | 1 | 2 | 3 | 70 | 80")));
        assertThat(Economy.of(proposal).implementation()).isEqualTo(amounts("1", "2", "3"));
    }

    @Test
    void whatCouldNotBeReadDoesNotCount() {
        Proposal proposal = permanent(THREE_YEARS, service(cells(2019, "1 | ca. 5 | 3")));
        assertThat(Economy.of(proposal).permanent()).isEqualTo(amounts("1", "0", "3"));
    }

    /** 0,1 + 0,2 and the like, which floating point has wrong. */
    @Test
    void sumsAreExactToTheKroneHoweverLarge() {
        Proposal proposal = permanent(
                THREE_YEARS,
                service(cells(2019, "0.1 | 99999999999.999 | 0.001")),
                service(cells(2019, "0.2 | 99999999999.999 | -99999999999.999")),
                service(cells(2019, "-0.3 | 0.002 |")));
        // 0,1 + 0,2 - 0,3 = 0; 2 x 99.999.999.999,999 + 0,002 = 200.000.000.000; 0,001 - 99.999.999.999,999
        assertThat(Economy.of(proposal).permanent()).isEqualTo(amounts("0", "200000000000", "-99999999999.998"));
    }

    @Test
    void oneYearAndFifteenYearsHaveThatManyTotals() {
        assertThat(Economy.of(showing(2020, 2020)).net()).hasSize(1);
        assertThat(Economy.of(showing(2020, 2034)).net()).hasSize(15);
    }

    private static List<Amount> amounts(String... thousands) {
        return Stream.of(thousands).map(Drafts::amount).toList();
    }
}
