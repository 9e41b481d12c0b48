/**
 * The surgery on a sheet: rows that are inserted and repeated, blocks of them that change places, texts that are spread over rows, heights, widths, breaks,
 * styles and comments, so that formulas, names and all else that refers to cells follow.
 *
 * <p>Knows nothing of proposals or templates, and no room but the JDK and POI. Start at {@link
 * dk.forslagsark.excel.sheet.RowInsertion} and {@link dk.forslagsark.excel.sheet.Repetition}.
 */
package dk.forslagsark.excel.sheet;
