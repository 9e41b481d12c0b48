package dk.forslagsark.proposal;

/** The two blocks of Table 1. */
public enum Block implements Keyed {
    /** Yearly changes that go on for ever: the last year shown repeats. */
    PERMANENT("permanentChanges"),
    /** One-off costs in given years. */
    IMPLEMENTATION("implementationCosts");

    private final String key;

    Block(String key) {
        this.key = key;
    }

    /** What the file calls the list of its rows. */
    @Override
    public String key() {
        return key;
    }
}
