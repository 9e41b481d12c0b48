/**
 * What the user can do: the commands by name and key, the menus and the tool bar they stand in, and what they do with
 * files, the clipboard and the sheet in front.
 *
 * <p>Start at {@link dk.forslagsark.editor.command.EditorCommands}, which lists them all.
 */
package dk.forslagsark.editor.command;
