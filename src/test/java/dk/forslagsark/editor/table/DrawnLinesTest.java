package dk.forslagsark.editor.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.document.CellEdits;
import dk.forslagsark.document.Document;
import dk.forslagsark.editor.sheet.RowContent;
import dk.forslagsark.file.OrganisationFile;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Drafts;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
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

    @Test
    void aLineThatPointsElsewhereKeepsItsRowsWhileTheLabelsStay() {
        Proposal pointing = bound("=Husleje[2019]*2", "5");
        second(pointing, Set.of());
        RowContent<RowKey, Column> again = second(pointing, Set.of());
        Proposal dearer =
                withFirst(pointing, line -> line.withAmounts(line.ownAmounts().with(2020, Amount.of(7))));
        assertThat(second(dearer, Set.of())).isSameAs(again);

        Proposal renamed = withFirst(dearer, line -> line.withLabel("Leje"));
        assertThat(second(renamed, Set.of()).cell(Column.year(2020)).source()).isEqualTo("=Leje[2019]*2");
    }

    @Test
    void theReasonWhyAFigureIsMissingMayBeInAnotherLine() {
        Proposal pointing = bound("=Husleje[2019]/0", "5");
        second(pointing, Set.of());
        assertThat(second(pointing, Set.of()).cell(Column.year(2020)).problem()).contains("Der divideres med nul.");
        Proposal unread = withFirst(
                pointing, line -> line.withAmounts(line.ownAmounts().with(2019, new CellEntry.Unread<>("fem"))));
        assertThat(second(unread, Set.of()).cell(Column.year(2020)).problem())
                .hasValueSatisfying(reason -> assertThat(reason).contains("“fem”"));
    }

    /** The second line with an expression in 2020, and the first with an amount in 2019. */
    private static Proposal bound(String expression, String amount) {
        Document document = Document.of(PROPOSAL);
        document.apply(CellEdits.amount(new LineRef(Block.PERMANENT, 0), 2019, amount));
        document.apply(CellEdits.amount(SECOND, 2020, expression));
        return document.proposal();
    }

    private static Proposal withFirst(Proposal proposal, UnaryOperator<Line> change) {
        List<Line> lines = proposal.permanentChanges();
        return proposal.withLines(Block.PERMANENT, List.of(change.apply(lines.get(0)), lines.get(1)));
    }

    private RowContent<RowKey, Column> second(Proposal proposal, Set<LineRef> folded) {
        return TableOneSheet.of(Checks.version(proposal), folded, OrganisationFile.shipped(), drawn).stream()
                .filter(content -> content.key().equals(new RowKey.Input(SECOND)))
                .findFirst()
                .orElseThrow();
    }
}
