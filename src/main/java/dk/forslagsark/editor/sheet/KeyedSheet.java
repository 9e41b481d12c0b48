package dk.forslagsark.editor.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sheet whose rows and columns are known by keys.
 *
 * @param <R> what rows are known by
 * @param <C> what columns are known by
 */
public final class KeyedSheet<R, C> {
    private final KeyedEvents<R, C> events;
    private final Kept<RowContent<R, C>, GridRow> made = new Kept<>();
    private final RowObjects<R> rows = new RowObjects<>();
    private final Sheet sheet;
    private List<Doubt<R, C>> doubts = List.of();

    /**
     * @param name what a screen reader calls the table
     * @param actions what is done with what is typed
     */
    public KeyedSheet(String name, SheetActions<R, C> actions) {
        events = new KeyedEvents<>(actions);
        sheet = new Sheet(name, events);
    }

    /** The sheet itself, to be put into a page. */
    public Sheet sheet() {
        return sheet;
    }

    /** Shows these rows. Rows of the same keys stay the same objects, and what is selected stays with its keys. */
    public void show(List<SheetColumn<C>> columns, List<RowContent<R, C>> contents) {
        GridKeys<R, C> before = events.keys();
        GridKeys<R, C> keys = new GridKeys<>(
                columns.stream().map(SheetColumn::key).toList(),
                contents.stream().map(RowContent::key).toList());
        Grid grid =
                new Grid(columns(columns), made.of(contents, keys.columns(), content -> row(content, keys.columns())));
        events.setKeys(keys);
        sheet.show(grid, rows.of(keys.rows(), grid.rows()), keys.followed(sheet.selection(), before));
        if (!keys.equals(before)) {
            showDoubts();
        }
    }

    /** Marks those cells, as far as they are shown, and no others. */
    public void doubt(List<Doubt<R, C>> marked) {
        doubts = List.copyOf(marked);
        showDoubts();
    }

    private void showDoubts() {
        GridKeys<R, C> keys = events.keys();
        Map<R, Integer> rowOf = doubts.isEmpty() ? Map.of() : keys.places();
        sheet.doubt(doubts.stream()
                .filter(doubt ->
                        rowOf.containsKey(doubt.row()) && keys.columns().contains(doubt.column()))
                .collect(Collectors.toMap(
                        doubt -> new Position(
                                rowOf.get(doubt.row()), keys.columns().indexOf(doubt.column()) + 1),
                        Doubt::text,
                        (one, other) -> one + "\n" + other)));
    }

    private static <R, C> GridRow row(RowContent<R, C> row, List<C> columns) {
        Stream<Cell> cells = columns.stream().map(row::cell);
        return new GridRow(
                row.style(),
                row.number(),
                row.fold(),
                Stream.concat(Stream.of(Cell.NONE), cells).toList());
    }

    private static List<GridColumn> columns(List<? extends SheetColumn<?>> columns) {
        List<GridColumn> shown = new ArrayList<>(List.of(GridColumn.NUMBER));
        columns.forEach(
                column -> shown.add(new GridColumn(shown.size(), column.title(), column.head(), column.kind())));
        return List.copyOf(shown);
    }

    /** The key of the row the cursor is on; empty where there are no rows yet. */
    public Optional<R> cursorRow() {
        return events.keys().rows().stream()
                .skip(sheet.selection().cursor().row())
                .findFirst();
    }

    /** The key of the column the cursor is in. */
    public C cursorColumn() {
        return events.keys().column(sheet.selection().cursor());
    }

    /** The keys of the rows that are selected, from the top. */
    public List<R> selectedRows() {
        return events.keys().rows(sheet.selection());
    }

    /** The keys of the columns that are selected, from the left. */
    public List<C> selectedColumns() {
        return events.keys().columns(sheet.selection());
    }

    /** Puts the cursor on a cell, or as near as it can. */
    public void select(R row, C column) {
        sheet.selectCell(positionOf(row, column));
    }

    /** Selects a block of cells, as near as it can. */
    public void select(Range<R, C> range) {
        sheet.select(
                Selection.block(positionOf(range.row(), range.column()), positionOf(range.toRow(), range.toColumn())));
    }

    /** Offers to go on with what was typed in that cell, until something else is done. */
    public void offer(String text, R row, C column, Runnable action) {
        sheet.offer(text, positionOf(row, column), action);
    }

    /** Puts several blocks in, each in its place, as one step to undo. */
    public void paste(List<PlacedBlock<R, C>> blocks) {
        sheet.paste(blocks.stream().map(this::at).toList());
    }

    private BlockAt at(PlacedBlock<R, C> block) {
        return new BlockAt(events.keys().find(block.row(), block.column(), Grid.START), block.texts());
    }

    private Position positionOf(R row, C column) {
        return events.keys().find(row, column, sheet.selection().cursor());
    }
}
