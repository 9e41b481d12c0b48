package dk.forslagsark.proposal;

/** How likely it is that the effect is not reached (risikovurdering). */
public enum RiskLevel implements Keyed {
    LOW("Lav"),
    LOW_TO_MEDIUM("Lav til middel"),
    MEDIUM("Middel"),
    /** As some catalogues call it where others say Middel. */
    MODERATE("Mellem"),
    MEDIUM_TO_HIGH("Middel til høj"),
    HIGH("Høj");

    private final String key;

    RiskLevel(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
