package dk.forslagsark.proposal;

/** The two blocks of Table 1. */
public enum Block {
    /** Yearly changes that go on for ever: the last year shown repeats. */
    PERMANENT,
    /** One-off costs in given years. */
    IMPLEMENTATION
}
