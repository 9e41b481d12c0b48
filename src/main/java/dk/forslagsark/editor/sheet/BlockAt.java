package dk.forslagsark.editor.sheet;

import java.util.List;

/**
 * A block of texts and the cell its top left corner goes to.
 *
 * @param texts the texts, row by row; a null leaves the cell as it is
 */
record BlockAt(Position start, List<List<String>> texts) {}
