package dk.forslagsark.version;

import static dk.forslagsark.proposal.Drafts.amount;
import static dk.forslagsark.proposal.Drafts.atRate;
import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.service;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.economy.Outcome;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Scenario;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    /** 60 at the start, and without interest 20 a year from the second, is paid back in the fourth; of 30 in the third, of 10 in the seventh. */
    @Test
    void anAssumptionIsPutAtItsLeastAndAtItsMost() {
        Spread spread = spread("=-10*pris", Scenario.AS_WRITTEN, row("pris", "1", "2", "3"));
        assertThat(years(spread.best())).isEqualTo(3);
        // 60 less two of 30
        assertThat(spread.best().netInAll()).isEqualTo(amount("0"));
        assertThat(years(spread.worst())).isEqualTo(7);
        assertThat(leftOut(version("=-10*pris", row("pris", "1", "2", "3")))).isEmpty();
    }

    /** 4 x 2 as written; at worst 2 x 1 = 2 a year, thirty of them; at best 4 x 5 = 20, three. */
    @Test
    void allThatIsWorseComesTogether() {
        Spread spread =
                spread("=-antal*pris", Scenario.AS_WRITTEN, row("antal", "2", "4", ""), row("pris", "1", "2", "5"));
        assertThat(years(spread.best())).isEqualTo(4);
        assertThat(years(spread.worst())).isEqualTo(31);
    }

    /** More of what costs is worse: of 30 - 10 a year three are needed, of 30 - 24 ten, of 30 - 0 two. */
    @Test
    void whichEndIsWorseIsTriedAndNotGuessed() {
        Spread spread = spread("=-30+løn", Scenario.AS_WRITTEN, row("løn", "0", "10", "24"));
        assertThat(years(spread.best())).isEqualTo(3);
        assertThat(years(spread.worst())).isEqualTo(11);
    }

    /** Half of 20 a year, of 30 and of 10: six, four and twelve of them pay 60 back. */
    @Test
    void theScenarioCountsOnTopOfIt() {
        Scenario half = Scenario.AS_WRITTEN.withSavings(new BigDecimal("-0.5"));
        Spread spread = spread("=-10*pris", half, row("pris", "1", "2", "3"));
        assertThat(years(spread.best())).isEqualTo(5);
        assertThat(years(spread.worst())).isEqualTo(13);
    }

    @Test
    void withoutARangeThereIsNoSpread() {
        assertThat(Spread.of(version("=-10*pris", row("pris", "", "2", "")), Scenario.AS_WRITTEN))
                .isEmpty();
    }

    /** An expression points at the likely value of its own row. */
    @Test
    void anEndMayBeAnExpression() {
        Assumption row = new Assumption(
                "pris",
                Optional.of(new BigDecimal(2)),
                "",
                "",
                Notes.NONE.withTyped(Assumption.LEAST.key(), "=pris/2").withTyped(Assumption.MOST.key(), "=pris*1,5"));
        Spread spread = spread("=-10*pris", Scenario.AS_WRITTEN, row);
        assertThat(years(spread.best())).isEqualTo(3);
        assertThat(years(spread.worst())).isEqualTo(7);
    }

    @Test
    void whatComesToNothingIsLeftOutAndTold() {
        Version version = version("=-20/pris", row("pris", "0", "1", "2"));
        assertThat(leftOut(version)).containsExactly("pris");
        Spread spread = Spread.of(version, Scenario.AS_WRITTEN).orElseThrow();
        assertThat(years(spread.best())).isEqualTo(4);
        assertThat(years(spread.worst())).isEqualTo(7);
    }

    @Test
    void anEndThatCannotBeReadOrHasNoLikelyValueIsTold() {
        Assumption unread =
                row("pris", "", "2", "3").withNotes(Notes.NONE.withTyped(Assumption.LEAST.key(), "cirka 1"));
        Version version = version("=-10*pris", unread, row("antal", "1", "", "2"));
        assertThat(leftOut(version)).containsExactly("pris", "antal");
        assertThat(Spread.of(version, Scenario.AS_WRITTEN)).isEmpty();
    }

    /** In 2020 its own 2 counts and 20 are saved; from 2021, which goes on, the least, and 10 are. */
    @Test
    void aYearThatHasAValueOfItsOwnKeepsIt() {
        Assumption rising = row("pris", "1", "3", "").withValues(new TreeMap<>(Map.of(2020, new BigDecimal(2))));
        Spread spread = spread("=-10*pris", Scenario.AS_WRITTEN, rising);
        assertThat(years(spread.worst())).isEqualTo(6);
    }

    private static List<String> leftOut(Version version) {
        return WhatIf.of(version, Scenario.AS_WRITTEN, 6).leftOut();
    }

    private static Spread spread(String saving, Scenario scenario, Assumption... assumptions) {
        return Spread.of(version(saving, assumptions), scenario).orElseThrow();
    }

    /** 60 is spent in the first of three years, and in the others it saves what the expression comes to. */
    private static Version version(String saving, Assumption... assumptions) {
        CellEntry<Amount> cell = new CellEntry.Formula<>(saving, Optional.empty());
        Amounts amounts = Amounts.NONE.with(2020, cell).with(2021, cell);
        Proposal proposal =
                implementation(permanent(showing(2019, 2021), service(amounts)), service(cells(2019, "60")));
        return Checks.version(atRate("0", proposal).withRows(Assumption.ROWS, List.of(assumptions)));
    }

    private static Assumption row(String name, String least, String value, String most) {
        return new Assumption(name, number(value), "", "", Notes.NONE)
                .withLeast(number(least))
                .withMost(number(most));
    }

    private static Optional<BigDecimal> number(String text) {
        return Stream.of(text)
                .filter(any -> !any.isEmpty())
                .map(BigDecimal::new)
                .findFirst();
    }

    private static int years(Outcome outcome) {
        return ((Payback.After) outcome.total().payback()).number();
    }
}
