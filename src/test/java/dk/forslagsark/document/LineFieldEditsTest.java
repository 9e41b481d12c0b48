package dk.forslagsark.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Drafts;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Column.Attribute;
import dk.forslagsark.tables.CoverText;
import dk.forslagsark.tables.LineField;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineFieldEditsTest {
    private static final LineRef LINE = new LineRef(Block.IMPLEMENTATION, 0);
    private static final RowRef DETAIL = LINE.detail(0);

    private final Document document = Document.of(Drafts.showing(2019, 2021)
            .withLines(
                    Block.IMPLEMENTATION,
                    List.of(Line.of("Drift", Area.SERVICE, Amounts.NONE)
                            .withDetails(List.of(Detail.of("Husleje", Amounts.NONE))))));

    @Test
    void severalRowsAreSetInOneStepFromTheFirstToTheLast() {
        Proposal proposal = Proposal.blank(2026)
                .withLines(
                        Block.PERMANENT,
                        List.of(
                                Line.of("Husleje", Area.SERVICE, Amounts.NONE),
                                Line.of("Drift", Area.SERVICE, Amounts.NONE),
                                Line.of("Løn", Area.SERVICE, Amounts.NONE)));
        LineRef first = new LineRef(Block.PERMANENT, 0);
        LineRef last = new LineRef(Block.PERMANENT, 2);

        Edit edit = LineFieldEdits.of(List.of(first, last), Column.COMMITTEE, "Byrådet");

        assertThat(edit.words()).isEqualTo("Ret udvalg i 2 rækker");
        assertThat(edit.place()).isEqualTo(Place.cell(first, Column.COMMITTEE).to(last, Column.COMMITTEE));
        assertThat(edit.change().apply(proposal).lines(Block.PERMANENT))
                .extracting(Line::committee)
                .containsExactly(Optional.of("Byrådet"), Optional.empty(), Optional.of("Byrådet"));
    }

    @Test
    void aCommitteeOfALineHoldsForItsDetailsUntilTheyHaveTheirOwn() {
        enter(LINE, Column.COMMITTEE, " Socialudvalget ");
        assertThat(field(LINE, Column.COMMITTEE)).isEqualTo(new LineField("Socialudvalget", ""));
        assertThat(field(DETAIL, Column.COMMITTEE)).isEqualTo(new LineField("", "Socialudvalget"));

        enter(DETAIL, Column.COMMITTEE, "Byrådet");
        assertThat(field(DETAIL, Column.COMMITTEE)).isEqualTo(new LineField("Byrådet", "Socialudvalget"));
        assertThat(field(LINE, Column.COMMITTEE).own()).isEqualTo("Socialudvalget");

        enter(DETAIL, Column.COMMITTEE, "");
        assertThat(field(DETAIL, Column.COMMITTEE)).isEqualTo(new LineField("", "Socialudvalget"));
    }

    @Test
    void aTargetGroupComesFromTheLineAndElseFromTheFrontPage() {
        document.apply(CoverEdits.text(CoverText.TARGET_GROUP, "Udsatte voksne"));
        assertThat(field(LINE, Column.TARGET_GROUP)).isEqualTo(new LineField("", "Udsatte voksne"));
        assertThat(field(DETAIL, Column.TARGET_GROUP)).isEqualTo(new LineField("", "Udsatte voksne"));

        enter(LINE, Column.TARGET_GROUP, "Borgere med handicap");
        assertThat(field(DETAIL, Column.TARGET_GROUP)).isEqualTo(new LineField("", "Borgere med handicap"));
    }

    @Test
    void theInnovationPoolIsMarkedOnALineAndHoldsForItsDetails() {
        enter(LINE, Column.INNOVATION_POOL, "X");
        assertThat(line().innovationPool()).isTrue();
        assertThat(field(DETAIL, Column.INNOVATION_POOL)).isEqualTo(new LineField("", "x"));

        Proposal marked = document.proposal();
        enter(LINE, Column.INNOVATION_POOL, "måske");
        enter(DETAIL, Column.INNOVATION_POOL, "");
        assertThat(document.proposal()).isSameAs(marked);

        enter(LINE, Column.INNOVATION_POOL, "");
        assertThat(line().innovationPool()).isFalse();
    }

    @Test
    void aCommentIsTheCommentOnTheRowAndKeepsItsLines() {
        enter(DETAIL, Column.COMMENT, "Se bilag.\nAftalt med Kultur.");
        assertThat(line().details().get(0).comments().row()).contains("Se bilag.\nAftalt med Kultur.");
        assertThat(line().comments().row()).isEmpty();
    }

    @Test
    void typingIsUndoneAsOneStepAndLeadsBackToTheColumn() {
        Proposal before = document.proposal();
        List.of("S", "So", "Socialudvalget")
                .forEach(text -> document.apply(
                        LineFieldEdits.of(LINE, Column.COMMITTEE, text).asTyping()));

        assertThat(document.undoable()).contains("Ret udvalg");
        assertThat(document.undo()).contains(Place.cell(LINE, Column.COMMITTEE));
        assertThat(document.proposal()).isEqualTo(before);
    }

    private void enter(RowRef row, Attribute column, String text) {
        document.apply(LineFieldEdits.of(row, column, text));
    }

    private LineField field(RowRef row, Attribute column) {
        return LineField.of(document.proposal(), row, column);
    }

    private Line line() {
        return document.proposal().line(LINE);
    }
}
