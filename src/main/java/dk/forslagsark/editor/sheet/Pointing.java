package dk.forslagsark.editor.sheet;

import dk.forslagsark.formula.CallHelp;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.formula.Expression;
import dk.forslagsark.formula.NameOffer;
import dk.forslagsark.formula.Pointed;
import dk.forslagsark.formula.Precedent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextInputControl;

/**
 * Pointing at cells while a formula is typed, as in Excel: where a cell may be named, a click or an arrow key names it, also in
 * the sheet of another page. The sheets of a window share it.
 */
public final class Pointing {
    /** What a cell may be named behind. */
    private static final String BEFORE = "=+-−–*×·/(;:<>";

    private final Supplier<Evaluation> evaluation;
    private final ReadOnlyObjectWrapper<TypedFormula> typed = new ReadOnlyObjectWrapper<>(TypedFormula.NONE);
    private Optional<Origin> origin = Optional.empty();
    /** What was written for what was last pointed at, which the next takes the place of. */
    private String written = "";

    private IndexRange left = new IndexRange(0, 0);
    private Runnable onBegin = () -> {};
    private Runnable onReturn = () -> {};

    /** The edit in which the formula is typed, and the year of its cell. */
    private record Origin(CellEditor editor, Optional<Integer> year) {
        TextInputControl input() {
            return editor.input();
        }
    }

    /**
     * @param evaluation of the version that is shown
     */
    public Pointing(Supplier<Evaluation> evaluation) {
        this.evaluation = evaluation;
    }

    /** Called when an edit begins in which a formula may be typed. */
    public void onBegin(Runnable action) {
        onBegin = action;
    }

    /** Called when the edit is to be ended from another page: what shows its page again. */
    public void onReturn(Runnable action) {
        onReturn = action;
    }

    /** The formula, whose cells are framed; nothing while none is typed. */
    ReadOnlyObjectProperty<TypedFormula> typedProperty() {
        return typed.getReadOnlyProperty();
    }

    void begin(CellEditor editor, Optional<Integer> year) {
        origin = Optional.of(new Origin(editor, year));
        written = "";
        onBegin.run();
        changed(editor);
    }

    void end(CellEditor editor) {
        if (isIn(editor)) {
            origin = Optional.empty();
            typed.set(TypedFormula.NONE);
        }
    }

    /** Frames cells while no formula is typed, until the cursor goes elsewhere. */
    public void mark(List<Precedent> figures) {
        if (origin.isEmpty()) {
            typed.set(new TypedFormula(
                    "",
                    figures.stream().map(each -> new Pointed(0, 0, each, each)).toList()));
        }
    }

    /** The cursor has gone elsewhere. */
    void unmark() {
        if (origin.isEmpty()) {
            typed.set(TypedFormula.NONE);
        }
    }

    /** Something has been typed. */
    void changed(CellEditor editor) {
        if (isIn(editor)) {
            String text = text();
            typed.set(text.startsWith("=") ? new TypedFormula(text, evaluation().pointed(text)) : TypedFormula.NONE);
        }
    }

    private Evaluation evaluation() {
        return origin.flatMap(Origin::year).map(evaluation.get()::in).orElseGet(evaluation);
    }

    private String text() {
        return origin.map(edit -> edit.input().getText()).orElse("");
    }

    boolean isIn(CellEditor editor) {
        return origin.filter(edit -> edit.editor() == editor).isPresent();
    }

    /** Whether a formula is typed in another sheet than the one of that editor. */
    boolean isElsewhere(CellEditor here) {
        return origin.isPresent() && !isIn(here);
    }

    /** Ends the edit under way, wherever it is, and keeps what was typed. */
    public void leave() {
        origin.ifPresent(edit -> edit.editor().leave());
    }

    boolean isOpenIn(CellEditor here) {
        return isOpen() && isIn(here);
    }

    /** Whether a formula is typed and a cell may be named where the caret is. */
    public boolean isOpen() {
        return text().startsWith("=") && (isNamed() || isBehindOperator());
    }

    /** Whether the caret is right behind what was last pointed at. */
    boolean isNamed() {
        return !written.isEmpty() && beforeCaret().endsWith(written);
    }

    private boolean isBehindOperator() {
        return endsInOperator(beforeCaret());
    }

    private static boolean endsInOperator(String typed) {
        String before = typed.stripTrailing();
        return !before.isEmpty() && BEFORE.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** Whether a formula is typed of which more must come: its sign alone, or one that ends in an operator. */
    public boolean isHalfWritten() {
        return text().startsWith("=") && endsInOperator(text());
    }

    private String beforeCaret() {
        return text().substring(0, Math.min(caret().getStart(), text().length()));
    }

    /** What is selected in the field, or was when it lost the keyboard. */
    private IndexRange caret() {
        return origin.map(Origin::input)
                .filter(Pointing::hasKeyboard)
                .map(TextInputControl::getSelection)
                .orElse(left);
    }

    /** Whether what is typed goes there, also while another window is in front. */
    private static boolean hasKeyboard(TextInputControl input) {
        return input.getScene() != null && input.getScene().getFocusOwner() == input;
    }

    /** The field loses the keyboard. Whether the edit goes on, because a cell of another page may be named in it. */
    boolean isLeftOpen(CellEditor editor) {
        left = editor.input().getSelection();
        return isOpenIn(editor);
    }

    /** Names a cell, or all from the first to the last, in the place of what was named last. */
    void point(Precedent first, Precedent last) {
        String one = evaluation().written(first);
        String all = first.equals(last) ? one : one + ":" + evaluation().written(last);
        origin.ifPresent(edit -> {
            IndexRange caret = caret();
            int from = caret.getStart() - (isNamed() ? written.length() : 0);
            written = all;
            replace(edit, new IndexRange(from, caret.getEnd()), all);
        });
    }

    private void replace(Origin edit, IndexRange range, String text) {
        edit.input().replaceText(range, text);
        int behind = range.getStart() + text.length();
        edit.input().positionCaret(behind);
        left = new IndexRange(behind, behind);
        edit.editor().fit();
    }

    /** Types behind what was pointed at, from another page. */
    void type(String typed) {
        origin.ifPresent(edit -> replace(edit, caret(), typed));
    }

    /** Ends the edit from another page, and goes back to where it began. */
    void finish(boolean keep) {
        Optional<Origin> ended = origin;
        onReturn.run();
        ended.ifPresent(edit -> edit.editor().finish(keep));
    }

    /** Lets the field say what is pointed at, beside what is typed in it. */
    void say(String words) {
        origin.ifPresent(edit -> edit.input().setAccessibleText(text() + ". " + words));
    }

    /** What the name that is being typed may become; none behind what was pointed at. */
    List<NameOffer> offers(CellEditor editor) {
        return isIn(editor) && !isNamed() ? evaluation().offers(beforeCaret()) : List.of();
    }

    /** Writes what was chosen in the place of what is begun. */
    void take(NameOffer offer) {
        origin.ifPresent(edit -> replace(edit, new IndexRange(offer.start(), caret().getEnd()), offer.text()));
    }

    /** Help on the function that is being typed. */
    Optional<CallHelp> help(CellEditor editor) {
        return isIn(editor) ? CallHelp.of(beforeCaret()) : Optional.empty();
    }

    /**
     * The text with names for cells that are called as in Excel, such as B2; with a sign of dollar before its column a cell has a
     * fixed year.
     */
    String withNames(String typed, Optional<Integer> year, Function<String, Optional<Precedent>> cells) {
        Evaluation fixed = evaluation.get();
        Evaluation here = year.map(fixed::in).orElse(fixed);
        return Expression.namingCells(
                typed, (word, isFixed) -> cells.apply(word).map((isFixed ? fixed : here)::written));
    }
}
