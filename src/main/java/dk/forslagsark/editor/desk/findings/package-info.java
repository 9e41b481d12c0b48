/**
 * The pages of the desk that say what is wrong: all findings of all files, and the files that cannot be added up with the
 * others. Start at {@link dk.forslagsark.editor.desk.findings.FindingsPage}.
 */
package dk.forslagsark.editor.desk.findings;
