package dk.forslagsark.clipboard;

/** What a column of words beside the figures is, where no years stand above it. */
public enum WordColumns {
    /** What stands about it tells: a year, unless it holds names or units. */
    AS_FOUND,
    /** A year, of which the words are marked. */
    YEARS,
    /** No year: it is left out. */
    LEFT_OUT
}
