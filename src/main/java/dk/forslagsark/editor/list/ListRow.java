package dk.forslagsark.editor.list;

/**
 * The key of a row of the table.
 *
 * @param index its index, from 0
 */
record ListRow(int index) {}
