package dk.forslagsark.editor.sheet;

/** What a page does with what happens in its sheet. */
public interface SheetActions {
    /** A text was typed, or one of the choices taken, in the cell. An empty text clears it. */
    void enter(Object row, String column, String text);

    /** The row is to be folded or unfolded. */
    void toggle(Object row);
}
