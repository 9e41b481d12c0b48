/**
 * The writing pages: one for each text section, under the heading that the chosen form gives it.
 *
 * <p>A text may have lists, bold and italic: RichTextFX draws it, and only this package knows that library. It keeps no history of its own.
 *
 * <p>Each key is an edit; keys that follow one another make one step to undo. The tables of a section have pages of their
 * own, which its page leads to. Start at {@link dk.forslagsark.editor.text.TextPage}.
 */
package dk.forslagsark.editor.text;
