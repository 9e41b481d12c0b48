/**
 * What is asked of the user about the years and the price level. Start at {@link dk.forslagsark.editor.years.ShiftPane} and
 * {@link dk.forslagsark.editor.years.PriceLevelPane}; the edits are in {@code document}.
 */
package dk.forslagsark.editor.years;
