package dk.forslagsark.economy;

import static dk.forslagsark.economy.DerivedDrafts.detail;
import static dk.forslagsark.economy.DerivedDrafts.row;
import static dk.forslagsark.economy.DerivedDrafts.text;
import static dk.forslagsark.economy.DerivedDrafts.withBudget;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.line;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Drafts;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetShareTest {
    private static final Proposal TWO_YEARS = showing(2019, 2020);

    @ParameterizedTest
    @CsvSource({
        "119900, -1200, 1.0",
        "1000, -5, 0.5",
        "1000, -100, 10",
        "1000, -99.4, 9.9",
        // 9,95 would be 10,0 with a decimal.
        "1000, -99.5, 10",
        "1000, -104.9, 10",
        "1000, -105, 11",
        "1000, -1000, 100",
        "1000, -2500, 250",
        "1000, 25, -2.5",
        "1000, 125, -13",
        "1000, 99.5, -10",
        "1000, 0, 0.0",
        "1000000, -1, 0.0",
        // A budget of income.
        "-1000, -25, 2.5",
        ", -25, BUDGET_MISSING",
        "0, -25, BUDGET_IS_ZERO",
        "0, , BUDGET_IS_ZERO",
        "1000, , SAVING_MISSING",
    })
    void aGivenSavingIsSetAgainstTheBudget(String budget, String saving, String percent) {
        BudgetShare share = share(TWO_YEARS, budget, saving, null);
        assertThat(text(share.percent())).isEqualTo(percent);
        assertThat(share.sources()).isEmpty();
        assertThat(share.activity()).isEqualTo("Hjælpemidler");
        assertThat(share.saving()).isEqualTo(Optional.ofNullable(saving).map(Drafts::amount));
    }

    @Test
    void withoutOneItIsTheNetPermanentChangeOfAreaServiceInTheLastYearShown() {
        Proposal proposal = permanent(
                TWO_YEARS, row("SU", "-900 | -300"), row("BUU", "0 | 50"), row("SU", Area.TRANSFERS, "-900 | -900"));
        proposal = implementation(proposal, row("SU", "900 | 900"));
        BudgetShare share = share(proposal, "1000", null, null);
        assertThat(text(share.percent())).isEqualTo("25");
        assertThat(share.saving()).contains(Amount.of(-250));
        assertThat(share.sources()).containsExactly(new LineRef(Block.PERMANENT, 0), new LineRef(Block.PERMANENT, 1));
    }

    @Test
    void ofACommitteeOnlyItsOwnPartCounts() {
        Proposal proposal = permanent(
                TWO_YEARS, row("SU", "0 | -10"), line("Del", detail("SU", " | -20"), detail("BUU", " | -40")));
        BudgetShare share = share(proposal, "1000", null, " SU");
        assertThat(text(share.percent())).isEqualTo("3.0");
        assertThat(share.sources())
                .containsExactly(new LineRef(Block.PERMANENT, 0), new LineRef(Block.PERMANENT, 1).detail(0));
        assertThat(text(share(proposal, "1000", null, "").percent())).isEqualTo("7.0");
    }

    @Test
    void aGivenSavingGoesBeforeTheCommittees() {
        assertThat(text(share(permanent(TWO_YEARS, row("SU", "0 | -10")), "1000", "-50", "SU")
                        .percent()))
                .isEqualTo("5.0");
    }

    @Test
    void aCommitteeWithoutAPermanentChangeOfAreaServiceHasAReasonNotAZero() {
        Proposal proposal = permanent(TWO_YEARS, row("SU", "0 | -10"), row("BUU", Area.TRANSFERS, "0 | -10"));
        BudgetShare share = share(proposal, "1000", null, "BUU");
        assertThat(text(share.percent())).isEqualTo("SAVING_MISSING");
        assertThat(share.saving()).isEmpty();
    }

    @Test
    void aBlankLastYearCountsAsZero() {
        assertThat(text(share(permanent(TWO_YEARS, row("SU", "-10 | ")), "1000", null, null)
                        .percent()))
                .isEqualTo("0.0");
    }

    private static BudgetShare share(Proposal proposal, String amount, String saving, String committee) {
        Budget budget = new Budget(
                "Hjælpemidler",
                Optional.of(2019),
                Optional.ofNullable(amount).map(Drafts::amount),
                Optional.ofNullable(saving).map(Drafts::amount),
                Optional.ofNullable(committee),
                Notes.NONE);
        return SmallTables.of(withBudget(proposal, budget)).budgetShares().get(0);
    }
}
