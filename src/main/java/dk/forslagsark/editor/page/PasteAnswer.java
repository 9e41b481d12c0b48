package dk.forslagsark.editor.page;

import dk.forslagsark.clipboard.Notation;

/**
 * How the user says that a clipboard is to be read.
 *
 * @param notation how its figures are written
 * @param areSteps whether they are changes from the year before, to be summed to what they come to in each year
 */
public record PasteAnswer(Notation notation, boolean areSteps) {}
