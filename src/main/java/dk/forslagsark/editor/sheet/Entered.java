package dk.forslagsark.editor.sheet;

import java.util.List;
import java.util.Optional;

/**
 * What is to stand in cells from now on.
 *
 * @param words what is done, as it completes “Fortryd: ”; empty for the typing in one cell, which speaks for itself
 * @param texts the cells
 * @param range the cells that are selected
 */
public record Entered(Optional<String> words, List<CellText> texts, Range range) {
    public Entered {
        texts = List.copyOf(texts);
    }

    /**
     * A text in a cell; an empty text clears it.
     *
     * @param row the key of the row
     * @param beyond how many rows below it; not 0 only in a row in which new ones are typed, when several are added
     * @param column the key of the column
     * @param text what would be typed in it
     */
    public record CellText(Object row, int beyond, Object column, String text) {}

    /** A text typed in one cell. */
    public static Entered typed(Object row, Object column, String text) {
        return new Entered(Optional.empty(), List.of(new CellText(row, 0, column, text)), Range.of(row, column));
    }
}
