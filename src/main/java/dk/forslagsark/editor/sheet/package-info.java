/**
 * The sheet: a table one types in as in Excel. It knows rows, columns and keys, but not what they mean.
 *
 * <p>A page hands it {@link dk.forslagsark.editor.sheet.RowContent}, plain values, and gets back what was typed where,
 * through {@link dk.forslagsark.editor.sheet.SheetActions}. One text field above the table is the editor of every cell;
 * it is no part of the cells, which the table reuses as it pleases. Start at
 * {@link dk.forslagsark.editor.sheet.Sheet}; {@link dk.forslagsark.editor.sheet.Grid} is its cells as plain values, and
 * {@link dk.forslagsark.editor.sheet.Moves} says where the keys lead in them.
 */
package dk.forslagsark.editor.sheet;
