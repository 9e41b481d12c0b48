package dk.forslagsark.proposal;

import java.util.Optional;

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

    /**
     * The year whose amount counts in another one: a permanent change goes on for ever, so that its last year repeats; an
     * implementation cost does not. Empty where none does.
     *
     * @param own the years that have amounts
     */
    public Optional<Integer> counted(Years own, int year) {
        boolean goesOn = this == PERMANENT && year > own.last();
        return Optional.of(goesOn ? own.last() : year).filter(own::contains);
    }

    /** What the file calls the list of its rows. */
    @Override
    public String key() {
        return key;
    }
}
