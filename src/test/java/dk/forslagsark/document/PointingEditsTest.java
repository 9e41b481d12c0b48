package dk.forslagsark.document;

import static dk.forslagsark.proposal.Drafts.amount;
import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.formula.Shown;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Expressions that point at rows, while the rows are renamed, moved, sorted, copied, shifted and deleted. */
class PointingEditsTest {
    private static final LineRef FIRST = new LineRef(Block.PERMANENT, 0);
    private static final LineRef SECOND = new LineRef(Block.PERMANENT, 1);

    private final Document document = Document.of(permanent(
                    showing(2019, 2021),
                    Line.of("Husleje", Area.SERVICE, cells(2019, "100 | 200 | 300")),
                    Line.of("Flytning", Area.SERVICE, cells(2019, "7 | 7 | 7")))
            .withRows(
                    Staffing.ROWS,
                    List.of(new Staffing(
                            "Konsulenter",
                            Optional.of(new BigDecimal("28")),
                            Optional.of(new BigDecimal("26")),
                            Notes.NONE))));

    @Test
    void aRowThatIsPointedAtHasAnIdentityAndNoOther() {
        document.apply(CellEdits.amount(SECOND, 2020, "=Husleje[forrige]*1,02"));
        assertThat(line(1).amounts().in(2020)).contains(amount("102"));
        assertThat(line(1).amounts().expressionIn(2020)).contains("={husleje}[forrige]*1,02");
        assertThat(shown(1, 2020)).isEqualTo("=Husleje[forrige]*1,02");
        assertThat(line(0).id()).contains("husleje");
        assertThat(line(1).id()).isEmpty();
        document.apply(CellEdits.amount(SECOND, 2020, "5"));
        assertThat(line(0).id()).isEmpty();
    }

    /** Where in the formula it is wrong is told of the formula as it is shown. */
    @Test
    void aReasonNamesRowsByTheirLabels() {
        document.apply(CellEdits.amount(SECOND, 2020, "=2Husleje"));
        assertThat(reason()).endsWith("Der mangler et regnetegn foran “Husleje”.");
        document.apply(CellEdits.amount(SECOND, 2020, "=Husleje+SUM(Husleje:)"));
        assertThat(reason()).endsWith("Der mangler en celle efter “:” (tegn 22).");
        document.apply(CellEdits.amount(FIRST, 2020, "=Flytning"));
        assertThat(reason()).contains("“Flytning 2020”: Der mangler en celle efter “:” (tegn 22).");
    }

    private String reason() {
        return document.version().uncounted().get(0).text();
    }

    @Test
    void aYearThatTheTableHasNotIsTold() {
        document.apply(CellEdits.amount(SECOND, 2019, "=Husleje[2018]*2"));
        assertThat(reason()).endsWith("2018 er ikke et af forslagets år.");
        document.apply(CellEdits.amount(SECOND, 2019, "=100+Husleje[forrige]*2"));
        assertThat(line(1).amounts().in(2019)).contains(amount("100"));
        assertThat(beyond()).singleElement().satisfies(finding -> assertThat(finding.text())
                .isEqualTo("Flytning, 2019: =100+Husleje[forrige]*2 peger på 2018, som ikke er et af årene 2019-2021."
                        + " Der regnes med 0."));
        document.apply(CellEdits.amount(FIRST, 2018, "5"));
        assertThat(line(1).amounts().in(2019)).contains(amount("110"));
        assertThat(beyond()).isEmpty();
    }

    private List<Finding> beyond() {
        return Checks.version(document.proposal()).findings().stream()
                .filter(finding -> finding.rule().equals("beyond-years"))
                .toList();
    }

    @Test
    void renamingShowsTheNewLabelAndChangesNoFigure() {
        document.apply(CellEdits.amount(SECOND, 2020, "=Husleje*2"));
        document.apply(CellEdits.label(FIRST, "Husleje, nord"));
        assertThat(shown(1, 2020)).isEqualTo("='Husleje, nord'*2");
        assertThat(line(1).amounts().in(2020)).contains(amount("400"));
        document.apply(CellEdits.label(SECOND, "Husleje, nord"));
        assertThat(shown(1, 2020)).isEqualTo("='Husleje, nord'#1*2");
        document.apply(CellEdits.amount(FIRST, 2020, "10"));
        assertThat(line(1).amounts().in(2020)).contains(amount("20"));
    }

    @Test
    void movingAndSortingChangeNothing() {
        document.apply(CellEdits.amount(SECOND, 2020, "=Husleje*2"));
        document.apply(SortEdits.sort(List.<RowRef>of(FIRST, SECOND), Column.LABEL, true));
        assertThat(line(0).label()).isEqualTo("Flytning");
        assertThat(shown(0, 2020)).isEqualTo("=Husleje*2");
        assertThat(line(0).amounts().in(2020)).contains(amount("400"));
        document.undo();
        assertThat(line(1).amounts().in(2020)).contains(amount("400"));
    }

    @Test
    void deletingGivesAReasonAndUndoTheFigure() {
        document.apply(CellEdits.amount(SECOND, 2020, "=Husleje*2"));
        document.apply(SpanEdits.delete(RowSpan.of(FIRST)));
        assertThat(line(0).amounts().in(2020)).isEmpty();
        assertThat(document.version().uncounted().get(0).text())
                .isEqualTo(
                        "Flytning, 2020: “={husleje}*2” kan ikke beregnes og tælles ikke med. Formlen peger på en række, der er"
                                + " slettet. Skriv en anden, eller fortryd.");
        document.apply(RowEdits.append(document.proposal(), Block.PERMANENT, Column.LABEL, "Husleje"));
        assertThat(line(0).amounts().in(2020))
                .as("another row of that label is another row")
                .isEmpty();
        document.undo();
        document.undo();
        assertThat(line(1).amounts().in(2020)).contains(amount("400"));
    }

    @Test
    void aCopiedRowPointsAtItselfAndAtTheOthersAsBefore() {
        document.apply(CellEdits.amount(SECOND, 2020, "=Flytning[forrige]*2+Husleje"));
        assertThat(line(1).amounts().in(2020)).contains(amount("214"));
        document.apply(SpanEdits.duplicate(document.proposal(), RowSpan.of(SECOND)));
        LineRef copy = new LineRef(Block.PERMANENT, 2);
        document.apply(CellEdits.amount(copy, 2019, "1000"));
        assertThat(line(2).amounts().in(2020)).contains(amount("2200"));
        assertThat(line(1).amounts().in(2020)).contains(amount("214"));
        assertThat(line(2).id()).contains("flytning_2");
    }

    @Test
    void shiftedInTimeItSaysTheSame() {
        document.apply(CellEdits.amount(SECOND, 2020, "=Husleje[forrige]+Husleje[2021]"));
        assertThat(line(1).amounts().in(2020)).contains(amount("400"));
        document.apply(YearEdits.shift(document.proposal(), 3).value().orElseThrow());
        assertThat(shown(1, 2023)).isEqualTo("=Husleje[forrige]+Husleje[2024]");
        assertThat(line(1).amounts().in(2023)).contains(amount("400"));
    }

    @Test
    void splitIntoDetailsTheRowIsTheirSum() {
        document.apply(CellEdits.amount(SECOND, 2020, "=Husleje*2"));
        document.apply(DetailEdits.add(document.proposal(), FIRST));
        document.apply(CellEdits.amount(FIRST.detail(1), 2020, "50"));
        assertThat(line(1).amounts().in(2020)).contains(amount("500"));
    }

    @Test
    void smallTablesAndTotalsAreTypedAsTheyAreCalled() {
        document.apply(CellEdits.amount(SECOND, 2020, "=Personale.konsulenter.ændring*Samlet.varig[2019]"));
        assertThat(line(1).amounts().expressionIn(2020)).contains("={konsulenter}.change*Samlet.varig[2019]");
        assertThat(line(1).amounts().in(2020)).contains(amount("-214"));
        assertThat(shown(1, 2020)).isEqualTo("=Personale.Konsulenter.ændring*Samlet.varig[2019]");
    }

    @Test
    void aWordIsAnAssumptionFirstAndStaysOne() {
        document.apply(Edit.at(
                Place.on(Place.Page.ASSUMPTIONS),
                Phrase.spelt(() -> "x"),
                proposal -> proposal.withRows(
                        Assumption.ROWS,
                        List.of(new Assumption("husleje", Optional.of(BigDecimal.ONE), "", "", Notes.NONE)))));
        document.apply(CellEdits.amount(SECOND, 2020, "=husleje+'Husleje'"));
        assertThat(line(1).amounts().in(2020)).contains(amount("201"));
        assertThat(shown(1, 2020)).isEqualTo("=husleje+'Husleje'");
        document.apply(Edit.at(
                Place.on(Place.Page.ASSUMPTIONS),
                Phrase.spelt(() -> "x"),
                proposal -> proposal.withRows(Assumption.ROWS, List.of())));
        document.apply(CellEdits.amount(FIRST, 2019, "1"));
        assertThat(line(1).amounts().in(2020))
                .as("it does not come to mean the row")
                .isEmpty();
    }

    @Test
    void theFileKeepsItAndHasTheAmountBesideIt() throws FileProblem {
        String before = ProposalFile.format(document.proposal());
        document.apply(CellEdits.amount(SECOND, 2020, "=Husleje*2"));
        String text = ProposalFile.format(document.proposal());
        assertThat(before).doesNotContain("\"id\"", "formulas");
        assertThat(text).contains("\"id\": \"husleje\"", "\"formulas\"", "\"2020\": \"={husleje}*2\"", "\"2020\": 400");
        assertThat(ProposalFile.parse(text)).isEqualTo(document.proposal());
        Amount amount = ProposalFile.parse(text.replace("\"formulas\"", "\"nyt\""))
                .permanentChanges()
                .get(1)
                .amounts()
                .in(2020)
                .orElseThrow();
        assertThat(amount).as("as a program reads it that knows no formulas").isEqualTo(amount("400"));
    }

    private Line line(int index) {
        return document.proposal().permanentChanges().get(index);
    }

    private String shown(int index, int year) {
        return Shown.of(document.proposal())
                .permanentChanges()
                .get(index)
                .amounts()
                .expressionIn(year)
                .orElseThrow();
    }
}
