/**
 * Finding something in a proposal: a text or a figure wherever it stands, and a cell of Table 1 by its row and year.
 *
 * <p>Uses {@code tables}, {@code danish}, {@code form}, {@code language} and {@code proposal}. Start at {@link dk.forslagsark.find.Search} and
 * {@link dk.forslagsark.find.CellSearch}.
 */
package dk.forslagsark.find;
