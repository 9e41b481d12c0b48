package dk.forslagsark.formula;

import static dk.forslagsark.proposal.Drafts.amount;
import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.line;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.service;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.UnitPrice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecalculationTest {
    private static final Proposal BLANK = showing(2019, 2021);

    @Test
    void everyExpressionOfTableOneIsComputedInsideDetailsToo() {
        Proposal proposal = permanent(
                BLANK,
                service(expressions("=2*3")),
                line("Delt", Detail.of("a", expressions("=pris*10")), Detail.of("b", cells(2019, "7"))));
        proposal = implementation(proposal, service(expressions("=pris/3")))
                .withRows(Assumption.ROWS, List.of(assumption("pris", "2")));
        Proposal after = Recalculation.of(proposal);
        assertThat(after.permanentChanges().get(0).amounts().in(2019)).contains(amount("6"));
        assertThat(after.permanentChanges().get(1).amounts().in(2019)).contains(amount("27"));
        assertThat(after.implementationCosts().get(0).amounts().in(2019)).contains(amount("0.667"));
    }

    @Test
    void anExpressionThatComesToNothingHasNoResult() {
        Amounts stale = Amounts.NONE.with(2019, new CellEntry.Formula<>("=ukendt", Optional.of(amount("5"))));
        Proposal after = Recalculation.of(permanent(BLANK, service(stale)));
        assertThat(after.permanentChanges().get(0).amounts()).isEqualTo(expressions("=ukendt"));
    }

    @Test
    void whatDoesNotChangeStaysTheSameObject() {
        Line plain = service(cells(2019, "1 | x | "));
        Line constant = service(expressions("=2*3"));
        Line using = service(expressions("=pris*3"));
        Proposal first = Recalculation.of(
                permanent(BLANK, plain, constant, using).withRows(Assumption.ROWS, List.of(assumption("pris", "2"))));
        assertThat(Recalculation.of(first)).isSameAs(first);
        Proposal second = Recalculation.of(first.withRows(Assumption.ROWS, List.of(assumption("pris", "3"))));
        assertThat(second.permanentChanges().get(0)).isSameAs(plain);
        assertThat(second.permanentChanges().get(1))
                .isSameAs(first.permanentChanges().get(1));
        assertThat(second.permanentChanges().get(2).amounts().in(2019)).contains(amount("9"));
    }

    @Test
    void assumptionsAndTheSmallerTablesAreComputedToo() {
        Supplement supplement = Supplement.EMPTY
                .withRows(Staffing.ROWS, List.of(new Staffing("x", number("28"), none(), typed("after", "=28-pris"))))
                .withRows(
                        UnitPrice.ROWS,
                        List.of(new UnitPrice(
                                "x",
                                none(),
                                none(),
                                none(),
                                none(),
                                typed("priceAfter", "=1/3").withTyped("priceBefore", "ca. 5"))))
                .withRows(
                        Budget.ROWS,
                        List.of(new Budget(
                                "x",
                                Optional.of(2019),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                typed("saving", "=-pris*2"))));
        Proposal after = Recalculation.of(BLANK.withSupplement(supplement)
                .withRows(
                        Assumption.ROWS,
                        List.of(new Assumption("pris", none(), "kr.", "", typed(Assumption.VALUE.key(), "=4,5/2")))));
        assertThat(after.assumptions().get(0).value()).isEqualTo(number("2.25"));
        assertThat(after.supplement().rows(Staffing.ROWS).get(0).after()).isEqualTo(number("25.75"));
        assertThat(after.supplement().rows(Staffing.ROWS).get(0).before()).isEqualTo(number("28"));
        assertThat(after.supplement().rows(UnitPrice.ROWS).get(0).priceAfter()).isEqualTo(number("0.3333333333"));
        assertThat(after.supplement().rows(UnitPrice.ROWS).get(0).priceBefore()).isEmpty();
        assertThat(after.supplement().rows(Budget.ROWS).get(0).saving()).contains(amount("-4.5"));
        assertThat(Recalculation.of(after)).isSameAs(after);
    }

    @Test
    void renamingReachesEveryExpressionAndNothingElse() {
        Proposal proposal = permanent(
                BLANK,
                service(expressions("=pris*2").with(2020, new CellEntry.Unread<>("pris")))
                        .withLabel("pris"));
        proposal = implementation(proposal, line("d", Detail.of("a", expressions("=1+Pris"))))
                .withRows(
                        Assumption.ROWS,
                        List.of(new Assumption("sum", none(), "", "", typed(Assumption.VALUE.key(), "=pris"))))
                .withRows(
                        Staffing.ROWS,
                        List.of(new Staffing(
                                "x", none(), none(), typed("after", "=pris").withTyped("before", "pris"))));
        Proposal after = Renaming.of(proposal, "PRIS", "løn");
        assertThat(after.permanentChanges().get(0).amounts())
                .isEqualTo(expressions("=løn*2").with(2020, new CellEntry.Unread<>("pris")));
        assertThat(after.permanentChanges().get(0).label()).isEqualTo("pris");
        assertThat(after.implementationCosts().get(0).details().get(0).amounts())
                .isEqualTo(expressions("=1+løn"));
        assertThat(after.assumptions().get(0).notes()).isEqualTo(typed(Assumption.VALUE.key(), "=løn"));
        assertThat(after.supplement().rows(Staffing.ROWS).get(0).notes())
                .isEqualTo(typed("after", "=løn").withTyped("before", "pris"));
        assertThat(Renaming.of(proposal, "andet", "løn")).isSameAs(proposal);
    }

    private static Amounts expressions(String expression) {
        return Amounts.NONE.with(2019, new CellEntry.Formula<>(expression, Optional.empty()));
    }

    private static Assumption assumption(String name, String value) {
        return new Assumption(name, number(value), "", "", Notes.NONE);
    }

    private static Notes typed(String field, String text) {
        return Notes.NONE.withTyped(field, text);
    }

    private static Optional<BigDecimal> number(String number) {
        return Optional.of(new BigDecimal(number));
    }

    private static Optional<BigDecimal> none() {
        return Optional.empty();
    }
}
