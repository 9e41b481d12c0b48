package dk.forslagsark.formula;

import static dk.forslagsark.proposal.Drafts.amount;
import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What must be bound anew after an edit, and what need not. */
class SameExpressionsTest {
    private static final Line RENT = Line.of("Husleje", Area.SERVICE, cells(2019, "100 | 200 | 300"));
    private static final Line GROWING = Line.of("Vækst", Area.SERVICE, cells(2019, "1 | 2 | 3"))
            .withAmounts(
                    cells(2019, "1 | 2 | 3").with(2020, formula("={husleje}*2")).with(2021, formula("={husleje}*2")));
    private static final Line SPLIT = Line.BLANK.withDetails(
            List.of(Detail.of("Nord", cells(2019, "5 | 5 | 5")), Detail.of("Syd", Amounts.NONE)));

    private final Proposal before = permanent(showing(2019, 2021), RENT, GROWING, SPLIT);

    private static CellEntry<Amount> formula(String expression) {
        return new CellEntry.Formula<>(expression, Optional.empty());
    }

    @Test
    void anotherFigureLeavesThemAsTheyAre() {
        assertThat(areSame(0, line -> line.withAmounts(line.ownAmounts().with(2020, amount("7")))))
                .isTrue();
    }

    @Test
    void soDoesAFigureInADetail() {
        Detail north = SPLIT.details().get(0);
        assertThat(areSame(
                        2,
                        line -> line.withDetails(List.of(
                                north.withAmounts(cells(2019, "5 | 6 | 5")),
                                SPLIT.details().get(1)))))
                .isTrue();
    }

    @Test
    void soDoesAFigureInPlaceOfAFormulaThatStandsInTheRowOnceMore() {
        assertThat(areSame(1, line -> line.withAmounts(line.ownAmounts().with(2020, amount("7")))))
                .isTrue();
    }

    @Test
    void theLastOfAFormulaIsMissed() {
        assertThat(areSame(1, line -> line.withAmounts(cells(2019, "1 | 2 | 3"))))
                .isFalse();
    }

    @Test
    void aFormulaThatIsTypedIsNew() {
        assertThat(areSame(0, line -> line.withAmounts(line.ownAmounts().with(2020, formula("=Vækst+1")))))
                .isFalse();
    }

    @Test
    void whatRowsAreCalledAndKnownByMatters() {
        assertThat(areSame(0, line -> line.withLabel("Leje"))).isFalse();
        assertThat(areSame(0, line -> line.withId(Optional.of("husleje")))).isFalse();
        assertThat(areSame(
                        2,
                        line -> line.withDetails(
                                List.of(SPLIT.details().get(1), SPLIT.details().get(0)))))
                .isFalse();
    }

    @Test
    void rowsThatAreMovedAddedOrTakenAwayAreOthers() {
        assertThat(SameExpressions.areIn(before, before.withLines(Block.PERMANENT, List.of(GROWING, RENT, SPLIT))))
                .isFalse();
        assertThat(SameExpressions.areIn(before, before.withLines(Block.PERMANENT, List.of(RENT, GROWING))))
                .isFalse();
    }

    @Test
    void allElseMatters() {
        Assumption price = new Assumption("pris", Optional.of(BigDecimal.ONE), "kr.", "", Notes.NONE);
        assertThat(SameExpressions.areIn(before, before.withRows(Assumption.ROWS, List.of(price))))
                .isFalse();
    }

    private boolean areSame(int row, UnaryOperator<Line> edit) {
        List<Line> lines = new ArrayList<>(before.lines(Block.PERMANENT));
        lines.set(row, edit.apply(lines.get(row)));
        return SameExpressions.areIn(before, before.withLines(Block.PERMANENT, lines));
    }
}
