package dk.forslagsark.editor.sheet;

import java.util.List;

/**
 * A block of texts and the cell its top left corner goes to.
 *
 * @param <R> what rows are known by
 * @param <C> what columns are known by
 * @param row the key of the row
 * @param column the key of the column
 * @param texts the texts, row by row; a null leaves the cell as it is
 */
public record PlacedBlock<R, C>(R row, C column, List<List<String>> texts) {}
