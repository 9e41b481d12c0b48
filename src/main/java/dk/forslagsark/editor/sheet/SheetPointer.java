package dk.forslagsark.editor.sheet;

import dk.forslagsark.formula.ColumnLetters;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.language.Texts;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What is pointed at in one sheet, while a formula is typed there or in another. The cursor stays where it is. */
final class SheetPointer {
    private final SheetCursor cursor;
    private final GridEvents events;
    private final CellEditor editor;
    private final Consumer<String> told;
    private Selection at = Selection.at(Grid.START);

    /**
     * @param editor the editor of the sheet
     * @param told says what is pointed at
     */
    SheetPointer(SheetCursor cursor, GridEvents events, CellEditor editor, Consumer<String> told) {
        this.cursor = cursor;
        this.events = events;
        this.editor = editor;
        this.told = told;
    }

    private Pointing pointing() {
        return editor.pointing();
    }

    /** Whether a click or an arrow key names a cell of this sheet. */
    boolean isOpen() {
        return pointing().isOpen();
    }

    /** Whether the formula is typed in another sheet. */
    boolean isElsewhere() {
        return pointing().isElsewhere(editor);
    }

    /** Points at the cell, or from what was pointed at to it; where there is no figure nothing happens. */
    void point(Position cell, boolean extending) {
        Selection wanted = extending && pointing().isNamed() ? Selection.block(at.anchor(), cell) : Selection.at(cell);
        Optional<Precedent> first = events.precedent(wanted.start());
        Optional<Precedent> last = events.precedent(wanted.end());
        if (first.isPresent() && last.isPresent()) {
            at = wanted;
            pointing().point(first.get(), last.get());
            cursor.bringInSight(cell);
            tell(wanted);
        }
    }

    /** Points at the next cell that way in which there is a figure, from what was pointed at or else from the cursor. */
    void move(BiFunction<Grid, Position, Position> step, boolean extending) {
        Position from = pointing().isNamed() ? at.corner() : cursor.position();
        int most = cursor.grid().rows().size() + cursor.grid().columns().size();
        Position next = step.apply(cursor.grid(), from);
        for (int i = 0; i < most && events.precedent(next).isEmpty(); i++) {
            next = step.apply(cursor.grid(), next);
        }
        point(next, extending);
    }

    /** Goes on in the other sheet with a character, or ends the edit there. */
    void type(String typed) {
        pointing().type(typed);
        told.accept(back());
    }

    private static String back() {
        return Texts.of("sheet.pointing-elsewhere");
    }

    /** Says which cells are pointed at and what is in them, to a screen reader too. */
    private void tell(Selection pointedAt) {
        String words = Texts.of("sheet.pointing-at", words(pointedAt));
        if (isElsewhere()) {
            cursor.look(pointedAt.corner());
            told.accept(words + ".   " + back());
        } else {
            pointing().say(words);
            told.accept(words);
        }
    }

    private String words(Selection pointedAt) {
        Cell first = cursor.grid().cell(pointedAt.start());
        return pointedAt.isOneCell()
                ? cursor.grid().spoken(pointedAt.start())
                : Texts.of(
                        "sheet.pointing-range",
                        first.words(),
                        cursor.grid().cell(pointedAt.end()).words(),
                        SelectionSummary.of(cursor.grid(), pointedAt));
    }

    /** Ends the edit in another sheet, where no cell may be named in it any more. */
    void leaveOther() {
        if (isElsewhere()) {
            pointing().leave();
        }
    }

    void finish(boolean keep) {
        pointing().finish(keep);
    }

    /** What was typed in a cell, with names for cells that are called as in Excel: the letter of a column, the number of a row. */
    String withNames(String typed, Position in) {
        return typed.strip().startsWith("=") ? pointing().withNames(typed, events.year(in), this::called) : typed;
    }

    private Optional<Precedent> called(String name) {
        int digits = (int) name.chars().takeWhile(Character::isLetter).count();
        int column =
                ColumnLetters.column(name.substring(0, digits)) + cursor.grid().firstColumn();
        String number = name.substring(digits);
        return IntStream.range(
                        0,
                        column < cursor.grid().columns().size()
                                ? cursor.grid().rows().size()
                                : 0)
                .filter(row -> cursor.grid().rows().get(row).number().equals(number))
                .boxed()
                .findFirst()
                .flatMap(row -> events.precedent(new Position(row, column)));
    }
}
