package dk.forslagsark.benchmark;

/** A row that this machine cannot measure; the message says what it lacks. */
public final class Skipped extends Exception {
    private static final long serialVersionUID = 1;

    public Skipped(String lacking) {
        super(lacking);
    }
}
