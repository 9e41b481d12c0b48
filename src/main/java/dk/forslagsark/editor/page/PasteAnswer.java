package dk.forslagsark.editor.page;

import dk.forslagsark.clipboard.ReadAs;

/**
 * How the user says that a clipboard is to be entered.
 *
 * @param how how it is read
 * @param areSteps whether its amounts are changes from the year before, to be summed to what they come to in each year
 */
public record PasteAnswer(ReadAs how, boolean areSteps) {
    /** As the clipboard itself says it. */
    public static final PasteAnswer FOUND = new PasteAnswer(ReadAs.FOUND, false);
}
