/**
 * The pages of the tables that follow from Table 1. No figure is typed here: each cell
 * leads to the rows it comes from. What may be set is which years a table shows, what it and its total are called, and its place.
 *
 * <p>Start at {@link dk.forslagsark.editor.derived.DerivedPage}; {@link dk.forslagsark.editor.derived.DerivedSheet} is
 * what it shows as plain values, and {@link dk.forslagsark.editor.derived.DerivedKind} lists the pages there are.
 */
package dk.forslagsark.editor.derived;
