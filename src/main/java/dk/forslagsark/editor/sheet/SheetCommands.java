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

    /** The selected cells as texts: as they are shown, or as they would be edited. */
    public List<List<String>> texts(boolean sources) {
        Selection selection = cursor.selection();
        List<String> texts = selection.positions().stream()
                .map(cursor.grid()::cell)
                .map(cell -> sources ? cell.source() : cell.text())
                .toList();
        return IntStream.range(0, selection.rows())
                .mapToObj(row -> texts.subList(row * selection.columns(), (row + 1) * selection.columns()))
                .toList();
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
