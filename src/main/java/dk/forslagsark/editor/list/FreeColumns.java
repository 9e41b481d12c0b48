package dk.forslagsark.editor.list;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.Edit;
import dk.forslagsark.document.FreeColumnEdits;
import dk.forslagsark.editor.list.ListRowKey.Input;
import dk.forslagsark.editor.page.Columns;
import dk.forslagsark.editor.sheet.KeyedSheet;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.function.Consumer;

/** The columns of a free table, as the sheet it is typed in has them. */
final class FreeColumns implements Columns {
    private static final List<String> KEYS =
            FreeRow.COLUMNS.stream().map(Property::key).toList();

    private final Document document;
    private final int table;
    private final KeyedSheet<ListRowKey, String> cells;
    private final Consumer<Place> goTo;

    /**
     * @param table the index of the table
     */
    FreeColumns(Document document, int table, KeyedSheet<ListRowKey, String> cells, Consumer<Place> goTo) {
        this.document = document;
        this.table = table;
        this.cells = cells;
        this.goTo = goTo;
    }

    @Override
    public void insertLeft() {
        insert(selected().first());
    }

    @Override
    public void insertRight() {
        insert(selected().last() + 1);
    }

    private void insert(int at) {
        edits().insert(document.proposal(), at).ifPresent(this::apply);
    }

    @Override
    public void delete() {
        apply(edits().delete(selected()));
    }

    @Override
    public void rename() {
        goTo.accept(
                Place.cell(Place.Page.freeTable(table), 0, KEYS.get(selected().first())));
        cells.sheet().commands().edit();
    }

    @Override
    public void move(int by) {
        edits().move(document.proposal(), selected(), by).ifPresent(this::apply);
    }

    private FreeColumnEdits.Columns selected() {
        List<String> keys = cells.selectedColumns();
        return new FreeColumnEdits.Columns(KEYS.indexOf(keys.get(0)), KEYS.indexOf(keys.get(keys.size() - 1)));
    }

    /** The new row below the others is the one behind the last. */
    private FreeColumnEdits edits() {
        int row = cells.cursorRow()
                .filter(Input.class::isInstance)
                .map(key -> ((Input) key).index())
                .orElseGet(
                        () -> document.proposal().freeTables().get(table).rows().size());
        return new FreeColumnEdits(table, row);
    }

    private void apply(Edit edit) {
        document.apply(edit);
        goTo.accept(edit.after());
    }
}
