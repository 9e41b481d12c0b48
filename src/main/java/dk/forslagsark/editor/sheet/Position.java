package dk.forslagsark.editor.sheet;

/**
 * A cell of a sheet by its place.
 *
 * @param row the row's index, from 0
 * @param column the column's index, from 0
 */
public record Position(int row, int column) {}
