package dk.forslagsark.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.compare.Comparison;
import dk.forslagsark.document.ListEdits.Typed;
import dk.forslagsark.find.Search;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.tables.FreeTables;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.Place;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Free tables by the edits that every sheet has. */
class FreeTableEditsTest {
    private final Document document = Document.of(Proposal.blank(2020));

    @BeforeEach
    void addTable() {
        document.apply(FreeTableEdits.add(document.proposal(), Section.CONTENT));
        document.apply(FreeTableEdits.title(0, "Serviceniveau"));
        type(0, "B", "2017");
        type(1, "A", "Besøg");
        type(1, "B", "1300");
    }

    private void type(int row, String column, String text) {
        document.apply(ListEdits.enter(table(), document.proposal(), new Typed(row, column, text)));
    }

    private ListTable<FreeRow> table() {
        return FreeTables.of(document.proposal(), 0);
    }

    @Test
    void figuresAreShownAsFiguresAndYearsAsYears() {
        assertThat(shown(1, 1)).isEqualTo("1.300");
        assertThat(shown(0, 1)).isEqualTo("2017");
        assertThat(shown(1, 0)).isEqualTo("Besøg");
        assertThat(document.proposal().freeTables().get(0).columns()).isEqualTo(2);
    }

    private String shown(int row, int column) {
        ListTable<FreeRow> table = table();
        return table.fieldsOf(document.proposal())
                .get(column)
                .text(table.in(document.proposal()).get(row));
    }

    @Test
    void itIsFoundComparedAndReplaced() {
        assertThat(Search.of(document.proposal(), "1.300"))
                .extracting(hit -> hit.place())
                .containsExactly(Place.cell(Place.Page.freeTable(0), 1, "B"));
        assertThat(Search.of(document.proposal(), "niveau")).hasSize(1);

        Proposal before = document.proposal();
        type(1, "B", "1400");
        assertThat(Comparison.of(before, document.proposal()).differences())
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.where().words()).isEqualTo("Serviceniveau, Besøg, B");
                    assertThat(difference.to()).isEqualTo("1400");
                });
        Replacing replacing = new Replacing("besøg", "Møder", false, false);
        Edit edit = ReplaceEdits.of(document.proposal(), replacing).edit().orElseThrow();
        assertThat(edit.change()
                        .apply(document.proposal())
                        .freeTables()
                        .get(0)
                        .rows()
                        .get(1)
                        .cell(0))
                .isEqualTo("Møder");
    }

    @Test
    void itIsTakenAwayAndBroughtBack() {
        document.apply(FreeTableEdits.text(0, Part.NOTE, "Kilde: A"));
        FreeTable whole = document.proposal().freeTables().get(0);
        document.apply(FreeTableEdits.delete(document.proposal(), 0));
        assertThat(document.proposal().freeTables()).isEmpty();
        assertThat(document.undoable()).contains("Slet Serviceniveau");
        document.undo();
        assertThat(document.proposal().freeTables()).isEqualTo(List.of(whole));
    }

    @Test
    void anExpressionThatComesToNothingSaysWhy() {
        type(1, "B", "=2*3/0");
        assertThat(Checks.version(document.proposal()).findings()).anySatisfy(finding -> {
            assertThat(finding.isError()).isTrue();
            assertThat(finding.text()).contains("“=2*3/0” kan ikke beregnes").contains("Der divideres med nul.");
        });
    }

    @Test
    void rowsAreAddedAndMovedAsInOtherTables() {
        document.apply(ListEdits.insert(table(), 1));
        type(1, "A", "Møder");
        document.apply(ListEdits.move(table(), document.proposal(), new ListEdits.Span(2, 2), -1)
                .orElseThrow());
        assertThat(document.proposal().freeTables().get(0).rows().stream().map(row -> row.cell(0)))
                .containsExactly("", "Besøg", "Møder");
    }
}
