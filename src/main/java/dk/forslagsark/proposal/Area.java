package dk.forslagsark.proposal;

/** The area of expenditure a row belongs to (styringsområde). */
public enum Area implements Labelled {
    SERVICE("Service"),
    /** Demand-led transfers. */
    TRANSFERS("Overførsler"),
    /** Demand-led employment measures. */
    EMPLOYMENT("Indsats"),
    CAPITAL("Anlæg"),
    FINANCIAL("Finansposter");

    private final String label;

    Area(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
