package dk.forslagsark.compare;

/**
 * One thing that differs between two versions of a proposal.
 *
 * @param kind what has become of it
 * @param where where it is, by the names of the newer version unless it is gone there
 * @param from what stands in the older version, in Danish; empty for nothing
 * @param to what stands in the newer version, in Danish; empty for nothing
 */
public record Difference(Kind kind, Where where, String from, String to) {
    /** What can become of something. */
    public enum Kind {
        CHANGED,
        /** A row that the older version does not have, with its cells in {@link Difference#to}. */
        ADDED,
        /** A row that the newer version does not have, with its cells in {@link Difference#from}. */
        REMOVED,
        /** A row that stands elsewhere among its neighbours. */
        MOVED,
        /** The text that a row is known by. */
        RENAMED
    }
}
