package dk.forslagsark.editor.command;

import dk.forslagsark.editor.dialog.Dialogs;

/**
 * All that commands know of the window they belong to. Another kind of window makes its own of these.
 *
 * @param current what is open
 * @param messages where the user is told something
 * @param dialogs where the user is asked something
 * @param settings what is remembered from one time to the next
 * @param waiting what asks a drive; one for the window, so that one thing is asked at a time
 */
public record CommandContext(
        Current current, Messages messages, Dialogs dialogs, SavedSettings settings, Waiting waiting) {
    public CommandContext(Current current, Messages messages, Dialogs dialogs, SavedSettings settings) {
        this(current, messages, dialogs, settings, new Waiting(messages));
    }
}
