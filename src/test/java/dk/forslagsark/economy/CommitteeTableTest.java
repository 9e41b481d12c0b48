package dk.forslagsark.economy;

import static dk.forslagsark.economy.DerivedDrafts.committee;
import static dk.forslagsark.economy.DerivedDrafts.detail;
import static dk.forslagsark.economy.DerivedDrafts.row;
import static dk.forslagsark.economy.DerivedDrafts.text;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.line;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.economy.CommitteeTable.Share;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommitteeTableTest {
    private static final Proposal TWO_YEARS = showing(2019, 2020);

    @Test
    void aCommitteeHasItsSavingsAndItsCostsEachInARow() {
        Proposal proposal = permanent(TWO_YEARS, row("SU", "100 | 100"), row("SU", "-300 | -400"), row("SU", "-1 |"));
        assertThat(rows(onlyTable(proposal))).containsExactly("SU 100 SAVING -301 | -400", "SU 100 COST 100 | 100");
        assertThat(text(onlyTable(proposal).total())).isEqualTo("-201 | -300");
    }

    /** -4900 + 2450 is a saving, 1000 + 750 a cost. */
    @Test
    void theDetailsOfARowAreSummedBeforeItIsCalledASavingOrACost() {
        Proposal proposal = permanent(
                TWO_YEARS,
                committee("SU", line("Plads", detail("", "-4900 |"), detail("", "2450 |"))),
                committee("SU", line("Post", detail("", "1000 |"), detail("", "750 |"))));
        assertThat(rows(onlyTable(proposal))).containsExactly("SU 100 SAVING -2450 | ", "SU 100 COST 1750 | ");
    }

    @Test
    void savingsAndCostsAreEachAddedUp() {
        Proposal proposal = permanent(TWO_YEARS, row("SU", "-10 | -20"), row("BUU", "-1 |"), row("TMU", "5 |"));
        assertThat(onlyTable(proposal).totalsByKind().stream().map(part -> part.kind() + " " + text(part.values())))
                .containsExactly("SAVING -11 | -20", "COST 5 | 0");
        Proposal saving = permanent(TWO_YEARS, row("SU", "-10 | -20"));
        assertThat(onlyTable(saving).totalsByKind().stream().map(part -> part.kind() + " " + text(part.values())))
                .containsExactly("SAVING -10 | -20", "COST 0 | 0");
        Proposal investment = implementation(TWO_YEARS, row("SU", "10 |"));
        assertThat(Tables.of(investment).investmentSplit().get(0).totalsByKind())
                .isEmpty();
    }

    @Test
    void yearsAreSummedBeforeARowIsCalledASavingOrACost() {
        Proposal proposal =
                permanent(TWO_YEARS, row("SU", "500 | -501"), row("BUU", "-500 | 500"), row("TMU", "-500 | 501"));
        // Of the net 0 nothing can be shared.
        assertThat(rows(onlyTable(proposal)))
                .containsExactly(
                        "SU NET_IS_ZERO SAVING 500 | -501",
                        "BUU NET_IS_ZERO COST -500 | 500",
                        "TMU NET_IS_ZERO COST -500 | 501");
    }

    @Test
    void onlyTheYearsShownMakeASaving() {
        Proposal proposal = permanent(TWO_YEARS, row("SU", "1 | 1 | -1000"));
        assertThat(rows(onlyTable(proposal))).containsExactly("SU 100 COST 1 | 1");
    }

    @Test
    void aDetailBelongsToItsOwnCommitteeBeforeThatOfItsRow() {
        Line moved = committee("SU", line("Flyttes", detail("", "-90 | -90"), detail("BUU", "30 | 30")));
        CommitteeTable table = onlyTable(permanent(TWO_YEARS, moved));
        assertThat(rows(table)).containsExactly("SU 150 SAVING -90 | -90", "BUU -50 COST 30 | 30");
        LineRef ref = new LineRef(Block.PERMANENT, 0);
        assertThat(table.shares().stream()
                        .flatMap(share -> share.parts().stream())
                        .map(part -> part.values().sources()))
                .containsExactly(List.of(ref.detail(0)), List.of(ref.detail(1)));
        assertThat(table.total().sources()).containsExactly(ref.detail(0), ref.detail(1));
    }

    @Test
    void detailsOfOneCommitteeInTwoRowsAreJudgedRowByRow() {
        Proposal proposal = permanent(
                TWO_YEARS,
                line("1", detail("SU", "-10 |"), detail("BUU", "-20 |"), detail("SU", "4 |")),
                line("2", detail("BUU", "5 |"), detail("SU", "7 |")));
        assertThat(rows(onlyTable(proposal)))
                .containsExactly("SU -7 SAVING -6 | ", "SU -7 COST 7 | ", "BUU 107 SAVING -20 | ", "BUU 107 COST 5 | ");
    }

    @Test
    void committeesNobodyKnowsStandInOrderOfFirstAppearanceInTheProposal() {
        Proposal proposal = permanent(
                TWO_YEARS,
                row("TMU", Area.CAPITAL, "1 |"),
                row("SU", "-1 |"),
                row("BUU", "-1 |"),
                row("TMU", "-1 |"),
                row("SU", "-1 |"));
        List<CommitteeTable> tables = Tables.of(proposal).permanentSplit();
        assertThat(tables.stream().map(CommitteeTable::area)).containsExactly(Area.SERVICE, Area.CAPITAL);
        assertThat(committees(tables.get(0))).containsExactly("TMU", "SU", "BUU");
        assertThat(committees(tables.get(1))).containsExactly("TMU");
    }

    @Test
    void whatNamesNoCommitteeStandsUnderABlankOneAndHasItsKey() {
        Proposal proposal = permanent(TWO_YEARS, row("", "-30 |"), row("SU", "-70 |"), row(" ", "0 |"));
        CommitteeTable table = onlyTable(proposal);
        assertThat(rows(table)).containsExactly(" 30 SAVING -30 | ", " 30 COST 0 | ", "SU 70 SAVING -70 | ");
        assertThat(table.shares().get(0).committee()).isEmpty();
    }

    @Test
    void spacesAroundACommitteeDoNotMakeAnother() {
        Proposal proposal = permanent(TWO_YEARS, row("SU", "-30 |"), row(" SU ", "-70 |"));
        assertThat(rows(onlyTable(proposal))).containsExactly("SU 100 SAVING -100 | ");
    }

    /** 130 - 30 = 100: one committee with one key, under the name that stands first. */
    @Test
    void a_committee_written_in_two_ways_is_one() {
        Proposal proposal = permanent(
                TWO_YEARS, row("Byrådet", "-130 |"), row("Byra\u030adet", "10 |"), row("BYRÅDET\u00a0", "20 |"));
        CommitteeTable table = onlyTable(proposal);
        assertThat(table.shares()).hasSize(1);
        assertThat(table.shares().get(0).committee()).contains("Byrådet");
        assertThat(rows(table)).containsExactly("Byrådet 100 SAVING -130 | ", "Byrådet 100 COST 30 | ");
    }

    @Test
    void aRowWithoutAmountsIsABlankCost() {
        assertThat(rows(onlyTable(permanent(TWO_YEARS, row("SU", " | "))))).containsExactly("SU NET_IS_ZERO COST  | ");
    }

    @Test
    void investmentsArePlainAmountsWhateverTheirSign() {
        Proposal proposal = implementation(
                TWO_YEARS,
                row("SU", Area.CAPITAL, "500 | 500"),
                row("BUU", Area.CAPITAL, "1000 | "),
                row("SU", Area.CAPITAL, " | -200"));
        // 800 and 1000 of 1800: 44,4 and 55,6.
        CommitteeTable table = Tables.of(proposal).investmentSplit().get(0);
        assertThat(rows(table)).containsExactly("SU 44 INVESTMENT 500 | 300", "BUU 56 INVESTMENT 1000 | ");
        assertThat(text(table.total())).isEqualTo("1500 | 300");
        assertThat(table.block()).isEqualTo(Block.IMPLEMENTATION);
        assertThat(Tables.of(proposal).permanentSplit()).isEmpty();
    }

    @Test
    void thePublishedKeysOfAnInvestmentOverFourYears() {
        Proposal proposal = implementation(
                showing(2019, 2022),
                row("A", "1500 | | | "),
                row("B", " | 3900 | | "),
                row("C", " | | 6300 | "),
                row("D", " | | | 9900"));
        assertThat(Tables.of(proposal).investmentSplit().get(0).shares().stream()
                        .map(share -> text(share.key())))
                .containsExactly("7", "18", "29", "46");
    }

    /** TF03 writes its transfers of Beskæftigelse first, and prints Socialudvalget first in every table. */
    @Test
    void committeesStandInOneOrderWhateverTheOrderOfTheRows() {
        String employment = "Beskæftigelses- og Integrationsudvalget";
        Proposal permanent = permanent(
                TWO_YEARS,
                row("Andet", "-1 |"),
                row("Byrådet", "-1 |"),
                row(employment, "-1 |"),
                row("socialudvalget", "-1 |"));
        Proposal proposal = implementation(
                permanent,
                row("Byrådet", "1 |"),
                row(employment, "1 |"),
                row("Andet", "1 |"),
                row("Økonomiudvalget", "1 |"));
        assertThat(committees(Tables.of(proposal).permanentSplit().get(0)))
                .containsExactly("socialudvalget", employment, "Andet", "Byrådet");
        assertThat(committees(Tables.of(proposal).investmentSplit().get(0)))
                .containsExactly("Økonomiudvalget", employment, "Andet", "Byrådet");
        assertThat(Tables.of(proposal).effect().orElseThrow().rows())
                .extracting(each -> each.committee().orElseThrow())
                .containsExactly("socialudvalget", employment, "Andet", "Byrådet");
    }

    private static CommitteeTable onlyTable(Proposal proposal) {
        List<CommitteeTable> tables = Tables.of(proposal).permanentSplit();
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    private static Stream<String> committees(CommitteeTable table) {
        return table.shares().stream().map(Share::committee).flatMap(Optional::stream);
    }

    /** Committee, key, kind and amounts of each row. */
    static List<String> rows(CommitteeTable table) {
        return table.shares().stream()
                .flatMap(share -> share.parts().stream()
                        .map(part -> share.committee().orElse("") + " " + text(share.key()) + " " + part.kind() + " "
                                + text(part.values())))
                .toList();
    }
}
