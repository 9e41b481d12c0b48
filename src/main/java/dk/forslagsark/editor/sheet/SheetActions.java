package dk.forslagsark.editor.sheet;

import dk.forslagsark.formula.Precedent;
import java.util.List;
import java.util.Optional;

/**
 * What a page does with what happens in its sheet.
 *
 * @param <R> what rows are known by
 * @param <C> what columns are known by
 */
public interface SheetActions<R, C> {
    /** Texts were typed, chosen, pasted, filled in or cleared in cells. All of it is one step to undo. */
    void enter(Entered<R, C> entered);

    /** The row is to be folded or unfolded. */
    default void toggle(R row) {}

    /** Enter was pressed, or a click made, on a cell that comes from somewhere else. */
    default void follow(R row, C column) {}

    /** A comment is to stand on the cell; an empty text takes it away. */
    default void comment(R row, C column, String text) {}

    /** The figure that a formula points at in the cell; empty where there is none. */
    default Optional<Precedent> precedent(R row, C column) {
        return Optional.empty();
    }

    /** The cell in which that figure stands, if it is in this sheet. */
    default Optional<Range<R, C>> cellOf(Precedent precedent) {
        return Optional.empty();
    }

    /** The year of the column; empty of a column without one. */
    default Optional<Integer> year(C column) {
        return Optional.empty();
    }

    /** Rows were dragged to another place: above that row. */
    default void moveRows(List<R> rows, R above) {}
}
