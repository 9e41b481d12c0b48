package dk.forslagsark.document;

import static dk.forslagsark.proposal.Drafts.amount;
import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.FreeTables;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Lists;
import dk.forslagsark.tables.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ranges, while rows are moved and sorted into and out of them: the sum of 100, 20 and 3 stays 123. */
class HeldRangesTest {
    private static final int YEAR = 2019;
    private static final int SUM = 4;

    private final Document document = Document.of(permanent(
            showing(2019, 2021),
            line("Husleje", "100"),
            line("Transport", "20"),
            line("Varme", "3"),
            line("El", "4000"),
            line("Sum", "")));

    private static Line line(String label, String amount) {
        return Line.of(label, Area.SERVICE, cells(YEAR, amount));
    }

    private static LineRef row(int index) {
        return new LineRef(Block.PERMANENT, index);
    }

    private void sum(String expression) {
        document.apply(CellEdits.amount(row(SUM), YEAR, expression));
        holds(SUM, expression);
    }

    private void move(int from, int above) {
        document.apply(SpanEdits.moveAbove(document.proposal(), RowSpan.of(row(from)), row(above))
                .orElseThrow());
    }

    private void sort(Column by, boolean isAscending) {
        document.apply(SortEdits.sort(List.of(row(0)), by, isAscending));
    }

    private void holds(int sum, String shown) {
        Line line = document.proposal().line(row(sum));
        assertThat(Evaluation.of(document.proposal())
                        .shown(line.amounts().expressionIn(YEAR).orElseThrow()))
                .isEqualTo(shown);
        assertThat(line.amounts().in(YEAR)).contains(amount("123"));
    }

    @Test
    void aRowMovedOutIsStillSummedAndUndoTakesAllBack() {
        sum("=SUM(Husleje:Varme)");
        Proposal before = document.proposal();
        move(1, 4);
        holds(SUM, "=SUM(Husleje;Varme;Transport)");
        document.undo();
        assertThat(document.proposal()).isSameAs(before);
    }

    @Test
    void aRowMovedInIsNotSummed() {
        sum("=AFRUND(SUM(Husleje:Varme)*1;0)");
        move(3, 1);
        holds(SUM, "=AFRUND(SUM(Husleje;Transport;Varme)*1;0)");
    }

    @Test
    void rowsThatStillStandTogetherAreARange() {
        sum("=SUM(Husleje:Varme)");
        sort(Column.year(YEAR), true);
        assertThat(labels()).containsExactly("Varme", "Transport", "Husleje", "Sum", "El");
        holds(3, "=SUM(Husleje:Varme)");
        move(1, 0);
        holds(3, "=SUM(Transport:Husleje)");
        move(0, 5);
        assertThat(labels()).containsExactly("Varme", "Husleje", "Sum", "El", "Transport");
        holds(2, "=SUM(Varme;Husleje;Transport)");
    }

    private List<String> labels() {
        return document.proposal().permanentChanges().stream().map(Line::label).toList();
    }

    @Test
    void theRowOfTheFormulaSortedIntoTheRangeIsNoRing() {
        sum("=SUM(Husleje:Varme)");
        sort(Column.LABEL, true);
        assertThat(labels()).containsExactly("El", "Husleje", "Sum", "Transport", "Varme");
        holds(2, "=SUM(Husleje;Transport;Varme)");
        assertThat(document.version().uncounted()).isEmpty();
    }

    @Test
    void aRowAddedInsideBelongsToTheRange() {
        sum("=SUM(Husleje:Varme)");
        document.apply(RowEdits.insert(document.proposal(), row(1)));
        holds(SUM + 1, "=SUM(Husleje:Varme)");
        document.apply(SpanEdits.duplicate(document.proposal(), RowSpan.of(row(2))));
        assertThat(document.proposal().line(row(SUM + 2)).amounts().in(YEAR)).contains(amount("143"));
        document.apply(CellEdits.amount(row(1), YEAR, "7"));
        assertThat(document.proposal().line(row(SUM + 2)).amounts().in(YEAR)).contains(amount("150"));
    }

    @Test
    void anEndThatGoesToTheOtherBlockOrUnderAnotherHeadingIsStillSummed() {
        document.apply(Edit.at(
                Place.on(Place.Page.TABLE_1),
                Phrase.spelt(() -> ""),
                all -> all.withLines(
                        Block.PERMANENT,
                        Lists.replaced(all.permanentChanges(), 3, line -> line.withGroup(Optional.of("Del 2"))))));
        sum("=SUM(Husleje:Varme)");
        document.apply(
                SpanEdits.moveAbove(document.proposal(), RowSpan.of(row(2)), new LineRef(Block.IMPLEMENTATION, 0))
                        .orElseThrow());
        holds(3, "=SUM(Husleje;Transport;Varme)");
        document.undo();
        document.apply(
                SpanEdits.move(document.proposal(), RowSpan.of(row(2)), 1).orElseThrow());
        assertThat(document.proposal().line(row(2)).group())
                .isEqualTo(document.proposal().line(row(3)).group());
        holds(SUM, "=SUM(Husleje;Transport;Varme)");
    }

    /** Whoever writes a file by hand writes labels. */
    @Test
    void aRangeThatIsOpenedWithLabelsIsHeldFromTheFirstMoveOn() {
        Proposal written = document.proposal()
                .withLines(
                        Block.PERMANENT,
                        Lists.replaced(
                                document.proposal().permanentChanges(),
                                SUM,
                                line -> line.withAmounts(Amounts.NONE.with(
                                        YEAR, new CellEntry.Formula<>("=SUM('Husleje':'Varme')", Optional.empty())))));
        Document opened = Document.of(written);
        assertThat(opened.isChanged()).isFalse();
        opened.apply(SpanEdits.moveAbove(opened.proposal(), RowSpan.of(row(1)), row(4))
                .orElseThrow());
        assertThat(opened.proposal().line(row(SUM)).amounts().in(YEAR)).contains(amount("123"));
    }

    /** It held nothing as long as its ends stood apart. */
    @Test
    void aRangeWhoseEndsWereApartHoldsWhatIsBetweenThemOnceTheyAreTogether() {
        sum("=SUM(Husleje:Varme)");
        LineRef implementation = new LineRef(Block.IMPLEMENTATION, 0);
        document.apply(SpanEdits.moveAbove(document.proposal(), RowSpan.of(row(2)), implementation)
                .orElseThrow());
        document.apply(CellEdits.amount(row(3), YEAR, "=SUM(Husleje:Varme)"));
        assertThat(document.proposal().line(row(3)).amounts().in(YEAR)).isEmpty();
        document.apply(SpanEdits.moveAbove(document.proposal(), RowSpan.of(implementation), row(2))
                .orElseThrow());
        holds(SUM, "=SUM(Husleje:Varme)");
    }

    @Test
    void aRangeOfSeveralYearsIsThoseOfEachRow() {
        document.apply(CellEdits.amount(row(1), YEAR + 1, "0,5"));
        document.apply(CellEdits.amount(row(1), YEAR, "19,5"));
        sum("=SUM(Husleje[2019]:Varme[2020])");
        move(3, 1);
        holds(SUM, "=SUM(Husleje[2019]:Husleje[2020];Transport[2019]:Transport[2020];Varme[2019]:Varme[2020])");
    }

    @Test
    void detailsAreHeldToo() {
        List<Detail> details =
                List.of(detail("Ane", "100"), detail("Bo", "20"), detail("Carl", "3"), detail("Dan", "9"));
        document.apply(Edit.at(
                Place.on(Place.Page.TABLE_1),
                Phrase.spelt(() -> ""),
                all -> all.withLines(
                        Block.PERMANENT,
                        Lists.replaced(all.permanentChanges(), 0, line -> line.withAmounts(Amounts.NONE)
                                .withDetails(details)))));
        sum("=SUM(Husleje.Ane:Husleje.Carl)");
        document.apply(SpanEdits.moveAbove(document.proposal(), RowSpan.of(row(0).detail(3)), row(0).detail(1))
                .orElseThrow());
        holds(SUM, "=SUM(Husleje.Ane;Husleje.Bo;Husleje.Carl)");
    }

    private static Detail detail(String label, String amount) {
        return Detail.of(label, cells(YEAR, amount));
    }

    @Test
    void soAreTheRowsOfASmallerTable() {
        List<Staffing> rows = List.of(staff("Ane", "100"), staff("Bo", "20"), staff("Carl", "3"), staff("Dan", "9"));
        document.apply(Edit.at(
                Place.on(Place.Page.TABLE_1), Phrase.spelt(() -> ""), all -> all.withRows(Staffing.ROWS, rows)));
        sum("=SUM(Personale.Ane.efter:Personale.Carl.efter)");
        document.apply(ListEdits.moveAbove(ListTables.STAFFING, new ListEdits.Span(3, 3), 1)
                .orElseThrow());
        holds(SUM, "=SUM(Personale.Ane.efter;Personale.Bo.efter;Personale.Carl.efter)");
    }

    private static Staffing staff(String label, String after) {
        return new Staffing(label, Optional.empty(), Optional.of(new BigDecimal(after)), Notes.NONE);
    }

    @Test
    void soAreTheRowsOfAFreeTableAlsoWhereSomeAreBlank() {
        List<FreeRow> rows = List.of(
                free("", "Pris"),
                free("Ane", "100"),
                FreeRow.BLANK,
                free("Carl", "23"),
                FreeRow.BLANK,
                free("Dan", "9"));
        document.apply(Edit.at(
                Place.on(Place.Page.TABLE_1),
                Phrase.spelt(() -> ""),
                all -> all.withFreeTables(List.of(
                        FreeTable.in(Section.ECONOMY).withTitle("Takster").withRows(rows)))));
        sum("=SUM(Takster.Ane.Pris:Takster.Carl.Pris)");
        document.apply(ListEdits.moveAbove(FreeTables.of(document.proposal(), 0), new ListEdits.Span(5, 5), 2)
                .orElseThrow());
        holds(SUM, "=SUM(Takster.Ane.Pris;Takster.'Uden tekst'#2.Pris;Takster.Carl.Pris)");
    }

    private static FreeRow free(String label, String price) {
        return FreeRow.BLANK.withCell(0, label).withCell(1, price);
    }

    /** What is brought back means what it meant, in the order of its own rows. */
    @Test
    void aProposalThatIsAnotherAsAWholeKeepsItsRanges() {
        sum("=SUM(Husleje:Varme)");
        Proposal range = document.proposal();
        document.apply(SpanEdits.delete(RowSpan.of(row(1))));
        document.apply(Edit.at(Place.on(Place.Page.TABLE_1), Phrase.spelt(() -> ""), all -> copied(range)));
        holds(SUM, "=SUM(Husleje:Varme)");
    }

    private static Proposal copied(Proposal proposal) {
        return proposal.withLines(
                Block.PERMANENT,
                proposal.permanentChanges().stream()
                        .map(line -> line.withLabel(line.label() + " ").withLabel(line.label()))
                        .toList());
    }
}
