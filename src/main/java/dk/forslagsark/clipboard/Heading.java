package dk.forslagsark.clipboard;

/** Whether a row that could be either is years above the figures, or amounts. */
public enum Heading {
    /** What stands about it tells. */
    AS_FOUND,
    YEARS,
    AMOUNTS
}
