package dk.forslagsark.economy;

import static dk.forslagsark.economy.DerivedDrafts.supplement;
import static dk.forslagsark.economy.DerivedDrafts.text;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.UnitPrice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallTablesTest {
    private static final Proposal PROPOSAL = showing(2019, 2020);

    @ParameterizedTest
    @CsvSource({
        "28, 25.75, -2.25",
        "22, 20, -2",
        "0, 1.50, 1.5",
        "20, 30, 10",
        "5.0, 5, 0",
        ", 5, POSTS_BEFORE_MISSING",
        "5, , POSTS_AFTER_MISSING",
        ", , POSTS_BEFORE_MISSING",
    })
    void aChangeOfPostsIsAfterMinusBeforeOrAReason(String before, String after, String change) {
        Staffing posts = new Staffing("Konsulenter", number(before), number(after), Notes.NONE);
        StaffingChange changed = StaffingChange.of(posts);
        assertThat(changed.label()).isEqualTo("Konsulenter");
        assertThat(text(changed.change())).isEqualTo(change);
    }

    @ParameterizedTest
    @CsvSource({
        // 135 x 150 - 150 x 150 = -2.250 kr.
        "150, 150, 135, 150, -2.25",
        // 4.903.641 x (2,1 - 2,6) = -2.451.820,5 kr.
        "4903641, 2.6, 4903641, 2.1, -2451.8205",
        "0, 0, 10, 300000, 3000",
        "10, 100, 20, 50, 0",
        "1, 0.00000000000000000001, 0, 0, -0.00000000000000000000001",
        ", 1, 1, 1, QUANTITY_BEFORE_MISSING",
        "1, , 1, 1, PRICE_BEFORE_MISSING",
        "1, 1, , 1, QUANTITY_AFTER_MISSING",
        "1, 1, 1, , PRICE_AFTER_MISSING",
    })
    void unitPricesImplyAnEffectInThousandsOrAReason(String q1, String p1, String q2, String p2, String effect) {
        UnitPrice price = new UnitPrice("Pladser", number(q1), number(p1), number(q2), number(p2), Notes.NONE);
        UnitPriceEffect computed = UnitPriceEffect.of(price);
        assertThat(computed.label()).isEqualTo("Pladser");
        assertThat(text(computed.effect())).isEqualTo(effect);
    }

    @Test
    void eachListFollowsTheProposalsList() {
        Staffing posts = new Staffing("a", number("1"), number("2"), Notes.NONE);
        Staffing blank = new Staffing("", Optional.empty(), Optional.empty(), Notes.NONE);
        UnitPrice price = new UnitPrice("b", number("1"), number("1"), number("1"), number("1"), Notes.NONE);
        SmallTables tables =
                SmallTables.of(PROPOSAL.withSupplement(supplement(List.of(posts, blank), List.of(price), List.of())));
        assertThat(tables.staffing().stream().map(StaffingChange::label)).containsExactly("a", "");
        assertThat(tables.unitPrices().stream().map(UnitPriceEffect::label)).containsExactly("b");
        assertThat(tables.budgetShares()).isEmpty();
    }

    @Test
    void anEmptyProposalHasNoneOfThem() {
        SmallTables tables = SmallTables.of(PROPOSAL);
        assertThat(Stream.of(tables.staffing(), tables.unitPrices(), tables.budgetShares()))
                .allMatch(List::isEmpty);
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }
}
