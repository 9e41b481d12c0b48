package dk.forslagsark.editor.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.editor.sheet.RowContent;
import dk.forslagsark.file.OrganisationFile;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Drafts;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rows of the lines are made anew only where something they show has changed. */
class DrawnLinesTest {
    private static final Line RENT = Line.of("Husleje", Area.SERVICE, Amounts.NONE);
    private static final Line MOVING = Line.of("Flytning", Area.SERVICE, Amounts.NONE);
    private static final Proposal PROPOSAL =
            Drafts.showing(2019, 2020).withLines(Block.PERMANENT, List.of(RENT, MOVING));
    private static final LineRef SECOND = new LineRef(Block.PERMANENT, 1);

    private final DrawnLines drawn = new DrawnLines();
    private final RowContent<RowKey, Column> before = second(PROPOSAL, Set.of());

    @Test
    void aLineThatStaysKeepsItsRows() {
        Line dearer = RENT.withAmounts(Amounts.NONE.with(2019, Amount.of(400)));

        assertThat(second(PROPOSAL.withLines(Block.PERMANENT, List.of(dearer, MOVING)), Set.of()))
                .isSameAs(before);
    }

    @Test
    void aLineThatChangesHasOthers() {
        Line dearer = MOVING.withAmounts(Amounts.NONE.with(2019, Amount.of(400)));

        RowContent<RowKey, Column> after = second(PROPOSAL.withLines(Block.PERMANENT, List.of(RENT, dearer)), Set.of());
        assertThat(after.cell(Column.year(2019)).text()).isEqualTo("400");
    }

    @Test
    void aLineThatMovesHasOthers() {
        RowContent<RowKey, Column> after = second(PROPOSAL.withLines(Block.PERMANENT, List.of(MOVING, RENT)), Set.of());
        assertThat(after.cell(Column.LABEL).text()).isEqualTo("Husleje");
    }

    @Test
    void anAssumptionOrTheYearsMayChangeAllOfThem() {
        Proposal assuming = PROPOSAL.withRows(Assumption.ROWS, List.of(Assumption.ROWS.blank()));
        assertThat(second(assuming, Set.of())).isNotSameAs(before);
    }

    private RowContent<RowKey, Column> second(Proposal proposal, Set<LineRef> folded) {
        return TableOneSheet.of(Checks.version(proposal), folded, OrganisationFile.shipped(), drawn).stream()
                .filter(content -> content.key().equals(new RowKey.Input(SECOND)))
                .findFirst()
                .orElseThrow();
    }
}
