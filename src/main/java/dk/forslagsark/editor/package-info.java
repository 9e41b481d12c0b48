/**
 * The editor's window, and the only room that knows JavaFX, with its sub-rooms.
 *
 * <p>A key becomes an {@link dk.forslagsark.document.Edit}, the document applies it, and every page is shown the new
 * version. Start at {@link dk.forslagsark.editor.EditorWindow}; {@link dk.forslagsark.editor.command} has what the menus,
 * the tool bar and the keys do.
 */
package dk.forslagsark.editor;
