package dk.forslagsark.editor.table;

import dk.forslagsark.document.CommentEdits;
import dk.forslagsark.document.Document;
import dk.forslagsark.editor.page.DoubtfulCells;
import dk.forslagsark.editor.page.Page;
import dk.forslagsark.editor.page.PageHeading;
import dk.forslagsark.editor.page.PageWithRows;
import dk.forslagsark.editor.page.PageWithTexts;
import dk.forslagsark.editor.page.TableTextFields;
import dk.forslagsark.editor.sheet.Entered;
import dk.forslagsark.editor.sheet.KeyedSheet;
import dk.forslagsark.editor.sheet.PageWithSheet;
import dk.forslagsark.editor.sheet.Range;
import dk.forslagsark.editor.sheet.Sheet;
import dk.forslagsark.editor.sheet.SheetActions;
import dk.forslagsark.find.Hit;
import dk.forslagsark.form.Form;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.spoken.SpokenTableOne;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Column.Attribute;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.TableCell;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Table 1 as a sheet, with its title above and the note on signs below. */
public final class TablePage implements Page, PageWithRows, PageWithSheet, PageWithTexts, SheetActions<RowKey, Column> {
    private final Document document;
    private final Organisation organisation;
    private final KeyedSheet<RowKey, Column> cells = new KeyedSheet<>(Texts.of("table.name"), this);
    private final TableCommands rows;
    private final PageHeading heading = new PageHeading("");
    private final TableTextFields texts;
    private final AreaNameFields names;
    private final VBox node;
    private Set<Attribute> columns = Set.of();
    private final DrawnLines drawn = new DrawnLines();
    private FoldedLines folded = FoldedLines.NONE;
    private Proposal shown;
    private Version version;

    public TablePage(Document document, Organisation organisation) {
        this.document = document;
        this.organisation = organisation;
        this.shown = document.proposal();
        rows = new TableCommands(document, cells, this::goTo);
        Label note = new Label(SpokenTableOne.signNote());
        note.getStyleClass().add("page-note");
        Sheet sheet = cells.sheet();
        VBox.setVgrow(sheet, Priority.ALWAYS);
        texts = new TableTextFields(document, this::focus);
        names = new AreaNameFields(document);
        node = new VBox(heading, texts.leadIn(), new LocationBar(sheet), sheet, names.node(), note, texts.note());
        node.getStyleClass().addAll("page", "table-page");
    }

    @Override
    public Sheet sheet() {
        return cells.sheet();
    }

    @Override
    public TableCommands rows() {
        return rows;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Version shownNow) {
        Proposal proposal = shownNow.proposal();
        folded = folded.followed(shown, proposal);
        shown = proposal;
        version = shownNow;
        heading.setTitle(TableTitle.of(Form.of(proposal)));
        heading.unit().setText(SpokenTableOne.unit(proposal.terms().priceLevel()));
        texts.show(proposal, Optional.of(TableRef.TOTALS));
        names.show(version);
        redraw();
    }

    @Override
    public void showFindings(List<Finding> found) {
        cells.doubt(DoubtfulCells.of(
                found, TableCell.class, cell -> new RowKey.Input(cell.row()), cell -> shownColumn(cell.column())));
    }

    @Override
    public TableTextFields texts() {
        return texts;
    }

    private void redraw() {
        cells.show(
                TableOneSheet.columns(shown, columns),
                TableOneSheet.of(version, folded.refs(), organisation.at(shown), drawn));
    }

    /** Shows these of the columns behind the years, by key. The cursor stays in its row. */
    public void showColumns(Set<Attribute> wanted) {
        commit();
        Optional<RowKey> row = cells.cursorRow();
        Column column = cells.cursorColumn();
        columns = Set.copyOf(wanted);
        redraw();
        row.ifPresent(key -> cells.select(key, shownColumn(column)));
    }

    /** That column, or the label where it is not shown. */
    private Column shownColumn(Column column) {
        return column instanceof Attribute attribute && !columns.contains(attribute) ? Column.LABEL : column;
    }

    @Override
    public void commit() {
        sheet().finishEditing();
    }

    @Override
    public void focus() {
        sheet().focus();
    }

    /** Folds away what the other page of the same document has folded away. */
    public void takeOver(TablePage before) {
        folded = before.folded;
        redraw();
    }

    /** Puts the cursor on the first cell in which something can be typed. */
    public void selectStart() {
        sheet().selectStart();
    }

    @Override
    public void goTo(Place place) {
        if (place instanceof TableCell cell) {
            unfold(cell.row());
            cells.select(range(cell));
            sheet().focus();
        } else if (!names.goTo(place)) {
            texts.goTo(place);
        }
    }

    @Override
    public void mark(Hit hit) {
        texts.mark(hit);
        names.mark(hit);
    }

    private void unfold(RowRef row) {
        if (row instanceof DetailRef && folded.refs().contains(row.owner())) {
            folded = folded.without(row.owner());
            redraw();
        }
    }

    private Range<RowKey, Column> range(TableCell cell) {
        RowKey from = new RowKey.Input(cell.row());
        Column column = shownColumn(cell.column());
        return cell.to()
                .map(to -> new Range<>(from, column, new RowKey.Input(to.row()), shownColumn(to.column())))
                .orElse(Range.of(from, column));
    }

    @Override
    public void enter(Entered<RowKey, Column> entered) {
        new TableTyping(document, organisation.areas(), cells, this::goTo).enter(entered);
    }

    /** How a clipboard is pasted where the cursor is. */
    public TablePasting pasting() {
        return new TablePasting(cells, shown.years(), organisation.areasFor(shown));
    }

    @Override
    public void comment(RowKey row, Column column, String text) {
        if (row instanceof RowKey.Input input) {
            document.apply(CommentEdits.of(input.ref(), column, text));
        }
    }

    @Override
    public Optional<Precedent> precedent(RowKey row, Column column) {
        return FigureKeys.precedent(row, column);
    }

    @Override
    public Optional<Range<RowKey, Column>> cellOf(Precedent precedent) {
        return FigureKeys.cellOf(precedent);
    }

    @Override
    public Optional<Integer> year(Column column) {
        return column instanceof Column.Year year ? Optional.of(year.year()) : Optional.empty();
    }

    @Override
    public void moveRows(List<RowKey> moved, RowKey above) {
        rows.moveRows(moved, above);
    }

    @Override
    public void toggle(RowKey row) {
        if (row instanceof RowKey.Input input && shown.line(input.ref()).hasDetails()) {
            folded = folded.toggled(input.ref().owner());
            redraw();
            cells.select(new RowKey.Input(input.ref().owner()), cells.cursorColumn());
        }
    }

    /** Folds or unfolds the line the cursor is in. */
    public void toggle() {
        commit();
        cells.cursorRow().ifPresent(this::toggle);
    }

    /** The lines and details that are selected, from the top. */
    public List<RowRef> selectedRefs() {
        return cells.selectedRows().stream()
                .flatMap(key -> RowKey.ref(key).stream())
                .toList();
    }
}
