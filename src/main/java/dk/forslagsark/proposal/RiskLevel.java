package dk.forslagsark.proposal;

/** How likely it is that the effect is not reached (risikovurdering). */
public enum RiskLevel implements Labelled {
    LOW("Lav"),
    LOW_TO_MEDIUM("Lav til middel"),
    MEDIUM("Middel"),
    MEDIUM_TO_HIGH("Middel til høj"),
    HIGH("Høj");

    private final String label;

    RiskLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
