package dk.forslagsark.catalogue;

import static dk.forslagsark.catalogue.Drafts.batch;
import static dk.forslagsark.catalogue.Drafts.entry;
import static dk.forslagsark.catalogue.Drafts.line;
import static dk.forslagsark.catalogue.Drafts.list;
import static dk.forslagsark.catalogue.Drafts.proposal;
import static dk.forslagsark.catalogue.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.AreaDefinition;
import dk.forslagsark.proposal.Areas;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private static final Scope SCOPE = new Scope(Optional.of("X"), Optional.empty(), new Years(2019, 2023), 2020);

    @Test
    void aPermanentChangeRunsOnAndAnImplementationCostDoesNot() {
        Proposal proposal = with(
                with(proposal("P1"), Block.PERMANENT, line("Leje", -100, -250)),
                Block.IMPLEMENTATION,
                line("Flytning", 30, 40));
        Overview overview = of(proposal);
        assertThat(overview.net().amounts()).isEqualTo(list(0, -100, -250, -250, -250));
        assertThat(overview.investment().amounts()).isEqualTo(list(0, 30, 40, 0, 0));
    }

    @Test
    void aBlankLastYearRunsOnAsNothing() {
        Overview overview = of(with(proposal("P1"), Block.PERMANENT, line("Leje", -100)));
        assertThat(overview.net().amounts()).isEqualTo(list(0, -100, 0, 0, 0));
    }

    @Test
    void whatStandsOutsideTheYearsOfAProposalDoesNotCount() {
        Overview overview = of(with(proposal("P1"), Block.PERMANENT, line("Leje", -100, -100, -900)));
        assertThat(overview.net().amounts()).isEqualTo(list(0, -100, -100, -100, -100));
    }

    @Test
    void theYearsOfTheCatalogueMayAllLieBehindThoseOfAProposal() {
        Scope later = new Scope(Optional.empty(), Optional.empty(), new Years(2030, 2031), 2020);
        Entry entry = entry("a", with(proposal("P1"), Block.PERMANENT, line("Leje", -100, -250)));
        assertThat(Overview.of(batch(entry), later, List.of()).net().amounts()).isEqualTo(list(-250, -250));
    }

    @Test
    void detailsOfTwoTargetGroupsStandUnderBoth() {
        var split = line("Tilbud")
                .withDetails(List.of(
                        Detail.of("a", Drafts.amounts(-1, -2)),
                        Detail.of("b", Drafts.amounts(-10, -20)).withTargetGroup(Optional.of("B"))));
        Overview overview = of(with(proposal("P1"), Block.PERMANENT, split));
        assertThat(overview.groups()).hasSize(2);
        assertThat(overview.groups().get(0).net().amounts()).isEqualTo(list(0, -1, -2, -2, -2));
        assertThat(overview.groups().get(1).net().amounts()).isEqualTo(list(0, -10, -20, -20, -20));
        assertThat(overview.net().amounts()).isEqualTo(list(0, -11, -22, -22, -22));
        assertThat(overview.groups().get(1).net().parts().get(0).row())
                .isEqualTo(new LineRef(Block.PERMANENT, 0).detail(1));
    }

    @Test
    void aTargetGroupWrittenInTwoWaysIsOne() {
        Overview overview = of(with(
                proposal("P1"),
                Block.PERMANENT,
                line("Leje", -1),
                line("Mad", -2).withTargetGroup(Optional.of("  a "))));
        assertThat(overview.groups()).hasSize(1);
        assertThat(overview.groups().get(0).targetGroup()).contains("A");
        assertThat(overview.groups().get(0).rows()).hasSize(1);
    }

    @Test
    void areasHaveARowEachAndOnlyServiceIsAddedUp() {
        Overview overview = of(with(
                proposal("P1"),
                Block.PERMANENT,
                line("Kontanthjælp", -7, -7).withArea(Area.TRANSFERS),
                line("Leje", -1, -1)));
        List<GroupOverview.Row> rows = overview.groups().get(0).rows();
        assertThat(rows.stream().map(GroupOverview.Row::area)).containsExactly(Area.SERVICE, Area.TRANSFERS);
        assertThat(overview.net().amounts()).isEqualTo(list(0, -1, -1, -1, -1));
    }

    @Test
    void anAreaOfTheHouseThatCountsAsServiceIsAddedUp() {
        Area operations = new Area("Drift");
        Proposal proposal = with(
                proposal("P1"),
                Block.PERMANENT,
                line("Leje", -1, -1),
                line("Mad", -20, -20).withArea(operations),
                line("Bil", -300, -300).withArea(new Area("Ukendt")));
        Areas known = new Areas(List.of(AreaDefinition.of(operations, true)));
        Overview overview = of(proposal.withAreas(known));
        assertThat(overview.net().amounts()).isEqualTo(list(0, -21, -21, -21, -21));
        assertThat(overview.groups().get(0).rows()).hasSize(3);
    }

    @Test
    void ofAnotherAreaOnlyItsRowsAreShownAndAddedUp() {
        Scope transfers = new Scope(Optional.of("X"), Optional.of(Area.TRANSFERS), new Years(2020, 2021), 2020);
        Entry entry = entry(
                "a",
                with(
                        proposal("P1"),
                        Block.PERMANENT,
                        line("Kontanthjælp", -7, -7).withArea(Area.TRANSFERS),
                        line("Leje", -1, -1)));
        Overview overview = Overview.of(batch(entry), transfers, List.of());
        assertThat(overview.groups().get(0).rows()).hasSize(1);
        assertThat(overview.net().amounts()).isEqualTo(list(-7, -7));
    }

    @Test
    void implementationCostsOfEveryAreaAreInvestments() {
        Overview overview = of(with(
                proposal("P1"), Block.IMPLEMENTATION, line("Hus", 5, 0).withArea(Area.CAPITAL), line("Løn", 1, 2)));
        assertThat(overview.investment().amounts()).isEqualTo(list(0, 6, 2, 0, 0));
        assertThat(overview.groups().get(0).rows()).isEmpty();
        assertThat(overview.net().amounts()).isEqualTo(list(0, 0, 0, 0, 0));
    }

    @Test
    void sumsAreExact() {
        // 0,001 ten times is 0,010, as no floating point has it
        var lines = java.util.stream.IntStream.range(0, 10)
                .mapToObj(i ->
                        line("r" + i).withAmounts(Drafts.amounts().with(2021, new Amount(new BigDecimal("0.001")))))
                .toList();
        Overview overview = of(proposal("P1").withLines(Block.PERMANENT, lines));
        assertThat(overview.net().amounts().get(4)).isEqualTo(new Amount(new BigDecimal("0.01")));
    }

    @Test
    void rowsStandInTheOrderOfTheirNumbers() {
        Overview overview = Overview.of(
                batch(
                        entry("c", with(proposal("HA10"), Block.PERMANENT, line("x", -1))),
                        entry("b", with(proposal("ha2"), Block.PERMANENT, line("x", -1))),
                        entry("a", with(proposal("HA07b"), Block.PERMANENT, line("x", -1))),
                        entry("d", with(proposal("HA07"), Block.PERMANENT, line("x", -1)))),
                SCOPE,
                List.of());
        assertThat(overview.groups().get(0).rows().stream()
                        .map(row -> row.entry().number()))
                .containsExactly("ha2", "HA07", "HA07b", "HA10");
    }

    @Test
    void aProposalWithoutANumberIsCalledByItsFile() {
        Overview overview = Overview.of(
                batch(entry("mappe/uden.forslag", with(proposal(" "), Block.PERMANENT, line("x", -1)))),
                SCOPE,
                List.of());
        assertThat(overview.groups().get(0).rows().get(0).entry().number()).isEqualTo("mappe/uden.forslag");
    }

    @Test
    void whatCannotBeReadIsSetApartWithItsReason() {
        Batch batch = new Batch(List.of(), List.of(new Unreadable("x.forslag", "filen er tom")));
        Overview overview = Overview.of(batch, SCOPE, List.of());
        assertThat(overview.apart()).containsExactly(new Apart(Optional.of("x.forslag"), "x.forslag", "filen er tom"));
        assertThat(overview.groups()).isEmpty();
        assertThat(overview.net().amounts()).isEqualTo(list(0, 0, 0, 0, 0));
    }

    private static Overview of(Proposal proposal) {
        return Overview.of(batch(entry("a.forslag", proposal)), SCOPE, List.of());
    }
}
