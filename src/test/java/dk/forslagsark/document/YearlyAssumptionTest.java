package dk.forslagsark.document;

import static dk.forslagsark.proposal.Drafts.amount;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.compare.Comparison;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.find.Search;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Assumptions that have a value of their own in some years, such as pay that rises. */
class YearlyAssumptionTest {
    private static final String FILE = """
            {"format": "forslagsark", "version": 1, "number": "X1", "title": "Prøve",
             "priceLevel": 2026, "firstYear": 2026, "lastYear": 2028,
             "assumptions": [
               {"name": "løn", "value": 500, "values": {"2027": 510}, "formulas": {"2028": "=løn[forrige]*1,02"}},
               {"name": "takst", "values": {"2026": 10, "2027": 20}}],
             "permanentChanges": [
               {"label": "Årsværk", "area": "Service", "expressions": {"2026": "=-2*løn", "2027": "=-2*løn", "2028": "=-2*løn"}}]}
            """;
    private static final LineRef FIRST = new LineRef(Block.PERMANENT, 0);

    private Document document;

    @BeforeEach
    void open() throws FileProblem {
        document = Document.of(ProposalFile.parse(FILE));
    }

    @Test
    void aNameIsTheValueOfTheYearWhereThereIsOne() {
        // 500; 510; 510 * 1,02 = 520,2
        assertThat(amounts(2026, 2028)).containsExactly("-1000", "-1020", "-1040.4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=løn                        | 510",
                "=løn[forrige]               | 500",
                "=løn[næste]                 | 520.2",
                "=løn[2026]+løn[2040]        | 1000",
                "=takst+takst[2026]          | 30",
                "=SUM(løn[2026]:løn[2028])   | 1530.2",
                "=MAKS(løn[næste]:løn)       | 520.2",
                "=TÆL(takst[forrige]:takst)  | 2"
            })
    void typedIn2027(String expression, String result) {
        assertThat(evaluation().in(2027).amount(expression).value()).contains(amount(result));
    }

    @Test
    void whereNoYearHasAValueItIsSaid() {
        assertThat(evaluation().in(2028).amount("=takst").problem())
                .contains("“takst” har ingen værdi for 2028 i Forudsætninger.");
        assertThat(evaluation().number("=takst").problem())
                .contains("“takst” har en værdi for hvert år. Skriv, hvilket år der menes, så som takst[2026].");
        assertThat(evaluation().number("=takst[2026]").value()).contains(BigDecimal.TEN);
        assertThat(evaluation().number("=løn").value()).contains(BigDecimal.valueOf(500));
        assertThat(evaluation().in(2027).amount("=SUM(takst:takst[2028])").problem())
                .contains("“takst” har ingen værdi for 2028 i Forudsætninger.");
    }

    @Test
    void aRingThroughYearsIsNamedWhole() {
        type(0, "2027", "=løn[næste]");
        assertThat(document.version().uncounted()).hasSize(2);
        assertThat(document.version().uncounted().get(0).text())
                .contains("Forudsætningerne henviser til hinanden i ring: løn 2027 → løn 2028 → løn 2027.");
        document.undo();
        assertThat(amounts(2026, 2028)).containsExactly("-1000", "-1020", "-1040.4");
    }

    @Test
    void aRingThroughTheTableIsNamedWholeInEachCell() {
        type(0, "2027", "='Årsværk'");
        document.apply(CellEdits.amount(FIRST, 2028, "5"));
        assertThat(document.version().uncounted()).hasSize(1);
        assertThat(document.version().uncounted().get(0).text())
                .contains("Cellerne henviser til hinanden i ring:")
                .contains("løn 2027")
                .contains("Årsværk 2027");
    }

    @Test
    void typedChangedAndUndone() {
        type(0, "2026", "490,5");
        assertThat(amounts(2026, 2028)).containsExactly("-981", "-1020", "-1040.4");
        type(0, "2027", "");
        assertThat(amounts(2026, 2028)).as("500 in 2027, 510 in 2028").containsExactly("-981", "-1000", "-1020");
        document.undo();
        document.undo();
        assertThat(amounts(2026, 2028)).containsExactly("-1000", "-1020", "-1040.4");
    }

    @Test
    void renamedItIsRenamedInEveryYear() {
        document.apply(CellEdits.amount(FIRST, 2026, "=løn[næste]"));
        type(0, Assumption.NAME.key(), "årsløn");
        assertThat(amounts(2026, 2028)).containsExactly("510", "-1020", "-1040.4");
        assertThat(document.proposal().permanentChanges().get(0).amounts().expressionIn(2026))
                .contains("=årsløn[næste]");
        assertThat(document.proposal().assumptions().get(0).notes().typedIn("2028"))
                .contains("=årsløn[forrige]*1,02");
    }

    @Test
    void shiftedInTimeEverythingIsLater() {
        document.apply(CellEdits.amount(FIRST, 2026, "=løn[2027]"));
        document.apply(YearEdits.shift(document.proposal(), 3).value().orElseThrow());
        assertThat(amounts(2029, 2031)).containsExactly("510", "-1020", "-1040.4");
        assertThat(document.proposal().assumptions().get(0).years()).containsExactly(2030, 2031);
        assertThat(document.proposal().assumptions().get(1).values()).containsOnlyKeys(2029, 2030);
    }

    @Test
    void aYearMoreGoesOnAsTheLast() {
        document.apply(YearEdits.addAfter(document.proposal()).value().orElseThrow());
        // 520,2 * 1,02 = 530,604
        assertThat(amounts(2026, 2029)).containsExactly("-1000", "-1020", "-1040.4", "-1061.208");
        document.undo();
        assertThat(document.proposal().assumptions().get(0).years()).containsExactly(2027, 2028);
    }

    @Test
    void theFileKeepsItAndProgramsOfOldSeeTheValues() throws FileProblem {
        String file = ProposalFile.format(document.proposal());
        assertThat(ProposalFile.parse(file)).isEqualTo(document.proposal());
        assertThat(file.replaceAll("\\s+", " "))
                .contains("\"values\": { \"2027\": 510, \"2028\": 520.2 }")
                .contains("\"formulas\": { \"2028\": \"=løn[forrige]*1,02\" }");
    }

    @Test
    void searchAndComparisonKnowTheYears() {
        Proposal before = document.proposal();
        assertThat(Search.of(before, "510"))
                .extracting(hit -> hit.place())
                .contains(Place.cell(Place.Page.ASSUMPTIONS, 0, "2027"));
        type(0, "2027", "512");
        Proposal after = document.proposal()
                .withRows(
                        Assumption.ROWS,
                        List.of(
                                document.proposal().assumptions().get(0),
                                document.proposal()
                                        .assumptions()
                                        .get(1)
                                        .withValues(new TreeMap<>(Map.of(2035, new BigDecimal("40"))))));
        assertThat(Comparison.of(before, after).differences())
                .extracting(difference -> difference.toString())
                .anyMatch(text -> text.contains("2027") && text.contains("510") && text.contains("512"))
                .anyMatch(text -> text.contains("2035") && text.contains("40"));
    }

    @Test
    void convertedToOtherPricesWhatWasTypedInTableOneIs() {
        assertThat(document.version().evaluation().following("=-2*løn[2027]").name())
                .isEqualTo("TYPED");
    }

    private void type(int row, String column, String text) {
        document.apply(
                ListEdits.enter(ListTables.ASSUMPTIONS, document.proposal(), new ListEdits.Typed(row, column, text)));
    }

    private Evaluation evaluation() {
        return document.version().evaluation();
    }

    private List<String> amounts(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> document.proposal()
                        .permanentChanges()
                        .get(0)
                        .amounts()
                        .in(year)
                        .map(Amount::toString)
                        .orElse(""))
                .toList();
    }
}
