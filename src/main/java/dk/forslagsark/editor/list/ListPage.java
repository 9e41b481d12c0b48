package dk.forslagsark.editor.list;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.Edit;
import dk.forslagsark.document.ListEdits;
import dk.forslagsark.document.ListEdits.Typed;
import dk.forslagsark.editor.list.ListRowKey.Input;
import dk.forslagsark.editor.list.ListRowKey.Own;
import dk.forslagsark.editor.page.Columns;
import dk.forslagsark.editor.page.Comparing;
import dk.forslagsark.editor.page.DoubtfulCells;
import dk.forslagsark.editor.page.Page;
import dk.forslagsark.editor.page.PageHeading;
import dk.forslagsark.editor.page.PageWithColumns;
import dk.forslagsark.editor.page.PageWithRows;
import dk.forslagsark.editor.page.PageWithTexts;
import dk.forslagsark.editor.page.Rows;
import dk.forslagsark.editor.page.TableHead;
import dk.forslagsark.editor.page.TableTextFields;
import dk.forslagsark.editor.sheet.Entered;
import dk.forslagsark.editor.sheet.Entered.CellText;
import dk.forslagsark.editor.sheet.KeyedSheet;
import dk.forslagsark.editor.sheet.PageWithSheet;
import dk.forslagsark.editor.sheet.Range;
import dk.forslagsark.editor.sheet.Sheet;
import dk.forslagsark.editor.sheet.SheetActions;
import dk.forslagsark.editor.table.LocationBar;
import dk.forslagsark.find.Hit;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.ListTableCell;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One of the smaller tables as a sheet, with its title above.
 *
 * @param <T> the kind of row
 */
public final class ListPage<T extends Noted<T>>
        implements Page, PageWithRows, PageWithColumns, PageWithSheet, PageWithTexts, SheetActions<ListRowKey, String> {
    private final Document document;
    private final Organisation organisation;
    private final Function<Proposal, ListTable<T>> tables;
    private final KeyedSheet<ListRowKey, String> cells;
    private final Optional<TableRef> printed;
    private final PageHeading heading = new PageHeading("");
    private final TableTextFields texts;
    private final Optional<TableHead> head;
    private final Optional<Columns> columns;
    private final ListPageRows<T> rows;
    private final VBox node = new VBox();
    private Proposal shown;
    private ListTable<T> table;

    public ListPage(Document document, ListTable<T> table, Organisation organisation) {
        this(document, any -> table, organisation);
    }

    /**
     * @param tables the table in a proposal
     */
    public ListPage(Document document, Function<Proposal, ListTable<T>> tables, Organisation organisation) {
        this.document = document;
        this.organisation = organisation;
        this.tables = tables;
        this.shown = document.proposal();
        this.table = tables.apply(shown);
        cells = new KeyedSheet<>(table.title(), this);
        printed = table.prefix().map(any -> table.ref());
        texts = new TableTextFields(document, this::focus);
        head = head();
        columns = table.page().freeTable().stream()
                .<Columns>mapToObj(index -> new FreeColumns(document, index, cells, this::goTo))
                .findFirst();
        rows = new ListPageRows<>(document, () -> this.table, cells, this);
        compose();
    }

    private Optional<TableHead> head() {
        if (table.page().freeTable().isPresent()) {
            return Optional.of(
                    new FreeTableHead(document, table.page().freeTable().getAsInt()));
        }
        if (table.type() == Milestone.ROWS) {
            return Optional.of(new ScheduleYears(document));
        }
        return printed.filter(any -> table.compares()).map(ref -> new Comparing(document, ref));
    }

    private void compose() {
        Sheet sheet = cells.sheet();
        VBox.setVgrow(sheet, Priority.ALWAYS);
        node.getStyleClass().addAll("page", "list-page");
        node.getChildren().addAll(heading, texts.leadIn());
        head.ifPresent(above -> node.getChildren().add(above.node()));
        node.getChildren().addAll(new LocationBar(sheet), sheet, texts.note());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Version version) {
        shown = version.proposal();
        table = tables.apply(shown);
        heading.setTitle(table.title());
        ListRows<T> all = new ListRows<>(table, version, organisation.at(version.proposal()));
        cells.show(all.columns(), all.contents());
        table.page()
                .freeTable()
                .ifPresentOrElse(index -> texts.showFree(shown, index), () -> texts.show(shown, printed));
        head.ifPresent(above -> above.show(shown));
    }

    @Override
    public void showFindings(List<Finding> found) {
        List<Finding> here = found.stream()
                .filter(finding -> finding.place().page().equals(table.page()))
                .toList();
        cells.doubt(DoubtfulCells.of(here, ListTableCell.class, cell -> new Input(cell.row()), ListTableCell::field));
    }

    @Override
    public TableTextFields texts() {
        return texts;
    }

    @Override
    public void commit() {
        sheet().finishEditing();
        head.ifPresent(TableHead::commit);
    }

    @Override
    public void focus() {
        sheet().focus();
    }

    @Override
    public Sheet sheet() {
        return cells.sheet();
    }

    @Override
    public Rows rows() {
        return rows;
    }

    @Override
    public Optional<Columns> columns() {
        return columns;
    }

    @Override
    public void goTo(Place place) {
        boolean isText =
                texts.goTo(place) || head.filter(above -> above.goTo(place)).isPresent();
        if (place instanceof ListTableCell cell) {
            cells.select(range(cell));
        }
        if (!isText) {
            sheet().focus();
        }
    }

    @Override
    public void mark(Hit hit) {
        texts.mark(hit);
        head.ifPresent(above -> above.mark(hit));
    }

    private static Range<ListRowKey, String> range(ListTableCell cell) {
        ListRowKey row = new Input(cell.row());
        return cell.to()
                .map(to -> new Range<>(row, cell.field(), new Input(to.row()), to.field()))
                .orElse(Range.of(row, cell.field()));
    }

    @Override
    public void enter(Entered<ListRowKey, String> entered) {
        List<Typed> texts = entered.texts().stream().map(this::typed).toList();
        Edit edit = entered.words()
                .map(words -> ListEdits.enter(table, words, texts))
                .orElseGet(() -> ListEdits.enter(table, shown, texts.get(0)));
        boolean addsRows = entered.texts().stream().anyMatch(text -> text.row() == Own.NEW);
        Proposal before = shown;
        document.apply(edit);
        if (addsRows && shown != before) {
            goTo(edit.after());
        }
    }

    private Typed typed(CellText<ListRowKey, String> text) {
        int row = text.row() instanceof Input known
                ? known.index()
                : table.in(shown).size();
        return new Typed(row + text.beyond(), text.column(), text.text());
    }

    @Override
    public void comment(ListRowKey row, String column, String text) {
        if (row instanceof Input known) {
            document.apply(ListEdits.comment(table, shown, known.index(), column, text));
        }
    }

    @Override
    public Optional<Precedent> precedent(ListRowKey row, String column) {
        if (row == Own.TOTAL) {
            return FigureCells.total(table, column);
        }
        return row instanceof Input known ? FigureCells.of(table, shown, known.index(), column) : Optional.empty();
    }

    @Override
    public Optional<Range<ListRowKey, String>> cellOf(Precedent precedent) {
        return FigureCells.cellOf(table, shown, precedent);
    }

    @Override
    public void moveRows(List<ListRowKey> moved, ListRowKey above) {
        rows.moveAbove(moved, above);
    }
}
