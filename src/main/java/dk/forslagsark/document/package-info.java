/**
 * A proposal while it is being edited: the edits there are, what came of them, and the way back.
 *
 * <p>Knows no window. Uses {@code check}, {@code version}, {@code tables}, {@code prices}, {@code formula}, {@code danish},
 * {@code form}, {@code language} and {@code proposal}. Start at {@link dk.forslagsark.document.Document};
 * {@link dk.forslagsark.document.RowEdits} and {@link dk.forslagsark.document.CellEdits} are the edits of Table 1,
 * {@link dk.forslagsark.document.YearEdits} and {@link dk.forslagsark.document.PriceLevelEdits} those of the whole proposal.
 */
package dk.forslagsark.document;
