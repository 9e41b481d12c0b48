package dk.forslagsark.check;

import dk.forslagsark.proposal.RowRef;

/**
 * Something a rule has found in a year cell of Table 1.
 *
 * @param severity how bad it is
 * @param row the row it is in
 * @param year the calendar year of the cell
 * @param text what is wrong, where, and what to do, in Danish
 */
public record Finding(Severity severity, RowRef row, int year, String text) {
    /** How bad a finding is. */
    public enum Severity {
        /** A figure is missing or wrong; the form must not be handed in like this. */
        ERROR,
        /** Worth knowing; nothing is wrong with the form. */
        NOTE
    }
}
