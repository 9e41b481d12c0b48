package dk.forslagsark.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Drafts;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.UnitPrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of typing in the columns of the smaller tables. */
class ListTablesTest {
    private static final Evaluation BARE = Evaluation.of(List.of());
    private static final Organisation NO_NAMES = Organisation.NONE;
    private static final Proposal PROPOSAL = Drafts.showing(2019, 2021);

    @Test
    void postsMayHaveDecimals() {
        Staffing posts = typed(ListTables.STAFFING, ListTables.STAFFING.blank(), "before", "25,75");
        assertThat(posts.before()).contains(new BigDecimal("25.75"));
        assertThat(text(ListTables.STAFFING, posts, "before")).isEqualTo("25,75");
    }

    @Test
    void figuresAreEditedWithoutPointsBetweenTheThousands() {
        UnitPrice price = typed(ListTables.UNIT_PRICES, ListTables.UNIT_PRICES.blank(), "quantityBefore", "4.903.641");
        Field<UnitPrice> field = field(ListTables.UNIT_PRICES, "quantityBefore");
        assertThat(field.text(price)).isEqualTo("4.903.641");
        assertThat(field.source(price)).isEqualTo("4903641");
    }

    @Test
    void budgetsAreInThousandKroner() {
        Budget budget = typed(ListTables.BUDGETS, ListTables.BUDGETS.blank(), "amount", "119,9 mio. kr.");
        assertThat(budget.amount()).contains(Amount.of(119_900));
    }

    @ParameterizedTest
    @CsvSource({"before, tre", "before, 1.5", "after, 12 stk", "after, 1000000000000000"})
    void aFigureThatCannotBeReadIsKeptWithItsReasonAndIsNoValue(String column, String text) {
        Staffing posts = typed(
                ListTables.STAFFING,
                typed(ListTables.STAFFING, ListTables.STAFFING.blank(), column, "7"),
                column,
                text);
        assertThat(posts.before().or(posts::after)).isEmpty();
        assertThat(text(ListTables.STAFFING, posts, column)).isEqualTo(text);
        assertThat(field(ListTables.STAFFING, column).source(posts)).isEqualTo(text);
        assertThat(field(ListTables.STAFFING, column).typing().problem(posts, BARE))
                .isPresent();
    }

    @Test
    void whatWasWrongIsForgottenOnceItIsMendedOrCleared() {
        Staffing wrong = typed(ListTables.STAFFING, ListTables.STAFFING.blank(), "before", "tre");
        assertThat(typed(ListTables.STAFFING, wrong, "before", "3"))
                .isEqualTo(typed(ListTables.STAFFING, ListTables.STAFFING.blank(), "before", "3"));
        assertThat(typed(ListTables.STAFFING, wrong, "before", " ")).isEqualTo(ListTables.STAFFING.blank());
    }

    @Test
    void anExpressionIsKeptAsItWasTypedUntilItsResultIsThere() {
        Staffing typed = typed(ListTables.STAFFING, ListTables.STAFFING.blank(), "after", "=28-2,25");
        assertThat(typed.notes().typedIn("after")).contains("=28-2,25");
        assertThat(typed.after()).isEmpty();

        Staffing computed = typed.withAfter(Optional.of(new BigDecimal("25.75")));
        assertThat(text(ListTables.STAFFING, computed, "after")).isEqualTo("25,75");
        assertThat(field(ListTables.STAFFING, "after").source(computed)).isEqualTo("=28-2,25");
        assertThat(field(ListTables.STAFFING, "after").typing().problem(computed, BARE))
                .isEmpty();
    }

    @Test
    void anExpressionWithoutAResultSaysWhy() {
        Staffing posts = typed(ListTables.STAFFING, ListTables.STAFFING.blank(), "after", "=28-pris");
        assertThat(field(ListTables.STAFFING, "after").typing().problem(posts, BARE))
                .contains("“pris” står hverken i Forudsætninger eller i Tabel 1.");
        Budget budget = typed(ListTables.BUDGETS, ListTables.BUDGETS.blank(), "amount", "=1.000.000*1.000.000");
        assertThat(field(ListTables.BUDGETS, "amount").typing().problem(budget, BARE))
                .contains("Beløbet er for stort.");
    }

    @Test
    void anExpressionTypedAnewUnchangedKeepsItsResult() {
        Staffing computed = typed(ListTables.STAFFING, ListTables.STAFFING.blank(), "after", "=1+1")
                .withAfter(Optional.of(BigDecimal.valueOf(2)));
        assertThat(typed(ListTables.STAFFING, computed, "after", "=1+1")).isEqualTo(computed);
    }

    @Test
    void aTextThatBeginsWithAnEqualsSignIsAText() {
        assertThat(typed(ListTables.STAFFING, ListTables.STAFFING.blank(), "label", "=stab")
                        .label())
                .isEqualTo("=stab");
    }

    @ParameterizedTest
    @CsvSource({"Ja, true", "ja, true", "J, true", "nej, false", "Nej, false"})
    void whetherOneWasConsultedIsYesOrNo(String typed, boolean consulted) {
        assertThat(consultation("consulted", typed).consulted()).contains(consulted);
    }

    @Test
    void nobodyNeedSayWhetherOneWasConsulted() {
        assertThat(consultation("consulted", "").consulted()).isEmpty();
        Consultation unsure = consultation("consulted", "måske");
        assertThat(unsure.consulted()).isEmpty();
        assertThat(field(ListTables.CONSULTATIONS, "consulted").typing().problem(unsure, BARE))
                .contains("“måske” er hverken ja eller nej.");
        assertThat(field(ListTables.CONSULTATIONS, "consulted").choices().apply(NO_NAMES))
                .containsExactly("Ja", "Nej", "");
    }

    @Test
    void datesAreTypedInDanish() {
        Consultation approved = consultation("approved", "12/2-19");
        assertThat(approved.approved()).contains(LocalDate.of(2019, 2, 12));
        assertThat(text(ListTables.CONSULTATIONS, approved, "approved")).isEqualTo("12.2.2019");
        assertThat(text(ListTables.CONSULTATIONS, consultation("approved", "snart"), "approved"))
                .isEqualTo("snart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "X", "ja", "✓", "1"})
    void aYearIsMarked(String mark) {
        Milestone marked = typed(ListTables.MILESTONES, ListTables.MILESTONES.blank(), "2020", mark);
        assertThat(marked.years()).containsExactly(2020);
        assertThat(text(ListTables.MILESTONES, marked, "2020")).isEqualTo("x");
        assertThat(text(ListTables.MILESTONES, marked, "2021")).isEmpty();
        assertThat(typed(ListTables.MILESTONES, marked, "2020", "").years()).isEmpty();
    }

    @Test
    void yearsMarkedThatAreNotShownStay() {
        Milestone before = ListTables.MILESTONES.blank().withYears(new java.util.TreeSet<>(List.of(2015)));
        assertThat(typed(ListTables.MILESTONES, before, "2019", "x").years()).containsExactly(2015, 2019);
    }

    @Test
    void thereIsAColumnForEachYearShown() {
        assertThat(ListTables.MILESTONES.fieldsOf(PROPOSAL))
                .extracting(Field::title)
                .containsExactly("Aktivitet", "2019", "2020", "2021");
    }

    private static Consultation consultation(String column, String typed) {
        return typed(ListTables.CONSULTATIONS, ListTables.CONSULTATIONS.blank(), column, typed);
    }

    private static <T extends Noted<T>> T typed(ListTable<T> table, T row, String column, String text) {
        return field(table, column).typing().entered(row, text);
    }

    private static <T extends Noted<T>> String text(ListTable<T> table, T row, String column) {
        return field(table, column).text(row);
    }

    private static <T extends Noted<T>> Field<T> field(ListTable<T> table, String column) {
        return table.field(PROPOSAL, column).orElseThrow();
    }
}
