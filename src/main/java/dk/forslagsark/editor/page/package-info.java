/** What the pages and parts of the window have in common. Start at {@link dk.forslagsark.editor.page.Page}. */
package dk.forslagsark.editor.page;
