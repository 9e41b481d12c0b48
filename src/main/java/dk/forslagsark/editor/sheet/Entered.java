package dk.forslagsark.editor.sheet;

import dk.forslagsark.language.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * What is to stand in cells from now on.
 *
 * @param <R> what rows are known by
 * @param <C> what columns are known by
 * @param words what is done, as it completes “Fortryd: ”; empty for the typing in one cell, which speaks for itself
 * @param texts the cells
 * @param range the cells that are selected
 */
public record Entered<R, C>(Optional<Phrase> words, List<CellText<R, C>> texts, Range<R, C> range) {
    public Entered {
        texts = List.copyOf(texts);
    }

    /**
     * A text in a cell; an empty text clears it.
     *
     * @param <R> what rows are known by
     * @param <C> what columns are known by
     * @param row the key of the row
     * @param beyond how many rows below it; not 0 only in a row in which new ones are typed, when several are added
     * @param column the key of the column
     * @param text what would be typed in it
     */
    public record CellText<R, C>(R row, int beyond, C column, String text) {}

    /** A text typed in one cell. */
    public static <R, C> Entered<R, C> typed(R row, C column, String text) {
        return new Entered<>(Optional.empty(), List.of(new CellText<>(row, 0, column, text)), Range.of(row, column));
    }
}
