/**
 * What is said of the row the cursor is in, beside its amounts: committee, target group, innovation pool, comment.
 *
 * <p>Start at {@link dk.forslagsark.editor.details.RowDetails}. It knows rows, not the sheet they stand in.
 */
package dk.forslagsark.editor.details;
