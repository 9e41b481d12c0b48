package dk.forslagsark.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.compare.Merge;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.FreeTables;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What points outside Table 1, while that is moved, renamed, shifted, deleted, copied and merged. */
class PointingSourcesTest {
    static final String FILE = """
            {"format": "forslagsark", "version": 1, "priceLevel": 2026, "firstYear": 2026, "lastYear": 2028,
             "assumptions": [{"name": "løn", "value": 500, "values": {"2027": 510}}],
             "permanentChanges": [
               {"label": "Kilde", "area": "Service", "amounts": {"2026": 100, "2027": 200, "2028": 300}},
               {"label": "Fødet", "area": "Service"},
               {"label": "Andet", "area": "Service"}],
             "staffing": [{"label": "Vagter", "before": 10, "after": 8}, {"label": "Lærere", "before": 4, "after": 5}],
             "budgets": [{"activity": "Leje", "amount": 1200}, {"activity": "Drift", "amount": 300}],
             "unitPrices": [
               {"label": "Pladser", "quantityBefore": 10, "priceBefore": 1500, "quantityAfter": 8, "priceAfter": 1400},
               {"label": "Senge", "quantityBefore": 1, "priceBefore": 1, "quantityAfter": 1, "priceAfter": 1}],
             "freeTables": [{"title": "Takster", "section": "content", "rows": [
               {"cells": ["Nord", "1000"]}, {"cells": ["Syd", "7"]}]}]}
            """;

    private static final LineRef SOURCE = new LineRef(Block.PERMANENT, 0);
    private static final LineRef FED = new LineRef(Block.PERMANENT, 1);
    private static final LineRef OTHER = new LineRef(Block.PERMANENT, 2);

    private Document document;

    @BeforeEach
    void open() throws FileProblem {
        document = Document.of(ProposalFile.parse(FILE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // (8 - 10) * 510; 1.200 / 10; (8 * 1.400 - 10 * 1.500) / 1.000; 1.000 / 2 + 510
                "STAFFING    | =Personale.Vagter.ændring*løn   | -1020 | =Personale.Nyt.ændring*løn",
                "BUDGETS     | =Budgetter.Leje.beløb/10        | 120   | =Budgetter.Nyt.beløb/10",
                "UNIT_PRICES | =Enhedspriser.Pladser.virkning  | -3.8  | =Enhedspriser.Nyt.virkning",
                "FREE        | =Takster.Nord.B/2+løn           | 1010  | =Takster.Nyt.B/2+løn"
            })
    void keepsItsMeaning(String source, String typed, String comesTo, String renamed) {
        document.apply(CellEdits.amount(FED, 2027, typed));
        assertThat(fed(2027)).isEqualByComparingTo(comesTo);

        ListTable<?> table = table(source);
        document.apply(moved(table));
        document.apply(entered(table, 1, "Nyt"));
        document.apply(SortEdits.sort(List.<RowRef>of(SOURCE, FED, OTHER), Column.LABEL, true));
        LineRef sorted = new LineRef(Block.PERMANENT, 1);
        assertThat(document.proposal().line(sorted).label()).isEqualTo("Fødet");
        assertThat(shown(sorted, 2027)).isEqualTo(renamed);
        assertThat(fed(2027)).isEqualByComparingTo(comesTo);

        document.apply(YearEdits.shift(document.proposal(), 3).value().orElseThrow());
        assertThat(fed(2030)).isEqualByComparingTo(comesTo);
        document.apply(ListEdits.delete(table, new ListEdits.Span(1, 1)));
        assertThat(document.proposal().line(sorted).amounts().in(2030)).isEmpty();
        assertThat(document.version().uncounted().get(0).text()).contains("Formlen peger på en række, der er slettet.");
        document.undo();
        assertThat(fed(2030)).isEqualByComparingTo(comesTo);
        while (document.undo().isPresent()) {
            assertThat(document.version().evaluation()).isNotNull();
        }
        assertThat(document.proposal().line(FED).amounts().byYear()).isEmpty();
    }

    @Test
    void aRingOverSeveralTablesIsNamedWholeInEachOfItsCells() {
        document.apply(CellEdits.amount(FED, 2026, "=Personale.ændring*løn"));
        document.apply(entered(ListTables.STAFFING, 0, "after", "=Fødet[2026]/løn"));
        String ring = "henviser til hinanden i ring: ";
        List<String> cells = List.of(
                "Fødet 2026", "Personale, ændring i alt", "Personale, Vagter, ændring", "Personale, Vagter, efter");
        assertThat(document.version().uncounted())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.text()).contains(ring).contains(cells));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STAFFING    | =Personale.Vagter.ændring      | after         | =Fødet[2026]+10   | Fødet 2026; Personale, Vagter, ændring; Personale, Vagter, efter",
                "UNIT_PRICES | =Enhedspriser.Pladser.virkning | quantityAfter | =Fødet[2026]*-1   | Fødet 2026; Enhedspriser, Pladser, virkning; Enhedspriser, Pladser, antal_efter",
                "UNIT_PRICES | =Enhedspriser.virkning         | priceBefore   | =-Fødet[2026]     | Fødet 2026; Enhedspriser, virkning i alt; Enhedspriser, Pladser, virkning; Enhedspriser, Pladser, pris_før",
                "BUDGETS     | =Budgetter.Leje.beløb/10       | amount        | =Fødet[2026]*10   | Fødet 2026; Budgetter, Leje, beløb",
                "BUDGETS     | =Budgetter.Leje.andel*10       | saving        | =-Fødet[2026]     | Fødet 2026; Budgetter, Leje, andel; Budgetter, Leje, besparelse",
                "FREE        | =Takster.Nord.B/2              | B             | =MAKS(Fødet[2026];2) | Fødet 2026; Takster, Nord, B"
            })
    void aRingThroughAnyTableIsNamedWholeInEachOfItsCells(
            String source, String typed, String column, String back, String ring) {
        document.apply(CellEdits.amount(FED, 2026, typed));
        document.apply(entered(table(source), 0, column, back));
        assertThat(document.proposal().line(FED).amounts().in(2026)).isEmpty();
        assertThat(document.version().uncounted()).hasSize(2).allSatisfy(finding -> assertThat(finding.text())
                .contains("Cellerne henviser til hinanden i ring: ")
                .contains(ring.split("; ")));
        document.undo();
        assertThat(document.version().uncounted()).isEmpty();
        assertThat(document.proposal().line(FED).amounts().in(2026)).isPresent();
    }

    /** Where no saving stands beside the budget it is what the service rows come to in the last year. */
    @Test
    void aShareFollowsTableOne() {
        document.apply(CellEdits.amount(FED, 2026, "=Budgetter.Leje.andel"));
        // 300 in 2028 of 1.200, and a cost is negative
        assertThat(fed(2026)).isEqualByComparingTo("-25");
        document.apply(CellEdits.amount(SOURCE, 2028, "-120"));
        assertThat(fed(2026)).as("120 of 1.200").isEqualByComparingTo("10");
        document.apply(CellEdits.amount(FED, 2027, "=Budgetter.Leje.besparelse*2"));
        assertThat(fed(2027)).as("-120 * 2").isEqualByComparingTo("-240");
        document.apply(CellEdits.amount(FED, 2028, "=Budgetter.Leje.andel"));
        assertThat(document.version().uncounted()).hasSize(3).allSatisfy(finding -> assertThat(finding.text())
                .contains("i ring: ")
                .contains("Budgetter, Leje, besparelse", "Fødet 2028"));
        document.undo();
        document.apply(entered(ListTables.BUDGETS, 0, "saving", "-60"));
        assertThat(fed(2026)).as("60 of 1.200").isEqualByComparingTo("5");
    }

    @Test
    void aSumFollowsTheRowsThereAre() {
        document.apply(CellEdits.amount(FED, 2027, "=Personale.ændring*100"));
        // (8 - 10 + 5 - 4) * 100
        assertThat(fed(2027)).isEqualByComparingTo("-100");
        document.apply(ListEdits.delete(ListTables.STAFFING, new ListEdits.Span(1, 1)));
        assertThat(fed(2027)).isEqualByComparingTo("-200");
        document.undo();
        assertThat(fed(2027)).isEqualByComparingTo("-100");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 100 + 510, and a year later 200 + 500, for 2028 has no wage of its own
                "=Kilde[forrige]+løn          | 610   | 700",
                // one year is that year wherever it stands
                "=Kilde[2026]+løn[2027]       | 610   | 610",
                "=Personale.Vagter.ændring*løn | -1020 | -1000",
                "=SUM(Kilde[2026]:Kilde)      | 300   | 600"
            })
    void copiedToAnotherYearAndAnotherRowItSaysTheSameThere(String typed, String here, String aYearLater) {
        document.apply(CellEdits.amount(FED, 2027, typed));
        assertThat(fed(2027)).isEqualByComparingTo(here);
        String copied = shown(FED, 2027);
        document.apply(CellEdits.amount(FED, 2028, copied));
        document.apply(CellEdits.amount(OTHER, 2027, copied));
        assertThat(fed(2028)).isEqualByComparingTo(aYearLater);
        assertThat(amount(OTHER, 2027)).isEqualByComparingTo(here);
    }

    @Test
    void pastedWhereThereIsNoYearItAsksForOne() {
        document.apply(CellEdits.amount(FED, 2027, "=Kilde[forrige]*2"));
        ListTable<?> free = table("FREE");
        document.apply(entered(free, 1, "B", shown(FED, 2027)));
        assertThat(document.version().uncounted().get(0).text()).contains("Skriv, hvilket år der menes");
        document.apply(entered(free, 1, "B", "=Kilde[2026]*2"));
        assertThat(document.proposal().freeTables().get(0).rows().get(1).cell(1))
                .isEqualTo("200");
    }

    @Test
    void twoWhoPointAtDifferentThingsAreMerged() {
        Proposal base = document.proposal();
        Proposal mine = after(base, CellEdits.amount(FED, 2027, "=Personale.Vagter.ændring*løn"));
        Proposal theirs = after(base, CellEdits.amount(OTHER, 2027, "=Takster.Nord.B/2"));
        Merge merge = Merge.of(base, mine, theirs);
        assertThat(merge.conflicts()).isEmpty();
        document = Document.of(merge.proposal());
        assertThat(fed(2027)).isEqualByComparingTo("-1020");
        assertThat(amount(OTHER, 2027)).isEqualByComparingTo("500");
    }

    @Test
    void whatOnePointsAtAndTheOtherChangesIsTheNewFigure() {
        Proposal base = document.proposal();
        Proposal mine = after(base, CellEdits.amount(FED, 2027, "=Personale.Vagter.ændring*løn"));
        Proposal theirs = after(base, entered(ListTables.STAFFING, 0, "after", "7"));
        document = Document.of(Merge.of(base, mine, theirs).proposal());
        // (7 - 10) * 510
        assertThat(fed(2027)).isEqualByComparingTo("-1530");
    }

    @Test
    void twoWhoPointAtRowsOfOneLabelPointAtTheirOwnAfterwards() {
        document.apply(CellEdits.label(OTHER, "Kilde"));
        document.apply(CellEdits.amount(OTHER, 2026, "7"));
        document.apply(RowEdits.append(document.proposal(), Block.PERMANENT, Column.LABEL, "Mere"));
        LineRef more = new LineRef(Block.PERMANENT, 3);
        Proposal base = document.proposal();
        Proposal mine = after(base, CellEdits.amount(FED, 2026, "=Kilde#1*2"));
        Proposal theirs = after(base, CellEdits.amount(more, 2026, "=Kilde#2*3"));
        document = Document.of(Merge.of(base, mine, theirs).proposal());
        // 100 * 2, and 7 * 3
        assertThat(fed(2026)).isEqualByComparingTo("200");
        assertThat(amount(more, 2026)).isEqualByComparingTo("21");
    }

    @Test
    void whatOneStopsPointingAtTheOtherMayBeginTo() {
        document.apply(CellEdits.amount(FED, 2027, "=Kilde*2"));
        Proposal base = document.proposal();
        Proposal mine = after(base, CellEdits.amount(FED, 2027, "5"));
        Proposal theirs = after(base, CellEdits.amount(OTHER, 2026, "=Kilde*3"));
        document = Document.of(Merge.of(base, mine, theirs).proposal());
        assertThat(fed(2027)).isEqualByComparingTo("5");
        assertThat(amount(OTHER, 2026)).as("100 * 3").isEqualByComparingTo("300");
        document = Document.of(Merge.of(base, theirs, mine).proposal());
        assertThat(amount(OTHER, 2026)).isEqualByComparingTo("300");
    }

    @Test
    void theSameRowMayBeKnownByTwoNames() {
        Proposal base = document.proposal();
        Proposal renamed = after(base, CellEdits.label(SOURCE, "Leje"));
        Proposal mine = after(renamed, CellEdits.amount(FED, 2026, "=Leje*2"));
        Proposal theirs = after(base, CellEdits.amount(OTHER, 2026, "=Kilde*3"));
        document = Document.of(Merge.of(base, mine, theirs).proposal());
        assertThat(fed(2026)).isEqualByComparingTo("200");
        assertThat(amount(OTHER, 2026)).isEqualByComparingTo("300");
        assertThat(shown(OTHER, 2026)).isEqualTo("=Leje*3");
    }

    private static Proposal after(Proposal before, Edit edit) {
        Document edited = Document.of(before);
        edited.apply(edit);
        return edited.proposal();
    }

    private ListTable<?> table(String name) {
        return switch (name) {
            case "STAFFING" -> ListTables.STAFFING;
            case "BUDGETS" -> ListTables.BUDGETS;
            case "UNIT_PRICES" -> ListTables.UNIT_PRICES;
            default -> FreeTables.of(document.proposal(), 0);
        };
    }

    private <T extends Noted<T>> Edit moved(ListTable<T> table) {
        return ListEdits.move(table, document.proposal(), new ListEdits.Span(0, 0), 1)
                .orElseThrow();
    }

    private <T extends Noted<T>> Edit entered(ListTable<T> table, int row, String label) {
        return entered(table, row, table.fieldsOf(document.proposal()).get(0).key(), label);
    }

    private <T extends Noted<T>> Edit entered(ListTable<T> table, int row, String key, String text) {
        return ListEdits.enter(table, document.proposal(), new ListEdits.Typed(row, key, text));
    }

    private String shown(LineRef row, int year) {
        Optional<String> expression = document.proposal().line(row).ownAmounts().expressionIn(year);
        return document.version().evaluation().shown(expression.orElseThrow());
    }

    private BigDecimal fed(int year) {
        return amount(FED, year);
    }

    private BigDecimal amount(LineRef row, int year) {
        return document.proposal()
                .line(row)
                .amounts()
                .in(year)
                .map(Amount::thousands)
                .orElseThrow();
    }
}
