package dk.forslagsark.editor.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;

/** What is written in a sheet: in one cell after the other, or in many at once. */
final class SheetEditing {
    private final SheetCursor cursor;
    private final GridEvents events;
    private final CellEditor editor;
    private final CommentEditor comments;
    private final CellHighlights marks;
    private final Function<Position, Optional<Bounds>> place;
    private final SheetPointer pointer;
    private Consumer<String> notice = text -> {};
    private Consumer<Consumer<SheetEditing>> repeatable = action -> {};

    /**
     * @param place where a cell is, in the editor's pane, once it has been brought in sight; empty if there is no room
     */
    SheetEditing(
            SheetCursor cursor,
            GridEvents events,
            CellEditor editor,
            CommentEditor comments,
            CellHighlights marks,
            Function<Position, Optional<Bounds>> place) {
        this.cursor = cursor;
        this.events = events;
        this.editor = editor;
        this.comments = comments;
        this.marks = marks;
        this.place = place;
        pointer = new SheetPointer(cursor, events, editor, this::tell);
    }

    /** What points at cells of this sheet while a formula is typed. */
    SheetPointer pointer() {
        return pointer;
    }

    /** Called with what the user should know of what has been done. */
    void onNotice(Consumer<String> told) {
        notice = told;
    }

    /** Called with what would do the same once more in a sheet, with what is selected there then. */
    void onRepeatable(Consumer<Consumer<SheetEditing>> remembered) {
        repeatable = remembered;
    }

    /** Ends the edit under way, if any, and keeps what was typed. */
    void leave() {
        editor.leave();
        comments.finish(true);
    }

    void tell(String text) {
        notice.accept(text);
    }

    /** Edits what is in the cell; with a mark a word may stand. */
    void edit() {
        Cell cell = cursor.cursorCell();
        if (cell.kind() == Cell.Kind.TICK) {
            toggle();
        } else {
            boolean isNew = cell.kind() == Cell.Kind.MARK && cell.text().isEmpty();
            start(isNew ? "x" : CellSpelling.edited(cell, column()), CellEditor.Mode.WITHIN);
        }
    }

    /** Marks the cell or takes the mark away, where it is one to be marked, or edits what is in it. */
    void toggleOrEdit() {
        if (cursor.cursorCell().isTicked()) {
            toggle();
        } else {
            edit();
        }
    }

    private void toggle() {
        tick(cursor.cursorCell().text().isEmpty());
    }

    /** Marks the cell or takes the mark away. */
    private void tick(boolean marked) {
        enter(events.typing(cursor.position()), marked ? "x" : "");
    }

    /**
     * Edits the cell from this text on, in place of what is in it. A mark is made and taken away by a space, and made by an
     * x, without an edit.
     */
    void overwrite(String text) {
        boolean ticks = cursor.cursorCell().isTicked();
        if (ticks && text.equals(" ")) {
            toggle();
        } else if (ticks && text.equalsIgnoreCase("x")) {
            tick(true);
        } else {
            start(text, CellEditor.Mode.OVERWRITE);
        }
    }

    private void start(String text, CellEditor.Mode mode) {
        if (cursor.cursorCell().isEditable()) {
            forgetCut();
            place.apply(cursor.position()).ifPresent(there -> start(there, text, mode));
        }
    }

    private void start(Bounds there, String text, CellEditor.Mode mode) {
        Position position = cursor.position();
        Consumer<String> typing = events.typing(position);
        Cell cell = cursor.cursorCell();
        SheetColumn.Kind column = column();
        editor.set(column, cell.kind());
        editor.start(
                cell,
                there,
                text,
                mode,
                takesFormulas(position)
                        ? Optional.of(new CellEditor.Formulas(events.year(position)))
                        : Optional.empty(),
                typed -> enter(typing, pointer.withNames(CellSpelling.danish(cell, column, typed), position)));
    }

    /** In cells of figures, also of a row that is only about to be. */
    private boolean takesFormulas(Position position) {
        return column() == SheetColumn.Kind.FIGURE && cursor.cursorCell().kind() == Cell.Kind.TYPED
                || events.precedent(position).isPresent();
    }

    /** How the column is set that the cursor is in. */
    private SheetColumn.Kind column() {
        return cursor.grid().columns().get(cursor.position().column()).kind();
    }

    private void enter(Consumer<String> typing, String typed) {
        typing.accept(typed);
        repeatable.accept(sheet -> sheet.perform(filling -> filling.with(typed)));
    }

    /** Ends the edit and writes what was typed in all cells that are selected. */
    void finishInAll() {
        String typed = CellSpelling.danish(cursor.cursorCell(), column(), editor.text());
        editor.finish(false);
        performRepeatably(filling -> filling.with(typed));
    }

    void clear() {
        performRepeatably(CellFill::clear);
    }

    void fillDown() {
        performRepeatably(CellFill::down);
    }

    void fillRight() {
        performRepeatably(CellFill::right);
    }

    /** Repeats what is selected over a larger block. */
    void fill(Selection larger) {
        Selection pattern = cursor.selection();
        perform(new CellFill(cursor.grid(), larger).repeating(pattern));
    }

    /** Puts a block of texts in; a block that was cut is taken away from where it was. */
    void pasteHere(List<List<String>> block) {
        Change pasted = new BlockPaste(cursor.grid(), cursor.selection(), block).change();
        Change whole = marks.cutProperty()
                .get()
                .map(cut ->
                        pasted.after(new CellFill(cursor.grid(), cut).clear().texts()))
                .orElse(pasted);
        perform(whole);
    }

    /** Puts several blocks in, each in its place, as one step. */
    void paste(List<BlockAt> blocks) {
        blocks.stream()
                .map(block -> new BlockPaste(cursor.grid(), Selection.at(block.start()), block.texts()))
                .map(BlockPaste::change)
                .reduce(Change::and)
                .ifPresent(this::perform);
    }

    void markCut() {
        marks.cutProperty().set(Optional.of(cursor.selection()));
    }

    boolean forgetCut() {
        boolean isCut = marks.cutProperty().get().isPresent();
        marks.cutProperty().set(Optional.empty());
        return isCut;
    }

    /** Goes to where the cell comes from; false if it does not come from elsewhere. */
    boolean follow() {
        boolean link = cursor.cursorCell().kind() == Cell.Kind.LINK;
        if (link) {
            events.follow(cursor.position());
        }
        return link;
    }

    /** Asks the page for a comment on the cell, beside it. */
    void editComment() {
        Position position = cursor.position();
        Cell cell = cursor.cursorCell();
        if (cell.isCommentable()) {
            Consumer<String> commenting = events.commenting(position);
            place.apply(position).ifPresent(there -> comments.start(cell, there, commenting));
        }
    }

    private void performRepeatably(Function<CellFill, Change> change) {
        perform(change);
        repeatable.accept(sheet -> sheet.perform(change));
    }

    private void perform(Function<CellFill, Change> change) {
        perform(change.apply(new CellFill(cursor.grid(), cursor.selection())));
    }

    private void perform(Change change) {
        forgetCut();
        if (!change.isEmpty()) {
            events.write(change, cursor.selection());
        }
        cursor.put(change.after());
        notice.accept(SkippedCells.words(change.skipped()));
    }
}
