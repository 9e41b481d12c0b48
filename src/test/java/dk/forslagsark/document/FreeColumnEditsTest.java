package dk.forslagsark.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.document.FreeColumnEdits.Columns;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Drafts;
import dk.forslagsark.proposal.Extras;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreeColumnEditsTest {
    private final FreeColumnEdits edits = new FreeColumnEdits(0, 1);
    private final Proposal proposal = withRows(
            row(List.of("", "2017", "2018"), Map.of()),
            row(List.of("Besøg", "tre", "fire"), Map.of("C", "efter aftale")));

    private static Proposal withRows(FreeRow... rows) {
        return Proposal.blank(2020)
                .withFreeTables(List.of(FreeTable.in(Section.CONTENT).withRows(List.of(rows))));
    }

    @Test
    void whatPointsAtACellFollowsItsColumn() {
        Document document = Document.of(
                withRows(row(List.of("Sted", "Nu", "Takst"), Map.of()), row(List.of("Nord", "1", "500"), Map.of()))
                        .withLines(Block.PERMANENT, List.of(Line.of("A", Area.SERVICE, Amounts.NONE))));
        document.apply(CellEdits.amount(new LineRef(Block.PERMANENT, 0), 2020, "='Uden tekst'.Nord.Takst*2"));
        document.apply(new FreeColumnEdits(0, 0).insert(document.proposal(), 1).orElseThrow());
        Amounts amounts = document.proposal().permanentChanges().get(0).amounts();
        assertThat(amounts.expressionIn(2020)).contains("={nord}.D*2");
        assertThat(amounts.in(2020)).contains(Drafts.amount("1000"));
        document.apply(new FreeColumnEdits(0, 0).delete(new FreeColumnEdits.Columns(3, 3)));
        assertThat(document.proposal().permanentChanges().get(0).amounts().in(2020))
                .isEmpty();
    }

    private static FreeRow row(List<String> cells, Map<String, String> comments) {
        Comments kept = new Comments(Optional.of("på rækken"), new TreeMap<>(comments));
        return new FreeRow(cells, new Notes(new TreeMap<>(), kept, Optional.empty(), Extras.NONE));
    }

    private List<List<String>> cells(Edit edit) {
        return rows(edit).stream().map(FreeRow::cells).toList();
    }

    private Comments comments(Edit edit) {
        return rows(edit).get(1).notes().comments();
    }

    private List<FreeRow> rows(Edit edit) {
        return edit.change().apply(proposal).freeTables().get(0).rows();
    }

    @Test
    void aColumnIsAddedAndCommentsGoWithTheirCells() {
        Edit edit = edits.insert(proposal, 1).orElseThrow();
        assertThat(cells(edit)).containsExactly(List.of("", "", "2017", "2018"), List.of("Besøg", "", "tre", "fire"));
        assertThat(comments(edit).cells()).isEqualTo(Map.of("D", "efter aftale"));
        assertThat(edit.after()).isEqualTo(Place.cell(Place.Page.freeTable(0), 1, "B"));
    }

    @Test
    void columnsAreTakenAwayWithTheirComments() {
        Edit edit = edits.delete(new Columns(1, 2));
        assertThat(cells(edit)).containsExactly(List.of(), List.of("Besøg"));
        assertThat(comments(edit).cells()).isEmpty();
        assertThat(comments(edit).row()).contains("på rækken");
        assertThat(edit.words()).isEqualTo("Slet 2 kolonner");
    }

    @Test
    void columnsAreMovedAndACommentInTheFirstColumnIsOneOnTheRow() {
        Edit right = edits.move(proposal, new Columns(1, 1), 1).orElseThrow();
        assertThat(cells(right)).containsExactly(List.of("", "2018", "2017"), List.of("Besøg", "fire", "tre"));
        assertThat(comments(right).cells()).isEqualTo(Map.of("B", "efter aftale"));

        Edit left = edits.move(proposal, new Columns(1, 2), -1).orElseThrow();
        assertThat(cells(left)).containsExactly(List.of("2017", "2018"), List.of("tre", "fire", "Besøg"));
        assertThat(comments(left).cells()).isEqualTo(Map.of("B", "efter aftale"));

        Edit toFirst = edits.delete(new Columns(0, 1));
        assertThat(comments(toFirst)).isEqualTo(new Comments(Optional.of("på rækken\nefter aftale"), new TreeMap<>()));
    }

    @Test
    void thereIsNoRoomBeyondTheEndsAndTheTenthColumn() {
        assertThat(edits.move(proposal, new Columns(0, 0), -1)).isEmpty();
        assertThat(edits.move(proposal, new Columns(2, 2), 1)).isEmpty();
        Proposal full =
                withRows(row(IntStream.range(0, 10).mapToObj(String::valueOf).toList(), Map.of()));
        assertThat(edits.insert(full, 3)).isEmpty();
        assertThat(edits.insert(proposal, 10)).isEmpty();
    }
}
