/**
 * The pages of the tables that follow from Table 1. Nothing is typed here: each cell leads to the rows it comes from.
 *
 * <p>Start at {@link dk.forslagsark.editor.derived.DerivedPage}; {@link dk.forslagsark.editor.derived.DerivedSheet} is
 * what it shows as plain values, and {@link dk.forslagsark.editor.derived.DerivedKind} lists the pages there are.
 */
package dk.forslagsark.editor.derived;
