package dk.forslagsark.document;

import static dk.forslagsark.proposal.Drafts.cells;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several rows at a time. */
class SpanEditsTest {
    private static final LineRef A = new LineRef(Block.PERMANENT, 0);
    private static final LineRef B = new LineRef(Block.PERMANENT, 1);
    private static final LineRef C = new LineRef(Block.PERMANENT, 2);
    private static final LineRef D = new LineRef(Block.PERMANENT, 3);
    private static final LineRef X = new LineRef(Block.IMPLEMENTATION, 0);

    private final Proposal proposal = Proposal.blank(2020)
            .withLines(
                    Block.PERMANENT,
                    List.of(
                            line("A", "1"),
                            line("B", "2").withDetails(details()),
                            line("C", "4"),
                            inGroup("D", "Del 2")))
            .withLines(Block.IMPLEMENTATION, List.of(line("X", "16"), inGroup("Y", "Del 3")));

    @Test
    void theLinesFromTheFirstToTheLastAreOneSpan() {
        assertThat(RowSpan.of(List.<RowRef>of(A, B, B.detail(0), C))).isEqualTo(new RowSpan.Lines(A, 3));
        assertThat(RowSpan.of(List.<RowRef>of(B.detail(1), B.detail(2))))
                .isEqualTo(new RowSpan.Details(B.detail(1), 2));
        assertThat(RowSpan.of(List.<RowRef>of(B.detail(2), C))).isEqualTo(new RowSpan.Lines(B, 2));
        assertThat(RowSpan.of(List.<RowRef>of(D, X))).isEqualTo(new RowSpan.Lines(D, 1));
    }

    @Test
    void severalLinesAreDeletedAtOnce() {
        Edit edit = SpanEdits.delete(new RowSpan.Lines(A, 2));
        assertThat(edit.words()).isEqualTo("Slet 2 rækker");
        assertThat(labels(after(edit))).isEqualTo("C D / X Y");
        assertThat(edit.place()).isEqualTo(Place.cell(A, Column.LABEL).to(B, Column.LABEL));
    }

    @Test
    void severalDetailsAreDeletedAtOnce() {
        Edit edit = SpanEdits.delete(new RowSpan.Details(B.detail(0), 2));
        assertThat(edit.words()).isEqualTo("Slet 2 detaljer");
        assertThat(after(edit).line(B).details()).extracting(Detail::label).containsExactly("z");
    }

    @Test
    void copiesStandBelowAllTheRowsCopied() {
        assertThat(labels(after(SpanEdits.duplicate(proposal, new RowSpan.Lines(A, 2)))))
                .isEqualTo("A B A B C D / X Y");
    }

    @Test
    void severalLinesMoveTogether() {
        assertThat(labels(moved(new RowSpan.Lines(A, 2), 1))).isEqualTo("C A B D / X Y");
        assertThat(labels(moved(new RowSpan.Lines(B, 2), -1))).isEqualTo("B C A D / X Y");
    }

    @Test
    void pastTheEndOfABlockALineMovesIntoTheOther() {
        Proposal down = moved(new RowSpan.Lines(D, 1), 1);
        assertThat(labels(down)).isEqualTo("A B C / D X Y");
        assertThat(down.implementationCosts().get(0).group())
                .as("like the line it now stands above")
                .isEmpty();
        Proposal up = moved(new RowSpan.Lines(X, 1), -1);
        assertThat(labels(up)).isEqualTo("A B C D X / Y");
        assertThat(up.permanentChanges().get(4).group())
                .as("like the line it now stands below")
                .contains("Del 2");
    }

    @Test
    void nothingMovesAboveTheFirstOrBelowTheLastLineOfAll() {
        assertThat(SpanEdits.move(proposal, new RowSpan.Lines(A, 2), -1)).isEmpty();
        assertThat(SpanEdits.move(proposal, RowSpan.of(new LineRef(Block.IMPLEMENTATION, 1)), 1))
                .isEmpty();
    }

    @Test
    void linesAreDroppedAboveAnotherInItsGroup() {
        assertThat(labels(dropped(new RowSpan.Lines(C, 1), A))).isEqualTo("C A B D / X Y");
        Proposal intoGroup = dropped(new RowSpan.Lines(A, 2), D);
        assertThat(labels(intoGroup)).isEqualTo("C A B D / X Y");
        assertThat(intoGroup.permanentChanges().get(1).group()).contains("Del 2");
        assertThat(labels(dropped(new RowSpan.Lines(A, 2), X))).isEqualTo("C D / A B X Y");
        assertThat(labels(dropped(RowSpan.of(X), new LineRef(Block.PERMANENT, 4))))
                .isEqualTo("A B C D X / Y");
    }

    @Test
    void droppedWhereTheyAreNothingHappens() {
        assertThat(SpanEdits.moveAbove(proposal, new RowSpan.Lines(A, 2), A)).isEmpty();
        assertThat(SpanEdits.moveAbove(proposal, new RowSpan.Lines(A, 2), B)).isEmpty();
        assertThat(SpanEdits.moveAbove(proposal, new RowSpan.Lines(A, 2), C)).isEmpty();
        assertThat(SpanEdits.moveAbove(proposal, RowSpan.of(B.detail(0)), C)).isEmpty();
    }

    @Test
    void detailsAreDroppedAboveAnotherOfTheirLine() {
        Proposal last = SpanEdits.moveAbove(proposal, RowSpan.of(B.detail(2)), B.detail(0))
                .map(this::after)
                .orElseThrow();
        assertThat(last.line(B).details()).extracting(Detail::label).containsExactly("z", "x", "y");
    }

    @Test
    void linesBecomeDetailsOfOneAndComeBack() {
        Edit gather =
                DetailEdits.gather(proposal, new RowSpan.Lines(A, 3)).value().orElseThrow();
        Proposal gathered = after(gather);
        assertThat(labels(gathered)).isEqualTo("A D / X Y");
        assertThat(gathered.line(A).details()).extracting(Detail::label).containsExactly("A", "x", "y", "z", "C");
        assertThat(gathered.line(A).amounts()).as("1 + (10 + 20 + 30) + 4").isEqualTo(cells(2019, "65"));
        Proposal back = DetailEdits.dissolve(gathered, RowSpan.of(A))
                .value()
                .orElseThrow()
                .change()
                .apply(gathered);
        assertThat(labels(back)).isEqualTo("A x y z C D / X Y");
    }

    @Test
    void whatTheLineSaidForItsDetailsTheySayThemselvesWhenTheyBecomeLines() {
        Line owner =
                proposal.line(B).withCommittee(Optional.of("Socialudvalget")).withInnovationPool(true);
        Proposal owned = proposal.withLines(Block.PERMANENT, List.of(owner));
        Proposal lines = DetailEdits.dissolve(owned, RowSpan.of(A))
                .value()
                .orElseThrow()
                .change()
                .apply(owned);
        assertThat(lines.permanentChanges())
                .allMatch(line -> line.committee().equals(Optional.of("Socialudvalget")) && line.innovationPool());
    }

    @Test
    void linesOfSeveralAreasAreNotGathered() {
        Proposal mixed = proposal.withLines(
                Block.PERMANENT, List.of(line("A", "1"), line("B", "2").withArea(Area.CAPITAL)));
        assertThat(DetailEdits.gather(mixed, new RowSpan.Lines(A, 2)).problem())
                .contains("Rækkerne skal have samme styringsområde for at blive detaljer i én række.");
        assertThat(DetailEdits.gather(mixed, RowSpan.of(A)).problem()).isPresent();
    }

    @Test
    void allDetailsAreAddedUpIntoTheirLine() {
        Proposal merged = after(
                DetailEdits.merge(proposal, RowSpan.of(B.detail(1))).value().orElseThrow());
        assertThat(merged.line(B).hasDetails()).isFalse();
        assertThat(merged.line(B).ownAmounts()).as("10 + 20 + 30").isEqualTo(cells(2019, "60"));
    }

    @Test
    void someDetailsAreAddedUpIntoTheFirstOfThem() {
        Edit edit = DetailEdits.merge(proposal, new RowSpan.Details(B.detail(1), 2))
                .value()
                .orElseThrow();
        assertThat(after(edit).line(B).details())
                .containsExactly(Detail.of("x", cells(2019, "10")), Detail.of("y", cells(2019, "50")));
    }

    @Test
    void whatIsNoAmountIsNotLostInASum() {
        Line line =
                line("A", "").withDetails(List.of(Detail.of("x", cells(2019, "abc")), Detail.of("y", Amounts.NONE)));
        Proposal unread = proposal.withLines(Block.PERMANENT, List.of(line));
        assertThat(DetailEdits.merge(unread, RowSpan.of(A)).problem()).isPresent();
        assertThat(DetailEdits.merge(proposal, RowSpan.of(C)).problem()).contains("Rækken har ingen detaljer.");
    }

    @Test
    void aCommentStandsOnTheRowOrOnACell() {
        Proposal commented = after(CommentEdits.of(B.detail(1), Column.year(2020), " skøn "));
        assertThat(commented.line(B).details().get(1).comments().on("2020")).contains("skøn");
        Proposal onRow = after(CommentEdits.of(A, Column.LABEL, "se bilag"));
        assertThat(onRow.line(A).comments().row()).contains("se bilag");
        Edit delete = CommentEdits.of(A, Column.LABEL, "");
        assertThat(delete.words()).isEqualTo("Slet kommentar");
        assertThat(delete.change().apply(onRow)).isEqualTo(proposal);
    }

    private Proposal moved(RowSpan span, int by) {
        return after(SpanEdits.move(proposal, span, by).orElseThrow());
    }

    private Proposal dropped(RowSpan span, RowRef above) {
        return after(SpanEdits.moveAbove(proposal, span, above).orElseThrow());
    }

    private Proposal after(Edit edit) {
        return edit.change().apply(proposal);
    }

    private static String labels(Proposal of) {
        return Stream.of(Block.values())
                .map(block -> String.join(
                        " ", of.lines(block).stream().map(Line::label).toList()))
                .reduce((first, second) -> first + " / " + second)
                .orElseThrow();
    }

    private static Line line(String label, String amounts) {
        return Line.of(label, Area.SERVICE, cells(2019, amounts));
    }

    private static Line inGroup(String label, String group) {
        return line(label, "8").withGroup(Optional.of(group));
    }

    private static List<Detail> details() {
        return List.of(
                Detail.of("x", cells(2019, "10")),
                Detail.of("y", cells(2019, "20")),
                Detail.of("z", cells(2019, "30")));
    }
}
