/**
 * Where two people have changed the same file: what differs, in words, and a pane in which what both have changed is decided.
 *
 * <p>Start at {@link dk.forslagsark.editor.conflict.MergePane}.
 */
package dk.forslagsark.editor.conflict;
