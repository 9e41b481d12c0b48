package dk.forslagsark.editor.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.document.Edit;
import dk.forslagsark.editor.sheet.Cell;
import dk.forslagsark.editor.sheet.Entered;
import dk.forslagsark.editor.sheet.RowContent;
import dk.forslagsark.editor.sheet.SheetColumn;
import dk.forslagsark.file.OrganisationFile;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Areas;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Drafts;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Column.Attribute;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The columns behind the years. */
class TableFieldsTest {
    private static final LineRef LINE = new LineRef(Block.IMPLEMENTATION, 0);
    private static final Proposal PROPOSAL = Drafts.showing(2019, 2020)
            .withLines(
                    Block.IMPLEMENTATION,
                    List.of(Line.of("Drift", Area.SERVICE, Amounts.NONE)
                            .withCommittee(Optional.of("Socialudvalget"))
                            .withInnovationPool(true)
                            .withDetails(List.of(Detail.of("Husleje", Amounts.NONE)))));

    @Test
    void theyStandBehindTheYearsInTheirOwnOrderAndOnlyWhereShown() {
        Set<Attribute> shown = Set.of(Column.COMMENT, Column.COMMITTEE);

        assertThat(TableOneSheet.columns(PROPOSAL, shown))
                .extracting(SheetColumn::title)
                .endsWith("2019", "2020", "Udvalg", "Kommentar");
        assertThat(TableOneSheet.columns(PROPOSAL, Set.of()))
                .extracting(SheetColumn::title)
                .endsWith("2020");
    }

    @Test
    void aDetailShowsFaintlyWhatItHasFromItsLine() {
        Cell committee = cell(new RowKey.Input(LINE.detail(0)), Column.COMMITTEE);
        assertThat(committee.text()).isEmpty();
        assertThat(committee.hint()).isEqualTo("Socialudvalget");
        assertThat(committee.isEditable()).isTrue();

        Cell pool = cell(new RowKey.Input(LINE.detail(0)), Column.INNOVATION_POOL);
        assertThat(pool.hint()).isEqualTo("x");
        assertThat(pool.isEditable()).as("the line alone is marked").isFalse();
    }

    @Test
    void aPermanentChangeHasNoInnovationPool() {
        assertThat(cell(new RowKey.New(Block.PERMANENT), Column.INNOVATION_POOL))
                .isEqualTo(Cell.NONE);
        assertThat(cell(new RowKey.New(Block.IMPLEMENTATION), Column.INNOVATION_POOL)
                        .isEditable())
                .isTrue();
    }

    @Test
    void aCommitteeTypedInTheRowForNewOnesMakesALine() {
        Entered<RowKey, Column> typed =
                Entered.typed(new RowKey.New(Block.IMPLEMENTATION), Column.COMMITTEE, "Byrådet");
        Edit edit = TypedEdits.of(PROPOSAL, Areas.NONE, typed).orElseThrow();

        Proposal changed = edit.change().apply(PROPOSAL);
        assertThat(changed.lines(Block.IMPLEMENTATION)).hasSize(2);
        assertThat(changed.lines(Block.IMPLEMENTATION).get(1).committee()).contains("Byrådet");
        assertThat(edit.after()).isEqualTo(Place.cell(new LineRef(Block.IMPLEMENTATION, 1), Column.COMMITTEE));
    }

    private static Cell cell(RowKey row, Column column) {
        return TableOneSheet.of(Checks.version(PROPOSAL), Set.of(), OrganisationFile.shipped(), new DrawnLines())
                .stream()
                .filter(content -> content.key().equals(row))
                .map((RowContent<RowKey, Column> content) -> content.cell(column))
                .findFirst()
                .orElseThrow();
    }
}
