package dk.forslagsark.tables;

/** What the file calls the fields of the front page that are no text of one's own: what is chosen, marked, or a year or a rate. */
public final class CoverKeys {
    public static final String TYPE = "type";
    public static final String STATUS = "status";
    public static final String ALSO_SUBMITTED_BY = "alsoSubmittedBy";
    public static final String AFFECTED = "affected";
    public static final String PRICE_LEVEL = "priceLevel";
    /** The first of the years shown. */
    public static final String YEARS = "firstYear";

    public static final String LAST_YEAR = "lastYear";
    public static final String RATE = "discountRate";

    private CoverKeys() {}
}
