package dk.forslagsark.editor.sheet;

import java.util.List;

/** What a page does with what happens in its sheet. */
public interface SheetActions {
    /** Texts were typed, chosen, pasted, filled in or cleared in cells. All of it is one step to undo. */
    void enter(Entered entered);

    /** The row is to be folded or unfolded. */
    default void toggle(Object row) {}

    /** Enter was pressed, or a click made, on a cell that comes from somewhere else. */
    default void follow(Object row, Object column) {}

    /** A comment is to stand on the cell; an empty text takes it away. */
    default void comment(Object row, Object column, String text) {}

    /** Rows were dragged to another place: above that row. */
    default void moveRows(List<Object> rows, Object above) {}
}
