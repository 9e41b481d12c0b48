package dk.forslagsark.editor.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What can be done with the cells of a sheet that are selected. While a cell is edited its text has the keys. */
public final class SheetCommands {
    private final SheetEditing editing;
    private final SheetCursor cursor;
    private final CellEditor editor;

    SheetCommands(SheetEditing editing, SheetCursor cursor, CellEditor editor) {
        this.editing = editing;
        this.cursor = cursor;
        this.editor = editor;
    }

    public void fillDown() {
        unlessEditing(editing::fillDown);
    }

    public void fillRight() {
        unlessEditing(editing::fillRight);
    }

    /** Repeats the selected cells to the right, to the end of the sheet. */
    public void fillToEnd() {
        unlessEditing(() -> editing.fill(cursor.grid().toRowEnd(cursor.selection())));
    }

    public boolean isEditing() {
        return editor.isEditing();
    }

    public void clear() {
        unlessEditing(editing::clear);
    }

    /** Begins to edit the cell the cursor is on. */
    public void edit() {
        unlessEditing(editing::edit);
    }

    public void editComment() {
        unlessEditing(editing::editComment);
    }

    /**
     * The selected cells as texts: as they are shown, or as they are to be put in elsewhere, where details become rows. There the
     * amounts of a row would count twice beside those of its details: where these are selected too, they have them alone. What a detail
     * has no cell for is as in its row.
     */
    public List<List<String>> texts(boolean sources) {
        Selection selection = cursor.selection();
        List<String> texts = selection.positions().stream()
                .map(position -> sources
                        ? source(position)
                        : cursor.grid().cell(position).text())
                .toList();
        return IntStream.range(0, selection.rows())
                .mapToObj(row -> texts.subList(row * selection.columns(), (row + 1) * selection.columns()))
                .toList();
    }

    private String source(Position position) {
        Cell cell = cursor.grid().cell(position);
        if (isDetail(position.row())) {
            return cell.equals(Cell.NONE)
                    ? cursor.grid().cell(inRowOf(position)).source()
                    : cell.source();
        }
        boolean isSumOfDetails = cursor.grid().isFigure(position)
                && cursor.selection().containsRow(position.row() + 1)
                && isDetail(position.row() + 1);
        return isSumOfDetails ? "" : cell.source();
    }

    /** The same cell of the row that the detail belongs to. */
    private Position inRowOf(Position detail) {
        int row = detail.row();
        while (isDetail(row)) {
            row--;
        }
        return new Position(row, detail.column());
    }

    private boolean isDetail(int row) {
        return cursor.grid().rows().get(row).style() == RowContent.Style.DETAIL;
    }

    /** The headings of the columns, where the whole sheet is selected. */
    public Optional<List<String>> headings() {
        Selection selection = cursor.selection();
        List<GridColumn> columns = cursor.grid().columns();
        boolean isWhole = selection.rows() == cursor.grid().rows().size() && selection.columns() == columns.size() - 1;
        return isWhole
                ? Optional.of(columns.stream().skip(1).map(GridColumn::title).toList())
                : Optional.empty();
    }

    /** Puts a block of texts in, from the top left cell of what is selected. */
    public void paste(List<List<String>> block) {
        unlessEditing(() -> editing.pasteHere(block));
    }

    /** Puts several blocks in, each in its place, as one step to undo. */
    void pasteAll(List<BlockAt> blocks) {
        unlessEditing(() -> editing.paste(blocks));
    }

    /** Marks the selected cells to be moved by the next paste. */
    public void markCut() {
        unlessEditing(editing::markCut);
    }

    public void forgetCut() {
        editing.forgetCut();
    }

    private void unlessEditing(Runnable action) {
        if (!editor.isEditing()) {
            action.run();
        }
    }
}
