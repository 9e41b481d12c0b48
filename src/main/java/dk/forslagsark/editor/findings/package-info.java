/**
 * What the checks find, beside the pages: a list one goes through by keyboard, in which a finding is gone to, mended or accepted.
 *
 * <p>The rules take some milliseconds and are asked in the background; the list shows what they say of the newest version. Start at
 * {@link dk.forslagsark.editor.findings.FindingsPanel}.
 */
package dk.forslagsark.editor.findings;
