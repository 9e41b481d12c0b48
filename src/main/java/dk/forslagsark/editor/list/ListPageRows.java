package dk.forslagsark.editor.list;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.Edit;
import dk.forslagsark.document.ListEdits;
import dk.forslagsark.document.ListEdits.Span;
import dk.forslagsark.editor.list.ListRowKey.Input;
import dk.forslagsark.editor.page.Page;
import dk.forslagsark.editor.page.Rows;
import dk.forslagsark.editor.sheet.KeyedSheet;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.tables.ListTable;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The rows of one of the smaller tables as its page has them: added, deleted, repeated and moved where the cursor is.
 *
 * @param <T> the kind of row
 */
final class ListPageRows<T extends Noted<T>> implements Rows {
    private final Document document;
    private final Supplier<ListTable<T>> table;
    private final KeyedSheet<ListRowKey, String> cells;
    private final Page page;

    /**
     * @param table the table as it is now
     * @param cells its sheet
     * @param page the page it is on
     */
    ListPageRows(Document document, Supplier<ListTable<T>> table, KeyedSheet<ListRowKey, String> cells, Page page) {
        this.document = document;
        this.table = table;
        this.cells = cells;
        this.page = page;
    }

    @Override
    public boolean isInRow() {
        return selected().isPresent();
    }

    @Override
    public void insertAbove() {
        page.commit();
        apply(ListEdits.insert(table.get(), selected().map(Span::first).orElseGet(this::end)));
    }

    /** Adds a blank row below the one the cursor is in, or at the end. */
    @Override
    public void insertBelow() {
        page.commit();
        apply(ListEdits.insert(
                table.get(), selected().map(rows -> rows.last() + 1).orElseGet(this::end)));
    }

    @Override
    public void delete() {
        page.commit();
        selected().map(rows -> ListEdits.delete(table.get(), rows)).ifPresent(this::apply);
    }

    @Override
    public void duplicate() {
        page.commit();
        selected().map(rows -> ListEdits.duplicate(table.get(), rows)).ifPresent(this::apply);
    }

    @Override
    public void move(int by) {
        page.commit();
        selected()
                .flatMap(rows -> ListEdits.move(table.get(), document.proposal(), rows, by))
                .ifPresent(this::apply);
    }

    /** Moves these rows of the sheet above another, or to the end. */
    void moveAbove(List<ListRowKey> rows, ListRowKey above) {
        int target = above instanceof Input row ? row.index() : end();
        span(rows)
                .flatMap(span -> ListEdits.moveAbove(table.get(), span, target))
                .ifPresent(this::apply);
    }

    private void apply(Edit edit) {
        document.apply(edit);
        page.goTo(edit.after());
    }

    private int end() {
        return table.get().in(document.proposal()).size();
    }

    private Optional<Span> selected() {
        return span(cells.selectedRows());
    }

    /** The rows of the proposal among those. */
    private static Optional<Span> span(List<ListRowKey> keys) {
        List<Integer> rows = keys.stream()
                .flatMap(key -> key instanceof Input row ? Stream.of(row.index()) : Stream.empty())
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Span(rows.get(0), rows.get(rows.size() - 1)));
    }
}
