/**
 * The controller's desk: a folder of proposals in a window, which opens, compares, checks and exports them.
 *
 * <p>The folder is read and followed in {@code folder}; {@link dk.forslagsark.editor.desk.DeskFolder} brings what is told there
 * to the thread of the window, a few times a second. Each tab is a {@link dk.forslagsark.editor.desk.DeskPage}, and knows of the
 * window only its {@link dk.forslagsark.editor.desk.DeskContext}. Start at {@link dk.forslagsark.editor.desk.DeskWindow}.
 */
package dk.forslagsark.editor.desk;
