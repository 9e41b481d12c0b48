/**
 * What differs between two versions of a proposal, to be looked at: where, from and to, and what both come to.
 *
 * <p>Start at {@link dk.forslagsark.editor.compare.DifferencesView}.
 */
package dk.forslagsark.editor.compare;
