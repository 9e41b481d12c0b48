package dk.forslagsark.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.economy.SmallTables;
import dk.forslagsark.file.Examples;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Drafts;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.UnitPrice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListResultTest {
    @Test
    void theChangeOfThePostsIsShownByRowAndInTotal() {
        ListResult change = only(ListTables.STAFFING, List.of(posts("28", "25.75"), posts("4", "5"), posts("3", null)));
        assertThat(change.values()).extracting(ListResult.Shown::text).containsExactly("-2,25", "1", "");
        assertThat(change.values().get(2).reason()).contains("Antal stillinger efter mangler. Skriv det, eventuelt 0.");
        assertThat(change.total()).as("-2,25 + 1").contains("-1,25");
    }

    @Test
    void thereIsNoTotalOfNothing() {
        assertThat(only(ListTables.STAFFING, List.of(posts(null, "3"))).total()).isEmpty();
    }

    @Test
    void unitPricesComeToThousandKroner() {
        UnitPrice strips = new UnitPrice(
                "Strimler", number("4903641"), number("2.6"), number("4903641"), number("2.1"), Notes.NONE);
        ListResult effect = only(ListTables.UNIT_PRICES, List.of(strips));
        assertThat(effect.values().get(0).text()).as("4.903.641 * -0,5 kr.").isEqualTo("-2.451,8205");
    }

    @Test
    void theSavingTakenFromTableOneStandsWhereNoneIsTyped() {
        Proposal proposal = Examples.all().stream()
                .filter(example -> example.name().equals("BU01"))
                .findFirst()
                .orElseThrow()
                .proposal();
        Budget budget = new Budget(
                "Familier",
                Optional.of(2019),
                Optional.of(Amount.of(20_000)),
                Optional.empty(),
                Optional.empty(),
                Notes.NONE);
        List<ListResult> results =
                ListTables.BUDGETS.results(SmallTables.of(ListTables.BUDGETS.with(proposal, List.of(budget))));
        assertThat(results).extracting(ListResult::key).containsExactly("saving", "percent");
        assertThat(results.get(0).values().get(0).text())
                .as("-1300 + 300 in 2024")
                .isEqualTo("-1.000");
        assertThat(results.get(1).values().get(0).text()).as("1000 of 20000").isEqualTo("5,0");
    }

    private static <T extends Noted<T>> ListResult only(ListTable<T> table, List<T> rows) {
        Proposal proposal = table.with(Drafts.showing(2019, 2021), rows);
        List<ListResult> results = table.results(SmallTables.of(proposal));
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    private static Staffing posts(String before, String after) {
        return new Staffing("Konsulenter", number(before), number(after), Notes.NONE);
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }
}
