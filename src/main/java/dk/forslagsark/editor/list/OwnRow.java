package dk.forslagsark.editor.list;

/** The keys of the rows that are no rows of the proposal. */
enum OwnRow {
    /** The row in which a new one is typed. */
    NEW,
    TOTAL
}
