/**
 * What is asked and told above a window, and the colours and fonts that windows and dialogs share.
 *
 * <p>{@link dk.forslagsark.editor.dialog.Dialogs} says what can be asked;
 * {@link dk.forslagsark.editor.dialog.WindowDialogs} asks it of the user.
 */
package dk.forslagsark.editor.dialog;
