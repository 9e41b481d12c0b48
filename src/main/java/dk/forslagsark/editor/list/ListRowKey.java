package dk.forslagsark.editor.list;

/** What a row of a smaller table is known by in its sheet. */
sealed interface ListRowKey {
    /**
     * A row of the proposal.
     *
     * @param index its index in the table, from 0
     */
    record Input(int index) implements ListRowKey {}

    /** The rows that are no rows of the proposal. */
    enum Own implements ListRowKey {
        /** The row in which a new one is typed. */
        NEW,
        TOTAL
    }
}
