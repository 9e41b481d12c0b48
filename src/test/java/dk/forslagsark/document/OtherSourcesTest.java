package dk.forslagsark.document;

import static dk.forslagsark.proposal.Drafts.amount;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.compare.Comparison;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.formula.Shown;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.UnitPrice;
import dk.forslagsark.tables.FedRow;
import dk.forslagsark.tables.FreeTables;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.version.Finding;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas on sums of the smaller tables and on free tables, formulas in free tables, and rows made of all of these. */
class OtherSourcesTest {
    private static final String FILE = """
            {"format": "forslagsark", "version": 1, "number": "X1", "title": "Prøve",
             "priceLevel": 2026, "firstYear": 2026, "lastYear": 2027,
             "assumptions": [{"name": "løn", "value": 500, "values": {"2027": 510}}],
             "permanentChanges": [{"label": "Drift", "area": "Service", "amounts": {"2026": -100, "2027": -200}},
               {"label": "Personale", "area": "Service", "details": [{"label": "ændring", "amounts": {"2027": 7}}]}],
             "staffing": [{"label": "Lærere", "before": 28, "after": 25.5}, {"label": "Pædagoger", "before": 10, "after": 9}],
             "unitPrices": [
               {"label": "Pladser", "quantityBefore": 10, "priceBefore": 1500, "quantityAfter": 8, "priceAfter": 1400},
               {"label": "Ture", "quantityBefore": 100, "priceBefore": 50, "quantityAfter": 80, "priceAfter": 50}],
             "budgets": [{"activity": "Hjælpemidler", "amount": 5000, "saving": -100}, {"activity": "Kørsel", "amount": 250, "saving": -12.5}],
             "freeTables": [{"section": "content", "title": "Takster", "rows": [
               {"cells": ["Sted", "Pris", "Antal", "I alt"]}, {"cells": ["Nord", "1.234,5", "2"]}, {"cells": ["Syd", "100", "3"]}]}]}
            """;
    private static final LineRef FIRST = new LineRef(Block.PERMANENT, 0);

    private Document document;

    @BeforeEach
    void open() throws FileProblem {
        document = Document.of(ProposalFile.parse(FILE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=Personale.ændring*løn         | -1785",
                "=Personale.før                 | 38",
                "=personale.Efter               | 34.5",
                "=Enhedspriser.virkning         | -4.8",
                "=Budgetter.beløb%              | 52.5",
                "=Budgetter.besparelse          | -112.5",
                "=MAKS(Enhedspriser.virkning; 0) | 0",
                "='Personale'.ændring           | 7",
                "=Takster.Nord.Pris*Takster.Nord.Antal | 2469"
            })
    void typedIn2027(String expression, String result) {
        document.apply(CellEdits.amount(FIRST, 2027, expression));
        assertThat(line(0).amounts().in(2027)).contains(amount(result));
    }

    @Test
    void aColumnThatIsNotSummedIsSaid() {
        document.apply(CellEdits.amount(FIRST, 2027, "=Enhedspriser.pris_før"));
        assertThat(uncounted())
                .anyMatch(
                        text -> text.contains("“pris_før” har ingen sum i Enhedspriser. Skriv Enhedspriser.virkning."));
    }

    @Test
    void aDetailOfARowThatIsCalledAsATableIsQuoted() {
        document.apply(CellEdits.amount(FIRST, 2027, "='Personale'.'ændring'*2"));
        assertThat(line(0).amounts().in(2027)).contains(amount("14"));
        assertThat(Shown.of(document.proposal())
                        .permanentChanges()
                        .get(0)
                        .amounts()
                        .expressionIn(2027))
                .contains("='Personale'.ændring*2");
    }

    @Test
    void aFreeTableCalculates() {
        type(1, "D", "=Takster.Nord.Pris*Takster.Nord.Antal");
        type(2, "D", "=Takster.Nord.D/2+Drift[2027]");
        assertThat(cell(1, 3)).isEqualTo("2.469");
        assertThat(cell(2, 3)).isEqualTo("1.034,5");
        document.apply(CellEdits.amount(FIRST, 2026, "=Takster.Syd.'I alt'"));
        assertThat(line(0).amounts().in(2026)).contains(amount("1034.5"));
        type(1, "C", "4");
        assertThat(cell(1, 3)).isEqualTo("4.938");
        assertThat(line(0).amounts().in(2026)).as("4.938 / 2 - 200").contains(amount("2269"));
        document.undo();
        assertThat(line(0).amounts().in(2026)).contains(amount("1034.5"));
    }

    @Test
    void ofTwoColumnsOfOneHeadingEachIsKnownByItsLetter() {
        type(0, "C", "pris");
        document.apply(CellEdits.amount(FIRST, 2026, "=Takster.Nord.C*2"));
        Evaluation evaluation = document.version().evaluation();
        assertThat(evaluation.shown(line(0).amounts().expressionIn(2026).orElseThrow()))
                .as("Takster.Nord.pris would be the 1.234,5 of the other column")
                .isEqualTo("=Takster.Nord.C*2");
        assertThat(line(0).amounts().in(2026)).as("2 * 2").contains(amount("4"));
    }

    @Test
    void sortedRenamedMovedAndDeletedTheFiguresStay() throws FileProblem {
        type(1, "D", "=Takster.Syd.Pris*2");
        document.apply(CellEdits.amount(FIRST, 2026, "=Takster.Nord.D"));
        assertThat(line(0).amounts().in(2026)).contains(amount("200"));
        type(2, "A", "Sydhavn");
        document.apply(ListEdits.move(takster(), document.proposal(), new ListEdits.Span(1, 1), 1)
                .orElseThrow());
        document.apply(new FreeColumnEdits(0, 1).insert(document.proposal(), 1).orElseThrow());
        assertThat(cell(2, 4)).isEqualTo("200");
        assertThat(document.proposal().freeTables().get(0).rows().get(2).notes().typedIn("E"))
                .contains("={syd}.C*2");
        assertThat(line(0).amounts().in(2026)).contains(amount("200"));
        assertThat(ProposalFile.parse(ProposalFile.format(document.proposal()))).isEqualTo(document.proposal());
        document.apply(ListEdits.delete(takster(), new ListEdits.Span(1, 1)));
        assertThat(cell(1, 4)).isEmpty();
        assertThat(line(0).amounts().in(2026)).isEmpty();
        assertThat(uncounted()).hasSize(2).anyMatch(text -> text.contains("slettet"));
        document.undo();
        assertThat(line(0).amounts().in(2026)).contains(amount("200"));
        assertThat(uncounted()).isEmpty();
    }

    @Test
    void aCopiedRowPointsAtItself() {
        type(1, "D", "=Takster.Nord.Pris*Takster.Nord.Antal");
        document.apply(ListEdits.duplicate(takster(), new ListEdits.Span(1, 1)));
        type(2, "C", "10");
        assertThat(cell(1, 3)).isEqualTo("2.469");
        assertThat(cell(2, 3)).isEqualTo("12.345");
    }

    @Test
    void aRingThroughAFreeTableIsNamedWholeInEachCell() {
        document.apply(CellEdits.amount(FIRST, 2026, "=Takster.Nord.D"));
        type(1, "D", "=Drift[2026]");
        assertThat(uncounted())
                .hasSize(2)
                .allMatch(text -> text.contains("i ring:")
                        && text.contains("Drift 2026")
                        && text.contains("Takster, Nord, I alt"));
    }

    @Test
    void whatIsTypedOverAFormulaIsAText() {
        type(1, "D", "=2*3");
        assertThat(cell(1, 3)).isEqualTo("6");
        type(1, "D", "seks");
        assertThat(cell(1, 3)).isEqualTo("seks");
        assertThat(document.proposal().freeTables().get(0).rows().get(1).notes().typed())
                .isEmpty();
    }

    @Test
    void aFormulaThatBecameAnotherIsCompared() {
        type(1, "D", "=2*3");
        Proposal before = document.proposal();
        type(1, "D", "=2*4");
        assertThat(Comparison.of(before, document.proposal()).differences())
                .extracting(difference -> difference.from() + " til " + difference.to())
                .containsExactly("6 (=2*3) til 8 (=2*4)");
    }

    @Test
    void aRowIsMadeOfAnyOfThemInOneStep() {
        List<FedRow> all = FedRow.all(document.proposal(), document.version().evaluation());
        assertThat(all)
                .extracting(FedRow::words)
                .containsExactly(
                        "Enhedspriser, Pladser: -3,8",
                        "Enhedspriser, Ture: -1",
                        "Personale, Lærere: -2,5",
                        "Personale, Pædagoger: -1",
                        "Budgetandele, Hjælpemidler, Besparelse: -100",
                        "Budgetandele, Kørsel, Besparelse: -12,5",
                        "Budgetandele, Hjælpemidler, Budget: 5.000",
                        "Budgetandele, Kørsel, Budget: 250",
                        "Enhedspriser, i alt: -4,8",
                        "Personale, i alt: -3,5",
                        "Budgetandele, i alt: -112,5",
                        "Forudsætninger, løn: 510",
                        "Takster, Nord, Pris: 1.234,5",
                        "Takster, Nord, Antal: 2",
                        "Takster, Syd, Pris: 100",
                        "Takster, Syd, Antal: 3");
        for (FedRow fed : all) {
            document.apply(RowEdits.fed(document.proposal(), fed));
            Line made = line(2);
            assertThat(made.amounts().in(2027).map(Amount::thousands))
                    .as(fed.words())
                    .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(fed.figure()));
            assertThat(FedRow.sources(made.amounts(), document.version().evaluation()))
                    .as(fed.words())
                    .containsExactly(fed.expression().substring(1));
            assertThat(document.undoable()).contains("Hent virkningen hertil");
            document.undo();
            assertThat(document.proposal().permanentChanges()).hasSize(2);
        }
    }

    @Test
    void aRowOfTheTableAloneIsNotFed() {
        document.apply(CellEdits.amount(FIRST, 2026, "=Drift[næste]*2"));
        assertThat(FedRow.sources(line(0).amounts(), document.version().evaluation()))
                .isEmpty();
    }

    @Test
    void aSumFollowsItsRows() {
        document.apply(CellEdits.amount(FIRST, 2027, "=Enhedspriser.virkning*1000"));
        document.apply(ListEdits.enter(
                ListTables.UNIT_PRICES,
                document.proposal(),
                new ListEdits.Typed(1, UnitPrice.QUANTITY_AFTER.key(), "=Takster.Syd.Antal*20")));
        assertThat(line(0).amounts().in(2027)).as("-3,8 + 50 * (60 - 100)").contains(amount("-5800"));
        document.apply(ListEdits.delete(ListTables.UNIT_PRICES, new ListEdits.Span(0, 0)));
        assertThat(line(0).amounts().in(2027)).contains(amount("-2000"));
        document.undo();
        document.undo();
        assertThat(line(0).amounts().in(2027)).contains(amount("-4800"));
    }

    private ListTable<FreeRow> takster() {
        return FreeTables.of(document.proposal(), 0);
    }

    private void type(int row, String column, String text) {
        document.apply(ListEdits.enter(takster(), document.proposal(), new ListEdits.Typed(row, column, text)));
    }

    private String cell(int row, int column) {
        return document.proposal().freeTables().get(0).rows().get(row).cell(column);
    }

    private Line line(int row) {
        return document.proposal().permanentChanges().get(row);
    }

    private List<String> uncounted() {
        return document.version().uncounted().stream().map(Finding::text).toList();
    }
}
