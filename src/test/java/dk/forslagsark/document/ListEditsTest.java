package dk.forslagsark.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.document.ListEdits.Span;
import dk.forslagsark.document.ListEdits.Typed;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Drafts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.SuccessCriterion;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListEditsTest {
    private static final ListTable<SuccessCriterion> TABLE = ListTables.SUCCESS_CRITERIA;

    private final Proposal proposal = with("a", "b", "c", "d");

    @Test
    void aTextIsEnteredInOneCell() {
        Edit edit = ListEdits.enter(TABLE, proposal, new Typed(1, "measure", " Optælling "));
        List<SuccessCriterion> rows = rows(edit);
        assertThat(rows.get(1)).isEqualTo(TABLE.in(proposal).get(1).withMeasure("Optælling"));
        assertThat(rows.get(0)).isSameAs(TABLE.in(proposal).get(0));
        assertThat(edit.words()).isEqualTo("Ret hvordan måles succeskriteriet?");
        assertThat(edit.place()).isEqualTo(Place.cell(TABLE.page(), 1, "measure"));
    }

    @Test
    void manyTextsAreOneEditAndAddTheRowsTheyNeed() {
        Edit edit = ListEdits.enter(
                TABLE,
                Phrase.spelt(() -> "Indsæt"),
                List.of(
                        new Typed(3, "criterion", "D"),
                        new Typed(4, "criterion", "e"),
                        new Typed(5, "criterion", ""),
                        new Typed(6, "criterion", "g")));
        assertThat(labels(edit)).containsExactly("a", "b", "c", "D", "e", "", "g");
        assertThat(edit.words()).isEqualTo("Indsæt");
        assertThat(edit.place())
                .isEqualTo(Place.cell(TABLE.page(), 3, "criterion").to(6, "criterion"));
    }

    @Test
    void nothingTypedInTheNewRowAddsNone() {
        assertThat(labels(ListEdits.enter(TABLE, proposal, new Typed(4, "criterion", "  "))))
                .containsExactly("a", "b", "c", "d");
        assertThat(labels(ListEdits.enter(TABLE, proposal, new Typed(4, "ukendt", "x"))))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void rowsAreAddedTakenAwayAndCopied() {
        assertThat(labels(ListEdits.insert(TABLE, 1))).containsExactly("a", "", "b", "c", "d");
        assertThat(labels(ListEdits.delete(TABLE, new Span(1, 2)))).containsExactly("a", "d");
        Edit copies = ListEdits.duplicate(TABLE, new Span(0, 1));
        assertThat(labels(copies)).containsExactly("a", "b", "a", "b", "c", "d");
        assertThat(copies.after()).isEqualTo(Place.cell(TABLE.page(), 2, "").to(3, ""));
    }

    @Test
    void rowsAreMovedTogetherAsFarAsThereIsRoom() {
        assertThat(move(new Span(1, 2), -1)).contains(List.of("b", "c", "a", "d"));
        assertThat(move(new Span(1, 2), 1)).contains(List.of("a", "d", "b", "c"));
        assertThat(move(new Span(0, 2), -1)).isEmpty();
        assertThat(move(new Span(3, 3), 1)).isEmpty();
    }

    @Test
    void rowsAreDraggedAboveAnotherOrToTheEnd() {
        assertThat(drag(new Span(0, 1), 4)).contains(List.of("c", "d", "a", "b"));
        assertThat(drag(new Span(0, 0), 2)).contains(List.of("b", "a", "c", "d"));
        assertThat(drag(new Span(2, 3), 0)).contains(List.of("c", "d", "a", "b"));
        assertThat(drag(new Span(1, 2), 1)).as("where they are").isEmpty();
        assertThat(drag(new Span(1, 2), 3)).as("where they are").isEmpty();
    }

    @Test
    void aCommentIsOnTheCellOrOnTheFirstColumnOnTheRow() {
        Edit onRow = ListEdits.comment(TABLE, proposal, 1, "criterion", " husk ");
        assertThat(rows(onRow).get(1).notes().comments().row()).contains("husk");
        Edit onCell = ListEdits.comment(TABLE, proposal, 1, "when", "hvornår?");
        assertThat(rows(onCell).get(1).notes().comments().on("when")).contains("hvornår?");
        assertThat(rows(onCell).get(0)).isSameAs(TABLE.in(proposal).get(0));
        Proposal commented = onCell.change().apply(proposal);
        assertThat(ListEdits.comment(TABLE, commented, 1, "when", "").change().apply(commented))
                .isEqualTo(proposal);
    }

    private Optional<List<String>> drag(Span span, int above) {
        return ListEdits.moveAbove(TABLE, span, above).map(this::labels);
    }

    @Test
    void theWordsSayHowManyRows() {
        assertThat(ListEdits.delete(TABLE, new Span(1, 1)).words()).isEqualTo("Slet række");
        assertThat(ListEdits.delete(TABLE, new Span(1, 3)).words()).isEqualTo("Slet 3 rækker");
        assertThat(ListEdits.move(TABLE, proposal, new Span(1, 2), -1)
                        .orElseThrow()
                        .words())
                .isEqualTo("Flyt 2 rækker op");
    }

    private Optional<List<String>> move(Span span, int by) {
        return ListEdits.move(TABLE, proposal, span, by).map(this::labels);
    }

    private List<String> labels(Edit edit) {
        return rows(edit).stream().map(SuccessCriterion::criterion).toList();
    }

    private List<SuccessCriterion> rows(Edit edit) {
        return TABLE.in(edit.change().apply(proposal));
    }

    private static Proposal with(String... criteria) {
        return TABLE.with(
                Drafts.showing(2019, 2021),
                Stream.of(criteria).map(TABLE.blank()::withCriterion).toList());
    }
}
