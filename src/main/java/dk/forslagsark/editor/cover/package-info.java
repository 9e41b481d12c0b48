/**
 * The front page (Forside): the master data of a proposal as a form.
 *
 * <p>What is typed in a text field changes the proposal at once; a year or a rate does when the field is left, and stays
 * in the field, marked, if it cannot be used. Start at {@link dk.forslagsark.editor.cover.CoverPage}.
 */
package dk.forslagsark.editor.cover;
