package dk.forslagsark.version;

import dk.forslagsark.tables.Place;

/**
 * Something a rule has found in a cell.
 *
 * @param severity how bad it is
 * @param place the cell: of a row of Table 1 in a year, or of a row of one of the smaller tables in a field
 * @param text what is wrong, where, and what to do, in Danish
 */
public record Finding(Severity severity, Place place, String text) {
    /** How bad a finding is. */
    public enum Severity {
        /** A figure is missing or wrong; the form must not be handed in like this. */
        ERROR,
        /** Worth knowing; nothing is wrong with the form. */
        NOTE
    }

    /** Whether something must be mended. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
