package dk.forslagsark.editor.table;

import dk.forslagsark.clipboard.Clip;
import dk.forslagsark.clipboard.Pasted;
import dk.forslagsark.clipboard.PastedRow;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.document.CellEdits;
import dk.forslagsark.document.Column;
import dk.forslagsark.document.DetailEdits;
import dk.forslagsark.document.Document;
import dk.forslagsark.document.Edit;
import dk.forslagsark.document.LineFieldEdits;
import dk.forslagsark.document.Place;
import dk.forslagsark.document.RemarkEdits;
import dk.forslagsark.document.RowEdits;
import dk.forslagsark.document.RowSpan;
import dk.forslagsark.document.SpanEdits;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.editor.page.Page;
import dk.forslagsark.editor.page.PasteQuestion;
import dk.forslagsark.editor.page.Rows;
import dk.forslagsark.editor.sheet.Entered;
import dk.forslagsark.editor.sheet.Entered.CellText;
import dk.forslagsark.editor.sheet.OnSheet;
import dk.forslagsark.editor.sheet.Placed;
import dk.forslagsark.editor.sheet.Range;
import dk.forslagsark.editor.sheet.Sheet;
import dk.forslagsark.editor.sheet.SheetActions;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Table 1 as a sheet, with its title above and the note on signs below. */
public final class TablePage implements Page, Rows, OnSheet, SheetActions {
    private final Document document;
    private final Organisation organisation;
    private final Sheet sheet = new Sheet("Tabel 1", this);
    private final Label unit = new Label();
    private final VBox node;
    private Set<String> columns = Set.of();
    private FoldedLines folded = FoldedLines.NONE;
    private Proposal shown;
    private Economy economy;

    public TablePage(Document document, Organisation organisation) {
        this.document = document;
        this.organisation = organisation;
        this.shown = document.proposal();
        Label title = new Label("Tabel 1. Forslagets samlede økonomiske konsekvenser");
        title.getStyleClass().add("page-title");
        unit.getStyleClass().add("page-unit");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(title, gap, unit);
        heading.getStyleClass().add("page-heading");
        Label note = new Label(Wording.SIGN_NOTE);
        note.getStyleClass().add("page-note");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        node = new VBox(heading, new LocationBar(sheet.cursorCellProperty()), sheet, note);
        node.getStyleClass().addAll("page", "table-page");
    }

    @Override
    public Sheet sheet() {
        return sheet;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Proposal proposal, Economy computed) {
        folded = folded.followed(shown, proposal);
        shown = proposal;
        economy = computed;
        unit.setText(Wording.unit(proposal.terms().priceLevel()));
        redraw();
    }

    private void redraw() {
        sheet.show(TableRows.columns(shown, columns), TableRows.of(shown, economy, folded.refs(), organisation));
    }

    /** Shows these of the columns behind the years, by key. The cursor stays in its row. */
    public void showColumns(Set<String> wanted) {
        commit();
        Object row = sheet.cursorRow();
        String column = sheet.cursorColumn();
        columns = Set.copyOf(wanted);
        redraw();
        sheet.select(row, shownColumn(column));
    }

    /** That column, or the label where it is not shown. */
    private String shownColumn(String column) {
        return Column.FIELDS.contains(column) && !columns.contains(column) ? Column.LABEL : column;
    }

    @Override
    public void commit() {
        sheet.finishEditing();
    }

    @Override
    public void focus() {
        sheet.focus();
    }

    /** Puts the cursor on the first cell in which something can be typed. */
    public void selectStart() {
        sheet.selectStart();
    }

    @Override
    public void goTo(Place place) {
        place.row().ifPresent(there -> {
            RowRef row = ((Place.TableRow) there).ref();
            LineRef owner = row.owner();
            if (row instanceof DetailRef && folded.refs().contains(owner)) {
                folded = folded.without(owner);
                redraw();
            }
            sheet.select(range(place, row));
            sheet.focus();
        });
    }

    private Range range(Place place, RowRef row) {
        RowKey.Input from = new RowKey.Input(row);
        String column = shownColumn(place.field());
        return place.to()
                .map(to -> new Range(
                        from, column, new RowKey.Input(((Place.TableRow) to.row()).ref()), shownColumn(to.field())))
                .orElse(Range.of(from, column));
    }

    @Override
    public void enter(Entered entered) {
        CellText first = entered.texts().get(0);
        Optional<Edit> edit = TypedEdits.of(shown, entered);
        edit.ifPresent(document::apply);
        if (entered.texts().size() == 1) {
            edit.filter(any -> first.row() instanceof RowKey.New).ifPresent(done -> goTo(done.after()));
            offerToRepeat(first);
            explain(first);
        }
    }

    /** Only what is a mark stands where there can be one. */
    private void explain(CellText typed) {
        if (typed.column().equals(Column.INNOVATION_POOL)) {
            LineFieldEdits.mark(typed.text()).problem().ifPresent(sheet::tell);
        }
    }

    /** A permanent change that stands in one year only will as a rule stand in those after it as well. */
    private void offerToRepeat(CellText typed) {
        RepeatOffer.of(shown, typed)
                .ifPresent(offer ->
                        sheet.offer(offer.text(), typed.row(), typed.column(), () -> document.apply(offer.edit())));
    }

    /**
     * The question of pasting the clipboard as rows of the table; empty where it is pasted as the cells it has: it says no
     * rows, or the cursor stands among the figures.
     */
    public Optional<PasteQuestion> pasting(Clip clip) {
        PasteQuestion question =
                PasteQuestion.ofRows(clip, shown.years(), cursorKey().block());
        Pasted.Shape shape = question.rows().orElseThrow().shape();
        boolean amongFigures = Column.isYear(sheet.cursorColumn());
        boolean rows = shape == Pasted.Shape.LINES || shape == Pasted.Shape.TABLE && !amongFigures;
        return rows ? Optional.of(question) : Optional.empty();
    }

    /** Puts rows understood from a clipboard into the table. */
    public void paste(Pasted pasted) {
        List<Placed> blocks = new TablePaste(cursorKey(), shown.years(), sheet.cursorColumn()).blocks(pasted);
        sheet.commands().pasteAll(blocks);
        int computed = pasted.of(PastedRow.Kind.TOTAL).size();
        if (computed > 0) {
            sheet.tell((computed == 1 ? "1 sum" : computed + " summer")
                    + " på udklipsholderen er ikke sat ind: summerne regnes ud her.");
        }
    }

    private RowKey cursorKey() {
        return (RowKey) sheet.cursorRow();
    }

    @Override
    public void remark(Object row, String column, String text) {
        if (row instanceof RowKey.Input input) {
            document.apply(RemarkEdits.of(input.ref(), column, text));
        }
    }

    @Override
    public void moveRows(List<Object> rows, Object above) {
        Optional<RowRef> target = RowKey.above(shown, above);
        spanOf(rows)
                .flatMap(span -> target.flatMap(ref -> SpanEdits.moveAbove(shown, span, ref)))
                .ifPresent(this::apply);
    }

    @Override
    public void toggle(Object row) {
        if (row instanceof RowKey.Input input && shown.line(input.ref()).hasDetails()) {
            folded = folded.toggled(input.ref().owner());
            redraw();
            sheet.select(new RowKey.Input(input.ref().owner()), sheet.cursorColumn());
        }
    }

    /** Folds or unfolds the line the cursor is in. */
    public void toggle() {
        commit();
        toggle(sheet.cursorRow());
    }

    @Override
    public boolean isInRow() {
        return cursorRef().isPresent();
    }

    @Override
    public void insertAbove() {
        commit();
        apply(RowEdits.insert(shown, cursorRef().map(RowRef::owner).orElseGet(this::end)));
    }

    /** Adds a blank line below the one the cursor is in, or at the end of its block. */
    @Override
    public void insertBelow() {
        commit();
        apply(RowEdits.insert(shown, cursorRef().map(this::below).orElseGet(this::end)));
    }

    private LineRef below(RowRef ref) {
        return new LineRef(ref.block(), ref.line() + 1);
    }

    private LineRef end() {
        Block block = cursorKey().block();
        return new LineRef(block, shown.lines(block).size());
    }

    @Override
    public void delete() {
        withRows(span -> Optional.of(SpanEdits.delete(span)));
    }

    @Override
    public void duplicate() {
        withRows(span -> Optional.of(SpanEdits.duplicate(shown, span)));
    }

    @Override
    public void move(int by) {
        withRows(span -> SpanEdits.move(shown, span, by));
    }

    public void addDetail() {
        withRow(ref -> Optional.of(DetailEdits.add(shown, ref)));
    }

    /** Makes the selected lines details of one. */
    public void gatherDetails() {
        tryWithRows(span -> DetailEdits.gather(shown, span));
    }

    /** Makes the details of the line lines of their own. */
    public void dissolveDetails() {
        tryWithRows(span -> DetailEdits.dissolve(shown, span));
    }

    /** Adds the selected details, or all of the line, up into one row. */
    public void mergeDetails() {
        tryWithRows(span -> DetailEdits.merge(shown, span));
    }

    private void tryWithRows(Function<RowSpan, Reading<Edit>> edit) {
        withRows(span -> {
            Reading<Edit> result = edit.apply(span);
            result.problem().ifPresent(sheet::tell);
            return result.value();
        });
    }

    public void startGroup() {
        withRow(ref -> Optional.of(CellEdits.startGroup(ref.owner())));
    }

    private void withRows(Function<RowSpan, Optional<Edit>> edit) {
        commit();
        spanOf(sheet.selectedRows()).flatMap(edit).ifPresent(this::apply);
    }

    private static Optional<RowSpan> spanOf(List<Object> keys) {
        List<RowRef> rows = keys.stream()
                .filter(RowKey.Input.class::isInstance)
                .map(key -> ((RowKey.Input) key).ref())
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(RowSpan.of(rows));
    }

    private void withRow(Function<RowRef, Optional<Edit>> edit) {
        commit();
        cursorRef().flatMap(edit).ifPresent(this::apply);
    }

    private void apply(Edit edit) {
        document.apply(edit);
        goTo(edit.after());
    }

    /** The line or detail the cursor is in. */
    public Optional<RowRef> cursorRef() {
        return sheet.cursorRow() instanceof RowKey.Input input ? Optional.of(input.ref()) : Optional.empty();
    }
}
