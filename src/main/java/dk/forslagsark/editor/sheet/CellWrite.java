package dk.forslagsark.editor.sheet;

/**
 * A text that is to be written in a cell; an empty text clears it.
 *
 * @param cell the cell
 * @param beyond how many rows below it; not 0 only in a row in which new ones are typed, when several are added
 * @param text what would be typed in it
 */
record CellWrite(Position cell, int beyond, String text) {}
