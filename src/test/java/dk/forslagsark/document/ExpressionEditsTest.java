package dk.forslagsark.document;

import static dk.forslagsark.proposal.Drafts.amount;
import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.service;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Field;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Expressions while a proposal is edited: whatever is shown has been computed. */
class ExpressionEditsTest {
    private static final LineRef FIRST = new LineRef(Block.PERMANENT, 0);

    private final Document document = Document.of(permanent(showing(2019, 2021), service(cells(2019, "1")))
            .withRows(Assumption.ROWS, List.of(assumption("pris", "25.3"), assumption("antal", "51"))));

    @Test
    void anExpressionThatIsTypedIsComputedAndKept() {
        document.apply(CellEdits.amount(FIRST, 2019, " =-51*25,3 "));
        assertThat(entry(2019)).isEqualTo(new CellEntry.Formula<>("=-51*25,3", Optional.of(amount("-1290.3"))));
        document.undo();
        assertThat(entry(2019)).isEqualTo(new CellEntry.Value<>(amount("1")));
        document.redo();
        assertThat(entry(2019)).isEqualTo(new CellEntry.Formula<>("=-51*25,3", Optional.of(amount("-1290.3"))));
    }

    @Test
    void anExpressionTypedInTheRowForNewLinesIsComputed() {
        document.apply(RowEdits.append(document.proposal(), Block.PERMANENT, Column.year(2020), "=4*12,5+30"));
        assertThat(document.proposal().permanentChanges().get(1).amounts().in(2020))
                .contains(amount("80"));
    }

    @Test
    void oneThatComesToNothingIsKeptWithTheReason() {
        document.apply(CellEdits.amount(FIRST, 2020, "=løn*2"));
        assertThat(entry(2020)).isEqualTo(new CellEntry.Formula<>("=løn*2", Optional.empty()));
        assertThat(Checks.version(document.proposal()).uncounted())
                .containsExactly(new Finding(
                        "not-computed",
                        Finding.Severity.ERROR,
                        Place.cell(FIRST, Column.year(2020)),
                        "Husleje, 2020: “=løn*2” kan ikke beregnes og tælles ikke med."
                                + " “løn” står hverken i Forudsætninger eller i Tabel 1."));
    }

    @Test
    void aChangedAssumptionIsCountedWhereverItIsUsedInOneStep() {
        document.apply(CellEdits.amount(FIRST, 2019, "=-antal*pris/1000"));
        assertThat(document.proposal().permanentChanges().get(0).amounts().in(2019))
                .contains(amount("-1.29"));
        document.apply(assumptions(List.of(assumption("pris", "1000"), assumption("antal", "51"))));
        assertThat(document.proposal().permanentChanges().get(0).amounts().in(2019))
                .contains(amount("-51"));
        document.undo();
        assertThat(document.proposal().permanentChanges().get(0).amounts().in(2019))
                .contains(amount("-1.29"));
    }

    @Test
    void aRenamedAssumptionIsRenamedWhereverItIsUsedInOneStep() {
        document.apply(CellEdits.amount(FIRST, 2019, "=-antal*Pris/1000"));
        Proposal before = document.proposal();
        document.apply(name(0, " pris_pr_forløb "));
        assertThat(document.undoable()).contains("Ret navn");
        assertThat(entry(2019))
                .isEqualTo(new CellEntry.Formula<>("=-antal*pris_pr_forløb/1000", Optional.of(amount("-1.29"))));
        assertThat(document.proposal().assumptions().get(0).name()).isEqualTo("pris_pr_forløb");
        document.undo();
        assertThat(document.proposal()).isSameAs(before);
    }

    @Test
    void whatCannotBeANameIsKeptBesideTheNameUntilItIsMended() {
        document.apply(CellEdits.amount(FIRST, 2019, "=pris"));
        document.apply(name(0, "2pris"));
        Assumption row = document.proposal().assumptions().get(0);
        assertThat(row.name()).isEqualTo("pris");
        assertThat(row.notes().typedIn(Assumption.NAME.key())).contains("2pris");
        assertThat(entry(2019).counted()).contains(amount("25.3"));
        document.apply(name(0, "Antal"));
        assertThat(document.proposal().assumptions().get(0).notes().typedIn(Assumption.NAME.key()))
                .contains("Antal");
        document.apply(name(0, "løn"));
        assertThat(document.proposal().assumptions().get(0)).isEqualTo(assumption("løn", "25.3"));
        assertThat(entry(2019)).isEqualTo(new CellEntry.Formula<>("=løn", Optional.of(amount("25.3"))));
    }

    @Test
    void anAssumptionThatGoesOrLosesItsNameIsMissedWhereItIsUsed() {
        document.apply(CellEdits.amount(FIRST, 2019, "=pris"));
        document.apply(name(0, " "));
        assertThat(entry(2019)).isEqualTo(new CellEntry.Formula<>("=pris", Optional.empty()));
        document.apply(name(0, "Pris"));
        assertThat(entry(2019)).isEqualTo(new CellEntry.Formula<>("=pris", Optional.of(amount("25.3"))));
        document.apply(assumptions(List.of(assumption("antal", "51"))));
        assertThat(entry(2019)).isEqualTo(new CellEntry.Formula<>("=pris", Optional.empty()));
        assertThat(Checks.version(document.proposal()).uncounted().get(0).text())
                .endsWith("“pris” står hverken i Forudsætninger eller i Tabel 1.");
    }

    @Test
    void aNameThatStandsTwiceIsNotRenamedInExpressionsForNobodyKnowsWhichIsMeant() {
        document.apply(CellEdits.amount(FIRST, 2019, "=pris"));
        document.apply(assumptions(List.of(assumption("pris", "1"), assumption("PRIS", "2"))));
        document.apply(name(1, "løn"));
        assertThat(entry(2019)).isEqualTo(new CellEntry.Formula<>("=pris", Optional.of(amount("1"))));
    }

    @Test
    void aCopyOfAnAssumptionLeavesItsNameToTheRowItIsOf() {
        document.apply(CellEdits.amount(FIRST, 2019, "=pris"));
        document.apply(ListEdits.duplicate(ListTables.ASSUMPTIONS, new ListEdits.Span(0, 0)));
        Assumption copy = document.proposal().assumptions().get(1);
        assertThat(copy.name()).isEmpty();
        assertThat(copy.value()).contains(new BigDecimal("25.3"));
        assertThat(problemOfName(1)).contains("“pris” findes allerede. Vælg et andet navn.");
        assertThat(problemOfName(0)).isEmpty();
        assertThat(entry(2019).counted()).contains(amount("25.3"));
        document.apply(name(1, "pris_2"));
        assertThat(problemOfName(1)).isEmpty();
        assertThat(document.proposal().assumptions().get(1)).isEqualTo(assumption("pris_2", "25.3"));
        assertThat(entry(2019)).isEqualTo(new CellEntry.Formula<>("=pris", Optional.of(amount("25.3"))));
    }

    @Test
    void namesAndValuesPastedInOneStepAreUsableAtOnce() {
        document.apply(CellEdits.amount(FIRST, 2019, "=timer*løn"));
        document.apply(ListEdits.enter(
                ListTables.ASSUMPTIONS,
                Phrase.spelt(() -> "Indsæt"),
                List.of(
                        new ListEdits.Typed(2, "name", "løn"),
                        new ListEdits.Typed(2, "value", "300"),
                        new ListEdits.Typed(3, "name", "timer"),
                        new ListEdits.Typed(3, "value", "=løn/100"))));
        assertThat(entry(2019).counted()).contains(amount("900"));
        document.undo();
        assertThat(entry(2019).counted()).isEmpty();
    }

    @Test
    void whatCannotBeANameSaysWhy() {
        document.apply(name(0, "A1"));
        assertThat(problemOfName(0)).contains("“A1” betyder noget andet i Excel. Vælg et andet navn.");
        document.apply(name(0, "ANTAL"));
        assertThat(problemOfName(0)).contains("“ANTAL” findes allerede. Vælg et andet navn.");
        document.apply(name(0, "PRIS"));
        assertThat(problemOfName(0)).isEmpty();
    }

    @Test
    void rowsThatAnEditDoesNotReachStayTheSameObjects() {
        document.apply(CellEdits.amount(FIRST, 2019, "=pris"));
        document.apply(RowEdits.append(document.proposal(), Block.PERMANENT, Column.year(2020), "=4*12,5+30"));
        Line line = document.proposal().permanentChanges().get(0);
        document.apply(CellEdits.amount(new LineRef(Block.PERMANENT, 1), 2020, "=5*pris"));
        assertThat(document.proposal().permanentChanges().get(0)).isSameAs(line);
    }

    private Edit name(int row, String typed) {
        return ListEdits.enter(ListTables.ASSUMPTIONS, document.proposal(), new ListEdits.Typed(row, "name", typed));
    }

    private Optional<String> problemOfName(int row) {
        Proposal proposal = document.proposal();
        Field<Assumption> field = ListTables.ASSUMPTIONS.fieldsOf(proposal).get(0);
        return field.typing().problem(proposal.assumptions().get(row), Evaluation.of(proposal));
    }

    private CellEntry<Amount> entry(int year) {
        return document.proposal().permanentChanges().get(0).amounts().byYear().get(year);
    }

    private static Edit assumptions(List<Assumption> changed) {
        return Edit.at(
                Place.cover("x"), Phrase.spelt(() -> "Ret"), proposal -> proposal.withRows(Assumption.ROWS, changed));
    }

    private static Assumption assumption(String name, String value) {
        return new Assumption(name, Optional.of(new BigDecimal(value)), "", "", Notes.NONE);
    }
}
