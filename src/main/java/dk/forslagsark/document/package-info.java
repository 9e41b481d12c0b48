/**
 * A proposal while it is being edited: the edits there are, what came of them, and the way back.
 *
 * <p>Knows no window. Uses {@code formula}, {@code danish} and {@code proposal}. Start at {@link dk.forslagsark.document.Document};
 * {@link dk.forslagsark.document.RowEdits} and {@link dk.forslagsark.document.CellEdits} are the edits of Table 1.
 */
package dk.forslagsark.document;
