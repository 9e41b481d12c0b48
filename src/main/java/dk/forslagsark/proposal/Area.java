package dk.forslagsark.proposal;

/** The area of expenditure a row belongs to (styringsområde). */
public enum Area implements Keyed {
    SERVICE("Service"),
    /** Demand-led transfers. */
    TRANSFERS("Overførsler"),
    /** Demand-led employment measures. */
    EMPLOYMENT("Indsats"),
    CAPITAL("Anlæg"),
    FINANCIAL("Finansposter");

    private final String key;

    Area(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
