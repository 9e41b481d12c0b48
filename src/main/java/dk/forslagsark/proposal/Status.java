package dk.forslagsark.proposal;

/** How the proposal stands to an earlier catalogue. Most have none. */
public enum Status implements Keyed {
    NEW("Nyt forslag"),
    REVISED("Revideret"),
    REPLACEMENT("Erstatningsforslag");

    private final String key;

    Status(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
