package dk.forslagsark.proposal;

/** What becomes of the tables of how an area falls on the committees where all of it falls on one. */
public enum OneCommittee implements Keyed {
    PRINTED("Udskrives"),
    LEFT_OUT("Udelades");

    private final String key;

    OneCommittee(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
