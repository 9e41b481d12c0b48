package dk.forslagsark.editor.table;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.document.CellEdits;
import dk.forslagsark.document.DetailEdits;
import dk.forslagsark.document.Document;
import dk.forslagsark.document.Edit;
import dk.forslagsark.document.RowEdits;
import dk.forslagsark.document.RowSpan;
import dk.forslagsark.document.SortEdits;
import dk.forslagsark.document.SpanEdits;
import dk.forslagsark.document.StepEdits;
import dk.forslagsark.editor.page.Rows;
import dk.forslagsark.editor.sheet.KeyedSheet;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What can be done with the lines and the details of Table 1. */
public final class TableCommands implements Rows {
    private final Document document;
    private final KeyedSheet<RowKey, Column> cells;
    private final Consumer<Place> goTo;

    /**
     * @param goTo puts the cursor where something has been done
     */
    TableCommands(Document document, KeyedSheet<RowKey, Column> cells, Consumer<Place> goTo) {
        this.document = document;
        this.cells = cells;
        this.goTo = goTo;
    }

    @Override
    public boolean isInRow() {
        return cursor().isPresent();
    }

    @Override
    public void insertAbove() {
        cells.sheet().finishEditing();
        apply(RowEdits.insert(proposal(), cursor().map(RowRef::owner).orElseGet(this::end)));
    }

    /** Adds a blank line below the one the cursor is in, or at the end of its block. */
    @Override
    public void insertBelow() {
        cells.sheet().finishEditing();
        apply(RowEdits.insert(proposal(), cursor().map(TableCommands::below).orElseGet(this::end)));
    }

    private static LineRef below(RowRef ref) {
        return new LineRef(ref.block(), ref.line() + 1);
    }

    private LineRef end() {
        Block block = cells.cursorRow().orElseThrow().block();
        return new LineRef(block, proposal().lines(block).size());
    }

    @Override
    public void delete() {
        withRows(span -> Optional.of(SpanEdits.delete(span)));
    }

    @Override
    public void duplicate() {
        withRows(span -> Optional.of(SpanEdits.duplicate(proposal(), span)));
    }

    @Override
    public void move(int by) {
        withRows(span -> SpanEdits.move(proposal(), span, by));
    }

    /** Moves the rows of those keys above the row of that key. */
    void moveRows(List<RowKey> moved, RowKey above) {
        RowRef target = RowKey.above(proposal(), above);
        spanOf(moved)
                .flatMap(span -> SpanEdits.moveAbove(proposal(), span, target))
                .ifPresent(this::apply);
    }

    public void addDetail() {
        withRow(ref -> DetailEdits.add(proposal(), ref));
    }

    /** Makes the selected lines details of one. */
    public void gatherDetails() {
        tryWithRows(span -> DetailEdits.gather(proposal(), span));
    }

    /** Makes the details of the line lines of their own. */
    public void dissolveDetails() {
        tryWithRows(span -> DetailEdits.dissolve(proposal(), span));
    }

    /** Adds the selected details, or all of the line, up into one row. */
    public void mergeDetails() {
        tryWithRows(span -> DetailEdits.merge(proposal(), span));
    }

    /** Sums the selected rows, which hold changes from year to year, to the amounts of each year. */
    public void sumSteps() {
        tryWithRows(span -> StepEdits.summed(proposal(), span));
    }

    /** Turns the amounts of the selected rows into changes from year to year. */
    public void toSteps() {
        tryWithRows(span -> StepEdits.differences(proposal(), span));
    }

    /** Sorts the selected lines, or all of the block where one is selected, by the column the cursor is in, each group by itself. */
    public void sort(boolean isAscending) {
        cells.sheet().finishEditing();
        List<RowRef> rows = cells.selectedRows().stream()
                .flatMap(key -> RowKey.ref(key).stream())
                .toList();
        if (!rows.isEmpty()) {
            document.apply(SortEdits.sort(rows, cells.cursorColumn(), isAscending));
        }
    }

    public void startGroup() {
        withRow(ref -> CellEdits.startGroup(ref.owner()));
    }

    private void withRow(Function<RowRef, Edit> edit) {
        cells.sheet().finishEditing();
        cursor().map(edit).ifPresent(this::apply);
    }

    private void withRows(Function<RowSpan, Optional<Edit>> edit) {
        cells.sheet().finishEditing();
        spanOf(cells.selectedRows()).flatMap(edit).ifPresent(this::apply);
    }

    private void tryWithRows(Function<RowSpan, Reading<Edit>> edit) {
        withRows(span -> {
            Reading<Edit> result = edit.apply(span);
            result.problem().ifPresent(cells.sheet()::tell);
            return result.value();
        });
    }

    private static Optional<RowSpan> spanOf(List<RowKey> keys) {
        List<RowRef> rows =
                keys.stream().flatMap(key -> RowKey.ref(key).stream()).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(RowSpan.of(rows));
    }

    private void apply(Edit edit) {
        document.apply(edit);
        goTo.accept(edit.after());
    }

    private Optional<RowRef> cursor() {
        return cells.cursorRow().flatMap(RowKey::ref);
    }

    private Proposal proposal() {
        return document.proposal();
    }
}
