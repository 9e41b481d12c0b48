/**
 * The sheet: a table one types in as in Excel. It knows rows, columns and keys, but not what they mean.
 *
 * <p>A page has a {@link dk.forslagsark.editor.sheet.KeyedSheet}, whose types of keys it chooses. It hands it
 * {@link dk.forslagsark.editor.sheet.RowContent}, plain values, and gets back what was typed where, through
 * {@link dk.forslagsark.editor.sheet.SheetActions}. Within, a cell is known by its
 * {@link dk.forslagsark.editor.sheet.Position} alone: {@link dk.forslagsark.editor.sheet.Grid} is the cells as plain values,
 * and {@link dk.forslagsark.editor.sheet.Navigation} says where the keys lead in them. One text field above the table is the
 * editor of every cell; it is no part of the cells, which the table reuses as it pleases. Start at
 * {@link dk.forslagsark.editor.sheet.Sheet}.
 */
package dk.forslagsark.editor.sheet;
