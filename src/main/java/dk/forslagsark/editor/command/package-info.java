/**
 * What the user can do: the commands by name and key, the menus and the tool bar they stand in, and what they do with
 * files, the clipboard and the sheet in front.
 *
 * <p>Nothing in here knows a window. A window hands its commands a {@link
 * dk.forslagsark.editor.command.CommandContext}: what is open, and where the user is told and asked something. {@link
 * dk.forslagsark.editor.command.EditorCommands} lists those of the editor; a window with others has its own {@link
 * dk.forslagsark.editor.command.KeyedCommands}, and the same shortcuts, menu items and dialogs. {@link
 * dk.forslagsark.editor.command.FileActions} opens and saves, {@link dk.forslagsark.editor.command.FileCare} looks after the
 * file meanwhile, {@link dk.forslagsark.editor.command.Safekeeping} keeps what is not saved, and {@link
 * dk.forslagsark.editor.command.RecoverAction} offers it after a crash; whatever asks a drive goes through {@link dk.forslagsark.editor.command.Waiting}.
 */
package dk.forslagsark.editor.command;
