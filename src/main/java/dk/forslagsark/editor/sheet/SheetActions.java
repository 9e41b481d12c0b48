package dk.forslagsark.editor.sheet;

/** What a page does with what happens in its sheet. */
public interface SheetActions {
    /** Texts were typed, chosen, pasted, filled in or cleared in cells. All of it is one step to undo. */
    void enter(Entered entered);

    /** The row is to be folded or unfolded. */
    default void toggle(Object row) {}

    /** Enter was pressed, or a double click made, on a cell that cannot be edited: it may come from somewhere. */
    default void follow(Object row, String column) {}
}
