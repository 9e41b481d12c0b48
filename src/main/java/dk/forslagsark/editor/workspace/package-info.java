/**
 * An open proposal: its pages with the outline to the left and the results to the right.
 *
 * <p>Every version of the document is shown on all of them at once; none of them changes another. What the outline lists,
 * in which order, is {@link dk.forslagsark.editor.workspace.OutlineEntries}. Start at
 * {@link dk.forslagsark.editor.workspace.Workspace}.
 */
package dk.forslagsark.editor.workspace;
