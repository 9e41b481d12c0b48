package dk.forslagsark.editor.sheet;

import java.util.List;

/**
 * A block of texts and the cell its top left corner goes to.
 *
 * @param row the key of the row
 * @param column the key of the column
 * @param texts the texts, row by row; a null leaves the cell as it is
 */
public record Placed(Object row, Object column, List<List<String>> texts) {}
