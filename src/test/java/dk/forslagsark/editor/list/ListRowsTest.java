package dk.forslagsark.editor.list;

import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.editor.sheet.Cell;
import dk.forslagsark.editor.sheet.RowContent;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.HouseRules;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.FreeTables;
import dk.forslagsark.version.Version;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListRowsTest {
    @Test
    void aHeadingStandsToTheRightWhereAllBelowItAreFigures() {
        assertThat(headings("Sted", "Antal", "Pris", "I alt"))
                .containsExactly(Cell.Kind.FREE, Cell.Kind.FREE_FIGURE, Cell.Kind.FREE, Cell.Kind.FREE);
    }

    private static List<Cell.Kind> headings(String... headings) {
        Proposal proposal = showing(2019, 2021)
                .withFreeTables(List.of(table(
                        List.of(List.of(headings), List.of("Nord", "12", "3"), List.of("Syd", "-3,5", "ukendt")))));
        RowContent<ListRowKey, String> first = new ListRows<>(
                        FreeTables.of(proposal, 0),
                        Version.of(proposal, new Checks(HouseRules.USUAL, () -> LocalDate.of(2020, 1, 1))),
                        Organisation.NONE)
                .contents()
                .get(0);
        return FreeRow.COLUMNS.stream()
                .limit(headings.length)
                .map(column -> first.cell(column.key()).kind())
                .toList();
    }

    private static FreeTable table(List<List<String>> rows) {
        FreeTable empty = FreeTable.in(Section.CONTENT);
        List<FreeRow> written =
                rows.stream().map(cells -> new FreeRow(cells, Notes.NONE)).toList();
        return new FreeTable("", empty.section(), empty.behind(), empty.words(), written, empty.extras());
    }
}
