package dk.forslagsark.editor.list;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.Edit;
import dk.forslagsark.document.ListEdits;
import dk.forslagsark.document.ListEdits.Span;
import dk.forslagsark.document.ListEdits.Typed;
import dk.forslagsark.editor.page.Page;
import dk.forslagsark.editor.page.PageHeading;
import dk.forslagsark.editor.page.PageWithRows;
import dk.forslagsark.editor.page.Rows;
import dk.forslagsark.editor.sheet.Entered;
import dk.forslagsark.editor.sheet.Entered.CellText;
import dk.forslagsark.editor.sheet.PageWithSheet;
import dk.forslagsark.editor.sheet.Range;
import dk.forslagsark.editor.sheet.Sheet;
import dk.forslagsark.editor.sheet.SheetActions;
import dk.forslagsark.editor.table.LocationBar;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.ListTableCell;
import dk.forslagsark.version.Version;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One of the smaller tables as a sheet, with its title above.
 *
 * @param <T> the kind of row
 */
public final class ListPage<T extends Noted<T>> implements Page, Rows, PageWithRows, PageWithSheet, SheetActions {
    private final Document document;
    private final Organisation organisation;
    private final ListTable<T> table;
    private final Sheet sheet;
    private final VBox node;
    private Proposal shown;

    public ListPage(Document document, ListTable<T> table, Organisation organisation) {
        this.document = document;
        this.organisation = organisation;
        this.table = table;
        this.shown = document.proposal();
        sheet = new Sheet(table.title(), this);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        node = new VBox(new PageHeading(table.title()), new LocationBar(sheet.cursorCellProperty()), sheet);
        node.getStyleClass().addAll("page", "list-page");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Version version) {
        shown = version.proposal();
        ListRows<T> rows = new ListRows<>(table, version, organisation);
        sheet.show(rows.columns(), rows.contents());
    }

    @Override
    public void commit() {
        sheet.finishEditing();
    }

    @Override
    public void focus() {
        sheet.focus();
    }

    @Override
    public Sheet sheet() {
        return sheet;
    }

    @Override
    public Rows rows() {
        return this;
    }

    @Override
    public void goTo(Place place) {
        if (place instanceof ListTableCell cell) {
            sheet.select(range(cell));
        }
        sheet.focus();
    }

    private static Range range(ListTableCell cell) {
        ListRow row = new ListRow(cell.row());
        return cell.to()
                .map(to -> new Range(row, cell.field(), new ListRow(to.row()), to.field()))
                .orElse(Range.of(row, cell.field()));
    }

    @Override
    public void enter(Entered entered) {
        List<Typed> texts = entered.texts().stream().map(this::typed).toList();
        Edit edit = entered.words()
                .map(words -> ListEdits.enter(table, words, texts))
                .orElseGet(() -> ListEdits.enter(table, shown, texts.get(0)));
        boolean addsRows = entered.texts().stream().anyMatch(text -> text.row() == OwnRow.NEW);
        Proposal before = shown;
        document.apply(edit);
        if (addsRows && shown != before) {
            goTo(edit.after());
        }
    }

    private Typed typed(CellText text) {
        int row = text.row() instanceof ListRow known ? known.index() : end();
        return new Typed(row + text.beyond(), (String) text.column(), text.text());
    }

    private int end() {
        return table.in(shown).size();
    }

    @Override
    public boolean isInRow() {
        return selected().isPresent();
    }

    @Override
    public void insertAbove() {
        commit();
        apply(ListEdits.insert(table, selected().map(Span::first).orElseGet(this::end)));
    }

    /** Adds a blank row below the one the cursor is in, or at the end. */
    @Override
    public void insertBelow() {
        commit();
        apply(ListEdits.insert(table, selected().map(rows -> rows.last() + 1).orElseGet(this::end)));
    }

    @Override
    public void delete() {
        commit();
        selected().map(rows -> ListEdits.delete(table, rows)).ifPresent(this::apply);
    }

    @Override
    public void duplicate() {
        commit();
        selected().map(rows -> ListEdits.duplicate(table, rows)).ifPresent(this::apply);
    }

    @Override
    public void move(int by) {
        commit();
        selected().flatMap(rows -> ListEdits.move(table, shown, rows, by)).ifPresent(this::apply);
    }

    private void apply(Edit edit) {
        document.apply(edit);
        goTo(edit.after());
    }

    @Override
    public void comment(Object row, Object column, String text) {
        if (row instanceof ListRow known) {
            document.apply(ListEdits.comment(table, shown, known.index(), (String) column, text));
        }
    }

    @Override
    public void moveRows(List<Object> rows, Object above) {
        int target = above instanceof ListRow row ? row.index() : end();
        span(rows).flatMap(span -> ListEdits.moveAbove(table, span, target)).ifPresent(this::apply);
    }

    private Optional<Span> selected() {
        return span(sheet.selectedRows());
    }

    /** The rows of the proposal among those. */
    private static Optional<Span> span(List<Object> keys) {
        List<Integer> rows = keys.stream()
                .filter(ListRow.class::isInstance)
                .map(key -> ((ListRow) key).index())
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Span(rows.get(0), rows.get(rows.size() - 1)));
    }
}
