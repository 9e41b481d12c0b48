/** What all pages of a proposal have in common. Start at {@link dk.forslagsark.editor.page.Page}. */
package dk.forslagsark.editor.page;
