package dk.forslagsark.document;

import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.line;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Areas;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Extras;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RowEditsTest {
    private static final LineRef A = new LineRef(Block.PERMANENT, 0);
    private static final LineRef B = new LineRef(Block.PERMANENT, 1);
    private static final LineRef C = new LineRef(Block.PERMANENT, 2);
    private static final LineRef END = new LineRef(Block.PERMANENT, 3);

    /** Full in every field, so that a copy that leaves one out is seen. */
    private static final Line FULL = new Line(
            "A",
            Area.TRANSFERS,
            Optional.of("Del 1"),
            Optional.of("Socialudvalget"),
            Optional.of("Udsatte voksne"),
            true,
            true,
            new Comments(Optional.of("bemærkning"), new TreeMap<>(Map.of("2019", "skøn"))),
            cells(2019, "1 | abc | 3"),
            List.of(),
            Optional.of("a"),
            new Extras(Map.of("nyt", 1)));

    private static final Line SPLIT =
            line("B", Detail.of("x", cells(2019, "10 | 20 |")), Detail.of("y", cells(2019, "5 | | 7")));

    private final Proposal proposal = implementation(
            permanent(showing(2019, 2021), FULL, SPLIT, Line.of("C", Area.CAPITAL, cells(2019, "9 | 9 | 9"))),
            Line.of("D", Area.SERVICE, Amounts.NONE));

    @Test
    void aNewLineIsBlankAndBelongsLikeTheLineAbove() {
        Edit edit = RowEdits.insert(proposal, B);
        List<Line> lines = after(edit).permanentChanges();
        assertThat(lines).extracting(Line::label).containsExactly("A", "", "B", "C");
        assertThat(lines.get(1))
                .isEqualTo(Line.of("", Area.SERVICE, Amounts.NONE).belongingLike(FULL));
        assertThat(lines.get(1).innovationPool()).isFalse();
        assertThat(edit.words()).isEqualTo("Ny række");
        assertThat(edit.after()).isEqualTo(Place.cell(B, Column.LABEL));
    }

    @Test
    void aNewLineAtTheTopIsServiceAndBelongsNowhere() {
        assertThat(after(RowEdits.insert(proposal, A)).line(A)).isEqualTo(Line.of("", Area.SERVICE, Amounts.NONE));
        LineRef only = new LineRef(Block.PERMANENT, 0);
        assertThat(RowEdits.insert(showing(2019, 2021), only)
                        .change()
                        .apply(showing(2019, 2021))
                        .permanentChanges())
                .containsExactly(Line.of("", Area.SERVICE, Amounts.NONE));
    }

    @Test
    void aNewLineMayStandAtTheEnd() {
        assertThat(labels(after(RowEdits.insert(proposal, END)))).containsExactly("A", "B", "C", "");
        assertThat(after(RowEdits.insert(proposal, END)).line(END).area()).isEqualTo(Area.CAPITAL);
    }

    @Test
    void aTextTypedInTheRowForNewLinesIsTheirLabel() {
        Edit edit = RowEdits.append(proposal, Block.PERMANENT, Column.LABEL, " Ny post ");
        assertThat(after(edit).line(END)).isEqualTo(Line.of("Ny post", Area.CAPITAL, Amounts.NONE));
        assertThat(edit.place()).isEqualTo(Place.cell(END, Column.LABEL));
        assertThat(edit.after()).isEqualTo(Place.cell(END, Column.LABEL));
    }

    @Test
    void anAmountTypedInTheRowForNewLinesIsTheirs() {
        Edit edit = RowEdits.append(proposal, Block.PERMANENT, Column.year(2020), "1,3 mio");
        assertThat(after(edit).line(END)).isEqualTo(Line.of("", Area.CAPITAL, cells(2020, "1300")));
        assertThat(edit.after()).isEqualTo(Place.cell(END, Column.year(2020)));
        assertThat(edit.words()).isEqualTo("Ny række");
    }

    @Test
    void whatCannotBeReadInTheRowForNewLinesIsKept() {
        Edit edit = RowEdits.append(proposal, Block.IMPLEMENTATION, Column.year(2020), "ca. 5");
        LineRef second = new LineRef(Block.IMPLEMENTATION, 1);
        assertThat(after(edit).line(second).amounts().unreadIn(2020)).contains("ca. 5");
    }

    static List<Area> areas() {
        return Area.SHIPPED;
    }

    @ParameterizedTest
    @MethodSource("areas")
    void anAreaChosenInTheRowForNewLinesIsTheirs(Area area) {
        Edit edit = RowEdits.append(proposal, Block.PERMANENT, area, Areas.NONE);
        assertThat(after(edit).line(END)).isEqualTo(Line.of("", area, Amounts.NONE));
        assertThat(edit.after()).isEqualTo(Place.cell(END, Column.AREA));
    }

    @Test
    void theFirstLineOfABlockIsMadeInTheRowForNewLines() {
        Proposal blank = showing(2019, 2021);
        Edit edit = RowEdits.append(blank, Block.IMPLEMENTATION, Column.year(2019), "300");
        assertThat(edit.change().apply(blank).implementationCosts())
                .containsExactly(Line.of("", Area.SERVICE, cells(2019, "300")));
    }

    @ParameterizedTest
    @CsvSource({"0,B C", "1,A C", "2,A B"})
    void aLineIsDeletedWithItsDetails(int index, String left) {
        Edit edit = SpanEdits.delete(RowSpan.of(new LineRef(Block.PERMANENT, index)));
        assertThat(edit.words()).isEqualTo("Slet række");
        assertThat(labels(after(edit))).containsExactly(left.split(" "));
        assertThat(after(edit).implementationCosts()).isEqualTo(proposal.implementationCosts());
    }

    @Test
    void theOnlyLineOfABlockIsDeleted() {
        assertThat(after(SpanEdits.delete(RowSpan.of(new LineRef(Block.IMPLEMENTATION, 0))))
                        .implementationCosts())
                .isEmpty();
    }

    @Test
    void aDetailIsDeletedAndTheOthersStay() {
        Edit edit = SpanEdits.delete(RowSpan.of(B.detail(0)));
        assertThat(edit.words()).isEqualTo("Slet detalje");
        assertThat(edit.place()).isEqualTo(Place.cell(B.detail(0), Column.LABEL));
        assertThat(after(edit).line(B))
                .isEqualTo(SPLIT.withDetails(List.of(SPLIT.details().get(1))));
    }

    @Test
    void theLineOfTheLastDetailDeletedIsBlank() {
        Proposal one = after(SpanEdits.delete(RowSpan.of(B.detail(0))));
        Line line =
                SpanEdits.delete(RowSpan.of(B.detail(0))).change().apply(one).line(B);
        assertThat(line).isEqualTo(Line.of("B", Area.SERVICE, Amounts.NONE));
        assertThat(line.hasDetails()).isFalse();
    }

    @Test
    void aCopyOfALineStandsBelowItWithEverythingInIt() {
        Edit edit = SpanEdits.duplicate(proposal, RowSpan.of(A));
        assertThat(edit.words()).isEqualTo("Duplikér række");
        assertThat(edit.place()).isEqualTo(Place.cell(A, Column.LABEL));
        assertThat(edit.after()).isEqualTo(Place.cell(B, Column.LABEL));
        assertThat(after(edit).permanentChanges()).startsWith(FULL, FULL, SPLIT).hasSize(4);
        assertThat(after(SpanEdits.duplicate(proposal, RowSpan.of(B))).permanentChanges())
                .startsWith(FULL, SPLIT, SPLIT);
        assertThat(labels(after(SpanEdits.duplicate(proposal, RowSpan.of(C))))).containsExactly("A", "B", "C", "C");
    }

    @Test
    void aCopyOfADetailStandsBelowItInTheLine() {
        Edit edit = SpanEdits.duplicate(proposal, RowSpan.of(B.detail(0)));
        assertThat(edit.words()).isEqualTo("Duplikér detalje");
        assertThat(edit.after()).isEqualTo(Place.cell(B.detail(1), Column.LABEL));
        assertThat(details(after(edit))).containsExactly("x", "x", "y");
        assertThat(details(after(SpanEdits.duplicate(proposal, RowSpan.of(B.detail(1))))))
                .containsExactly("x", "y", "y");
    }

    @Test
    void linesMoveUpAndDownWithinTheirBlock() {
        Edit down = SpanEdits.move(proposal, RowSpan.of(A), 1).orElseThrow();
        assertThat(down.words()).isEqualTo("Flyt række ned");
        assertThat(down.place()).isEqualTo(Place.cell(A, Column.LABEL));
        assertThat(down.after()).isEqualTo(Place.cell(B, Column.LABEL));
        assertThat(labels(after(down))).containsExactly("B", "A", "C");
        Edit up = SpanEdits.move(proposal, RowSpan.of(C), -1).orElseThrow();
        assertThat(up.words()).isEqualTo("Flyt række op");
        assertThat(labels(after(up))).containsExactly("A", "C", "B");
    }

    @Test
    void detailsMoveUpAndDownWithinTheirLine() {
        Edit down = SpanEdits.move(proposal, RowSpan.of(B.detail(0)), 1).orElseThrow();
        assertThat(down.after()).isEqualTo(Place.cell(B.detail(1), Column.LABEL));
        assertThat(details(after(down))).containsExactly("y", "x");
        assertThat(details(after(
                        SpanEdits.move(proposal, RowSpan.of(B.detail(1)), -1).orElseThrow())))
                .containsExactly("y", "x");
    }

    @Test
    void atTheEdgesThereIsNoRoomToMove() {
        assertThat(SpanEdits.move(proposal, RowSpan.of(A), -1)).isEmpty();
        assertThat(SpanEdits.move(proposal, RowSpan.of(B.detail(0)), -1)).isEmpty();
        assertThat(SpanEdits.move(proposal, RowSpan.of(B.detail(1)), 1)).isEmpty();
        assertThat(SpanEdits.move(proposal, RowSpan.of(new LineRef(Block.IMPLEMENTATION, 0)), 1))
                .isEmpty();
    }

    @Test
    void aLineThatIsSplitHandsItsAmountsToItsFirstDetailAndCountsTheSame() {
        Edit edit = DetailEdits.add(proposal, A);
        Line line = after(edit).line(A);
        assertThat(edit.words()).isEqualTo("Del op i detaljer");
        assertThat(edit.after()).isEqualTo(Place.cell(A.detail(1), Column.LABEL));
        assertThat(line.details()).containsExactly(Detail.of("A", FULL.ownAmounts()), Detail.of("", Amounts.NONE));
        assertThat(line.details().get(0).amounts().unreadIn(2020)).contains("abc");
        assertThat(line.amounts()).isEqualTo(cells(2019, "1 | | 3"));
        assertThat(line.withAmounts(FULL.ownAmounts())).isEqualTo(FULL);
    }

    @Test
    void aLineWithoutAmountsGetsOneBlankDetail() {
        LineRef blank = new LineRef(Block.IMPLEMENTATION, 0);
        Edit edit = DetailEdits.add(proposal, blank);
        assertThat(edit.words()).isEqualTo("Ny detalje");
        assertThat(edit.after()).isEqualTo(Place.cell(blank.detail(0), Column.LABEL));
        assertThat(after(edit).line(blank).details()).containsExactly(Detail.of("", Amounts.NONE));
    }

    @Test
    void aLineWithDetailsGetsOneMoreAtTheEnd() {
        Edit edit = DetailEdits.add(proposal, B);
        assertThat(edit.words()).isEqualTo("Ny detalje");
        assertThat(edit.after()).isEqualTo(Place.cell(B.detail(2), Column.LABEL));
        assertThat(details(after(edit))).containsExactly("x", "y", "");
        assertThat(after(edit).line(B).amounts()).isEqualTo(SPLIT.amounts());
    }

    @Test
    void belowADetailTheNewOneFollowsIt() {
        Edit edit = DetailEdits.add(proposal, B.detail(0));
        assertThat(edit.after()).isEqualTo(Place.cell(B.detail(1), Column.LABEL));
        assertThat(details(after(edit))).containsExactly("x", "", "y");
        assertThat(details(after(DetailEdits.add(proposal, B.detail(1))))).containsExactly("x", "y", "");
    }

    @Test
    void everyEditUndoneGivesTheVeryProposalItWasMadeIn() {
        for (Edit edit : everyEdit()) {
            Document document = Document.of(proposal);
            document.apply(edit);
            assertThat(document.proposal()).as(edit.words()).isNotEqualTo(proposal);
            document.undo();
            assertThat(document.proposal()).as(edit.words()).isSameAs(proposal);
        }
    }

    private List<Edit> everyEdit() {
        RowRef detail = B.detail(0);
        return List.of(
                RowEdits.insert(proposal, END),
                RowEdits.append(proposal, Block.PERMANENT, Column.LABEL, "x"),
                RowEdits.append(proposal, Block.PERMANENT, Column.year(2020), "x"),
                RowEdits.append(proposal, Block.IMPLEMENTATION, Area.CAPITAL, Areas.NONE),
                SpanEdits.delete(RowSpan.of(A)),
                SpanEdits.delete(RowSpan.of(detail)),
                SpanEdits.duplicate(proposal, RowSpan.of(A)),
                SpanEdits.duplicate(proposal, RowSpan.of(detail)),
                SpanEdits.move(proposal, RowSpan.of(A), 1).orElseThrow(),
                SpanEdits.move(proposal, RowSpan.of(detail), 1).orElseThrow(),
                DetailEdits.add(proposal, A),
                DetailEdits.add(proposal, detail),
                CellEdits.startGroup(B),
                CellEdits.label(A, "ny"),
                CellEdits.label(detail, "ny"),
                CellEdits.area(A, Area.CAPITAL, Areas.NONE),
                CellEdits.amount(A, 2019, ""),
                CellEdits.amount(detail, 2019, "7"),
                CellEdits.group(A, ""));
    }

    private Proposal after(Edit edit) {
        return edit.change().apply(proposal);
    }

    private static List<String> labels(Proposal proposal) {
        return proposal.permanentChanges().stream().map(Line::label).toList();
    }

    private static List<String> details(Proposal proposal) {
        return proposal.line(B).details().stream().map(Detail::label).toList();
    }
}
