package dk.forslagsark.proposal;

/** How the proposal stands to an earlier catalogue. Most have none. */
public enum Status implements Labelled {
    NEW("Nyt forslag"),
    REVISED("Revideret"),
    REPLACEMENT("Erstatningsforslag");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
